/** The drawing as an image, for where an SVG is not taken. */

/** A canvas larger than this comes out empty in some browsers. */
const longestSide = 8000

/** Twice as fine as on the screen, where that is not too large. Rejects where the browser cannot draw it. */
export async function toPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const drawing = new Image()
    drawing.src = address
    await drawing.decode()
    const scale = Math.min(2, longestSide / Math.max(drawing.width, drawing.height, 1))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(drawing.width * scale)
    canvas.height = Math.round(drawing.height * scale)
    canvas.getContext('2d')?.drawImage(drawing, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => canvas.toBlob((image) => (image ? resolve(image) : reject(new Error('no image')))))
  } finally {
    URL.revokeObjectURL(address)
  }
}
