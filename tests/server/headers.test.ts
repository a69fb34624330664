import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { libraryStyles } from '../../server/headers.ts'

/** Where a library writes a style into the page, the code that does it, and what comes of it. */
const written = [
  {
    name: 'cytoscape',
    file: 'cytoscape/dist/cytoscape.esm.mjs',
    code: ["var className = '__________cytoscape_container';", "stylesheet.textContent = '.' + className + ' { position: relative; }';"],
    style: '.__________cytoscape_container { position: relative; }',
  },
  {
    name: 'react-aria usePress',
    file: 'react-aria/dist/private/interactions/usePress.mjs',
    code: [
      "PRESSABLE_ATTRIBUTE = 'data-react-aria-pressable';",
      'PRESSABLE_ATTRIBUTE}] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}\n    `.trim();',
    ],
    style: '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  },
  {
    name: 'react-aria usePreventScroll',
    file: 'react-aria/dist/private/overlays/usePreventScroll.mjs',
    code: ['style.textContent = `\n@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}`.trim();'],
    style: '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
  },
] as const

// A new version may write another style: then the page would lose it without a word.
test.each(written)('the style that $name writes is the one that the policy allows', ({ name, file, code, style }) => {
  const source = readFileSync(resolve(import.meta.dirname, '../../node_modules', file), 'utf8')
  for (const line of code) expect(source).toContain(line)
  expect(source.match(/(style|stylesheet)\.textContent = /g)).toHaveLength(1)
  expect(libraryStyles[name]).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
})

test('no other style is allowed', () => {
  expect(Object.keys(libraryStyles)).toEqual(written.map(({ name }) => name))
})
