import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The page speaks English: react-aria's messages in thirty other languages are a seventh of the first load. */
function englishOnly(): Plugin {
  const other = /[\\/]react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/
  return { name: 'english-only', enforce: 'pre', load: (id) => (other.test(id) ? 'export default {}' : null) }
}

/** The page: built from client/ into dist/, served by the app itself. */
export default defineConfig({
  root: 'client',
  plugins: [englishOnly(), react()],
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
