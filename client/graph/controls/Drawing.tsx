/** Shapes of the export as elements of the page. */
import { createElement } from 'react'
import type { Shape } from '../export/shapes.ts'

const camel = (name: string) => name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase())

export function Drawing({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, i) => {
    const attributes = Object.fromEntries(Object.entries(shape.at).map(([name, value]) => [camel(name), value]))
    return createElement(shape.tag, { ...attributes, key: i }, shape.text)
  })
}
