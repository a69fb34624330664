/** Gives a file to the person: nothing leaves the machine. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser has to have started reading before the address is given up.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** A file name from the picture's name. */
export function fileName(name: string, ending: string): string {
  const stem = name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  return `${stem.slice(0, 80) || 'picture'}.${ending}`
}
