/** The files of the built page that its start page needs at once, and what they weigh. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Weighed = { name: string; bytes: number }

const dist = resolve(import.meta.dirname, '../../dist')
const html = join(dist, 'index.html')

/** The document, its styles, its entry, and whatever these import without waiting. */
export function entry(): string[] {
  const named = [...readFileSync(html, 'utf8').matchAll(/<(?:script|link)[^>]* (?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)]
  return withImports([html, ...named.map(([, path]) => join(dist, String(path)))])
}

/** A chunk that is loaded when it is first shown, with its styles. */
export function chunk(name: string): string[] {
  const files = readdirSync(join(dist, 'assets')).filter((file) => file.startsWith(`${name}-`) && /\.(js|css)$/.test(file))
  return withImports(files.map((file) => join(dist, 'assets', file)))
}

function withImports(from: string[]): string[] {
  const found = new Set<string>()
  const waiting = [...from]
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const imports = path.endsWith('.js') ? readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g) : []
    for (const [, name] of imports) waiting.push(join(dist, 'assets', String(name)))
  }
  return [...found]
}

/** What each file weighs compressed, in bytes; each counts once. */
export function weigh(paths: string[]): Weighed[] {
  return [...new Set(paths)].map((path) => ({ name: basename(path), bytes: gzipSync(readFileSync(path)).length }))
}
