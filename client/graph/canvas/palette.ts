/** Colours as the page has them now. Cytoscape draws on a canvas, which knows no custom properties. */
import { colourOf, type LineKind, LineKinds } from '../lines.ts'

export type Palette = Record<'ground' | 'ink' | 'box' | 'note' | 'border' | 'accent' | 'chosen', string> & {
  line: Record<LineKind, string>
  font: string
}

/** Reads the palette where the picture stands, so that light, dark and print each find their own. */
export function readPalette(place: HTMLElement): Palette {
  const probe = place.ownerDocument.createElement('span')
  place.append(probe)
  const style = getComputedStyle(probe)
  const colour = (name: string) => {
    // A custom property is read as it was written; only a real property has its light or dark value.
    probe.style.color = `var(${name})`
    return style.color
  }
  const palette: Palette = {
    ground: colour('--graph-ground'),
    ink: colour('--graph-ink'),
    box: colour('--graph-box'),
    note: colour('--graph-note'),
    border: colour('--graph-border'),
    accent: colour('--graph-accent'),
    chosen: colour('--graph-chosen'),
    line: Object.fromEntries(LineKinds.map((kind) => [kind, colour(colourOf(kind))])) as Record<LineKind, string>,
    font: style.fontFamily,
  }
  probe.remove()
  return palette
}

/** Calls back when the page turns light or dark, by the system or by its own button. */
export function watchPalette(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const page = new MutationObserver(changed)
  page.observe(document.documentElement, { attributes: true })
  system.addEventListener('change', changed)
  return () => {
    page.disconnect()
    system.removeEventListener('change', changed)
  }
}
