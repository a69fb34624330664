/** Which file imports which: read off the import statements, so that a rule about them can be tested. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** A file of code by its path from the root, with what it imports: paths from the root, or names of packages. */
export type CodeFile = { path: string; text: string; files: string[]; packages: string[] }

/** Every file under the folders that ends so, by its path from the root; what is generated is left out. */
export function filesUnder(folders: readonly string[], ending: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((path) => ending.test(path) && !path.includes('/generated/'))
      .sort(),
  )
}

const statement = /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g
const call = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function read(path: string): CodeFile {
  const text = readFileSync(join(root, path), 'utf8')
  const targets = [...text.matchAll(statement), ...text.matchAll(call)].map(([, target = '']) => target.replace(/\?.*$/, ''))
  const files = targets.filter((t) => t.startsWith('.')).map((t) => normalize(join(dirname(path), t)))
  const packages = targets.filter((t) => !t.startsWith('.')).map((t) => t.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? t)
  return { path, text, files, packages }
}

/** All code of the project. */
export const code: CodeFile[] = filesUnder(['client', 'server', 'seed', 'tests'], /\.tsx?$/).map(read)

/** The shortest way by which a start of the project comes to import a file, as text. */
export function chainTo(path: string): string {
  const starts = ['client/main.tsx', 'server/main.ts', 'server/load/main.ts', 'seed/check.ts', 'server/generate.ts']
  const before = new Map<string, string | null>(starts.map((s) => [s, null]))
  for (const at of before.keys()) {
    if (at === path) break
    for (const next of code.find((f) => f.path === at)?.files ?? []) if (!before.has(next)) before.set(next, at)
  }
  const chain: string[] = []
  for (let at: string | null | undefined = path; at; at = before.get(at)) chain.unshift(at)
  return chain.join(' → ')
}
