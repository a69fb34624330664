/** Makes a screenshot small: at most 256 colours, which pages of text and lines hardly exceed, each pixel the nearest of them. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const most = 256

type Image = { width: number; height: number; pixels: Uint8Array }

/** The pixels of a PNG of 8-bit colours, three bytes each, as browsers write it. */
function decode(png: Buffer): Image {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt8(25)]
  const bytes = { 2: 3, 6: 4 }[kind]
  if (bytes === undefined || png.readUInt8(24) !== 8) throw new Error(`expected a PNG of 8-bit colours, not of kind ${kind}`)
  const lines = unfiltered(inflateSync(Buffer.concat(parts)), width * bytes, height, bytes)
  const pixels = new Uint8Array(width * height * 3)
  for (let i = 0; i < width * height; i++) for (let c = 0; c < 3; c++) pixels[i * 3 + c] = lines[i * bytes + c] ?? 0
  return { width, height, pixels }
}

/** Each line of a PNG says by its first byte how its bytes differ from those to the left and above. */
function unfiltered(data: Buffer, stride: number, height: number, bytes: number): Uint8Array {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const left = x >= bytes ? (out[y * stride + x - bytes] ?? 0) : 0
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0
      const corner = x >= bytes && y > 0 ? (out[(y - 1) * stride + x - bytes] ?? 0) : 0
      const from = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0
      out[y * stride + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + from
    }
  }
  return out
}

/** Whichever of the three is nearest to left + up - corner. */
function nearest(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255]

function distance(a: number, b: number): number {
  const [x, y] = [channels(a), channels(b)]
  return (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2 + (x[2] - y[2]) ** 2
}

/** The colours that are kept: always the one that most pixels would miss most. */
function palette(counts: ReadonlyMap<number, number>): number[] {
  const all = [...counts]
  const missed = all.map(() => Number.POSITIVE_INFINITY)
  const kept: number[] = []
  while (kept.length < Math.min(most, all.length)) {
    const weight = (i: number) => Math.min(missed[i] ?? 0, 1e6) * Math.sqrt(all[i]?.[1] ?? 0)
    let worst = 0
    for (let i = 1; i < all.length; i++) if (weight(i) > weight(worst)) worst = i
    const colour = all[worst]?.[0] ?? 0
    kept.push(colour)
    for (const [i, [other]] of all.entries()) missed[i] = Math.min(missed[i] ?? 0, distance(colour, other))
  }
  return kept
}

function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, 8 + data.length)), 8 + data.length)
  return out
}

/** The same picture with a palette. */
export function smaller(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png)
  const colourAt = (i: number) => ((pixels[i * 3] ?? 0) << 16) | ((pixels[i * 3 + 1] ?? 0) << 8) | (pixels[i * 3 + 2] ?? 0)
  const counts = new Map<number, number>()
  for (let i = 0; i < width * height; i++) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1)
  const kept = palette(counts)
  const placeOf = new Map(
    [...counts.keys()].map((c) => [c, kept.reduce((best, k, i) => (distance(c, k) < distance(c, kept[best] ?? 0) ? i : best), 0)]),
  )
  const lines = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = placeOf.get(colourAt(y * width + x)) ?? 0
  const head = Buffer.from(png.subarray(16, 29))
  head.set([8, 3], 8)
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(kept.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]
  return Buffer.concat([png.subarray(0, 8), ...parts])
}
