import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

// The small build of React, whoever starts it: a run of the tests would else leave the large one to the app.
process.env.NODE_ENV = 'production'

/** The page speaks English: react-aria's messages in thirty other languages are a seventh of the first load. */
function englishOnly(): Plugin {
  const other = /[\\/]react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/
  return { name: 'english-only', enforce: 'pre', load: (id) => (other.test(id) ? 'export default {}' : null) }
}

/** Compressed once, at the build: the server sends the smallest form that a browser takes. */
function compressed(): Plugin {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  const forms = [
    { ending: 'gz', compress: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }) },
    { ending: 'br', compress: (bytes: Uint8Array) => promisify<Uint8Array, object, Buffer>(brotliCompress)(bytes, brotli) },
  ]
  async function write({ dir = '' }, bundle: Record<string, { type: string; code?: string; source?: string | Uint8Array }>): Promise<void> {
    for (const [name, file] of Object.entries(bundle)) {
      const bytes = Buffer.from(file.code ?? file.source ?? '')
      for (const { ending, compress } of forms) writeFileSync(join(dir, `${name}.${ending}`), await compress(bytes))
    }
  }
  return { name: 'compressed', apply: 'build', writeBundle: write }
}

/** The page: built from client/ into dist/, served by the app itself. */
export default defineConfig({
  root: 'client',
  plugins: [englishOnly(), react(), compressed()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // light-dark() and layers are written as they are: every browser since spring 2024 has them.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    // A strict content security policy allows no data: scripts or styles.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
