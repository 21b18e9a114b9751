import { crc32, deflateSync } from 'node:zlib'
import { Transformer } from '@napi-rs/image'

/** Small real pictures for the tests, made here so that no binary file lies in the repository. */

const text = new TextEncoder()

export function joined(...parts: (Uint8Array | number[] | string)[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? text.encode(part) : Uint8Array.from(part)))),
  )
}

export function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

export function pngChunk(kind: string, body: Uint8Array): Uint8Array {
  const named = joined(kind, body)
  return joined(uint32(body.length), named, uint32(crc32(named)))
}

export interface PngParts {
  width: number
  height: number
  depth?: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  colour?: number
  /** Scan lines, each with its filter byte first. */
  lines: Uint8Array
  /** Chunks between IHDR and IDAT. */
  before?: Uint8Array[]
}

export function png({ width, height, depth = 8, colour = 2, lines, before = [] }: PngParts): Uint8Array {
  return joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    pngChunk('IHDR', joined(uint32(width), uint32(height), [depth, colour, 0, 0, 0])),
    ...before,
    pngChunk('IDAT', new Uint8Array(deflateSync(lines))),
    pngChunk('IEND', new Uint8Array()),
  )
}

/** A picture of one colour per line byte: `pixel` repeated. */
export function plainPng(width: number, height: number, pixel: number[], more: Partial<PngParts> = {}): Uint8Array {
  const line = joined([0], ...Array.from({ length: width }, () => pixel))
  return png({ width, height, lines: joined(...Array.from({ length: height }, () => line)), ...more })
}

/** Left half red, right half blue: so that turning can be seen. */
export function halves(width: number, height: number): Transformer {
  const pixels = new Uint8Array(width * height * 4)
  for (let at = 0; at < pixels.length; at += 4) {
    pixels.set((at / 4) % width < width / 2 ? [255, 0, 0, 255] : [0, 0, 255, 255], at)
  }
  return Transformer.fromRgbaPixels(pixels, width, height)
}

/** An EXIF block with orientation, and a text as a stand-in for the place where a photo was taken. */
export function exif(orientation: number, secret = ''): Uint8Array {
  return joined('MM', [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0], secret)
}

export function withExif(jpeg: Uint8Array, block: Uint8Array): Uint8Array {
  const body = joined('Exif\0\0', block)
  const length = body.length + 2
  return joined(jpeg.subarray(0, 2), [0xff, 0xe1, length >> 8, length & 0xff], body, jpeg.subarray(2))
}

/**
 * A JPEG of one 8 × 8 block per component with only the constant part, as Adobe writes CMYK (inverted, APP14 transform 0).
 * @param levels  one difference from mid-grey per component, −1 or 0 or 1, times 64 × 8
 */
export function tinyCmykJpeg(): Uint8Array {
  const components = [1, 2, 3, 4]
  const quantisation = Array.from({ length: 64 }, () => 255)
  // One DC code: '0' → category 0; '10' → category 3. One AC code: '0' → end of block.
  const dc = [1, 1, ...Array.from({ length: 14 }, () => 0), 0, 3]
  const ac = [1, ...Array.from({ length: 15 }, () => 0), 0]
  // C inverted bright (+4 × 255 / 8 = +127): no cyan; M, Y, K the same: white.
  const blocks = components.map(() => '10' + '100' + '0').join('')
  const bits = blocks.padEnd(Math.ceil(blocks.length / 8) * 8, '1')
  const scan = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
  const segment = (marker: number, body: number[] | Uint8Array) =>
    joined([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff], body)
  return joined(
    [0xff, 0xd8],
    segment(0xee, joined('Adobe', [0, 100, 0, 0, 0, 0, 0])),
    segment(0xdb, [0, ...quantisation]),
    segment(0xc0, [8, 0, 8, 0, 8, 4, ...components.flatMap((id) => [id, 0x11, 0])]),
    segment(0xc4, [0x00, ...dc]),
    segment(0xc4, [0x10, ...ac]),
    segment(0xda, [4, ...components.flatMap((id) => [id, 0x00]), 0, 63, 0]),
    scan.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])),
    [0xff, 0xd9],
  )
}
