/** Builds what is missing or older than what it is made from; the second start finds nothing to do. */
import { spawn } from 'node:child_process'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { OperatorError } from './config.ts'

const root = resolve(import.meta.dirname, '..')

type Product = {
  name: string
  made: string[]
  from: string[]
  /** Arguments of node. A process of its own gives the memory of the tools back. */
  command: string[]
}

const products: Product[] = [
  {
    name: 'types',
    made: ['server/generated/resolvers.ts', 'server/generated/vocabulary.ts', 'server/generated/cypher.ts'],
    from: ['server/schema.graphql', 'server/generate.ts', 'cypher', 'client'],
    command: ['--import', 'tsx', 'server/generate.ts'],
  },
  {
    name: 'page',
    made: ['dist/index.html'],
    from: ['client', 'client/generated', 'vite.config.ts', 'package-lock.json'],
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  },
]

/** @throws OperatorError with what the tool said, when something does not build */
export async function buildWhatIsStale(report: (line: string) => void): Promise<void> {
  for (const product of products) {
    if (Math.max(...product.from.map(newest)) <= Math.min(...product.made.map(changed))) continue
    report(`Building the ${product.name} …`)
    await run(product)
    // What came out the same was not written: say that it is up to date nevertheless.
    for (const file of product.made) utimesSync(join(root, file), new Date(), new Date())
  }
}

/** When a file was last changed, in milliseconds; a missing one long ago. */
function changed(file: string): number {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** The latest change in a file or folder. A folder itself changes when something in it is added or removed. */
function newest(path: string): number {
  const self = statSync(join(root, path), { throwIfNoEntry: false })
  if (!self?.isDirectory()) return self?.mtimeMs ?? 0
  const inside = readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.name !== 'generated')
  return Math.max(self.mtimeMs, ...inside.map((entry) => newest(join(path, entry.name))))
}

function run({ name, command }: Product): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk
      })
    }
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new OperatorError(`The ${name} cannot be built:\n${text.trim()}`))))
  })
}
