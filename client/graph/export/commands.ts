/** The export menu: what is shown now, as a file. */
import { readPalette } from '../canvas/palette.ts'
import type { Scene } from '../canvas/scene.ts'
import type { Command } from '../controls/commands.ts'
import type { PictureState } from '../state/usePicture.ts'
import { planOf } from './plan.ts'
import { toPng } from './png.ts'
import { fileName, save } from './save.ts'
import { toSvg } from './svg.ts'
import { type About, toCsv, toGraphml, toJson } from './writers.ts'

function svg({ scene, lit }: PictureState, about: About): string {
  const { line, font, ...colours } = readPalette(document.body)
  const plan = planOf(scene ?? emptyScene(), lit)
  return toSvg(plan, { ...colours, line: (kind) => line[kind] }, about, font)
}

function emptyScene(): Scene {
  const elements = { nodes: [], edges: [], folded: {}, left: 0 }
  return {
    elements,
    arrangement: { positions: {}, routes: {} },
    labels: new Map(),
    moved: {},
    hidden: new Set(),
    away: new Set(),
    middle: null,
    badges: {},
  }
}

/** All of it is made from the elements and not from the canvas, so the list exports the same. */
export function exportCommands(picture: PictureState): Command[] {
  const { lit, props, say } = picture
  const about = (): About => ({ name: props.name, address: window.location.href, date: new Date().toISOString().slice(0, 10) })
  const give = (ending: string, type: string, text: () => string): Command => ({
    id: ending,
    label: { svg: 'Drawing (SVG)', csv: 'Table (CSV)', json: 'Data (JSON)', graphml: 'Graph (GraphML)' }[ending] ?? ending,
    run: () => {
      save(fileName(props.name, ending), new Blob([text()], { type }))
      say(`Saved as ${ending.toUpperCase()}.`)
    },
  })
  const image: Command = {
    id: 'png',
    label: 'Image (PNG)',
    run: () => {
      toPng(svg(picture, about())).then(
        (image) => {
          save(fileName(props.name, 'png'), image)
          say('Saved as PNG.')
        },
        () => say('The image could not be made. The drawing (SVG) has no limit of size.'),
      )
    },
  }
  return [
    image,
    give('svg', 'image/svg+xml', () => svg(picture, about())),
    give('csv', 'text/csv', () => toCsv(lit)),
    give('json', 'application/json', () => toJson(lit, about())),
    give('graphml', 'application/xml', () => toGraphml(lit, about())),
  ]
}
