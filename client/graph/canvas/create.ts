/** Starts Cytoscape on an element of the page. */
import cytoscape, { type Core } from 'cytoscape'

// An actor dragged onto another leaves no room for their line, which Cytoscape would report on the console.
cytoscape.warnings(false)

const styleId = '__________cytoscape_stylesheet'

/** Cytoscape would inject a style element under this id, which a strict content security policy refuses; graph.css has its rule. */
function standIn(): void {
  if (document.getElementById(styleId)) return
  const meta = document.createElement('meta')
  meta.id = styleId
  document.head.append(meta)
}

/** Selecting is ours, so that the address can hold it. */
export function create(container: HTMLElement, isCheap: boolean): Core {
  standIn()
  return cytoscape({
    container,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.08,
    maxZoom: 3,
    ...(isCheap ? { pixelRatio: 1, textureOnViewport: true, hideEdgesOnViewport: true } : {}),
  })
}
