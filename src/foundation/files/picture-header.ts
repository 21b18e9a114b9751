import { orientationInExif } from './exif-orientation.ts'
import { latin } from './latin.ts'

/** What the first bytes of a picture promise; read without decoding a single pixel. */
export interface PictureHeader {
  /** Pixels as stored, before turning. */
  width: number
  height: number
  /** Bytes one decoded pixel takes: channels × depth; for progressive JPEG half of what decoding holds at once, if that is more. */
  bytesPerPixel: number
  /** EXIF orientation 1…8; 1 is upright. */
  orientation: number
  moves: boolean
  /** The file ends as its format says it must; false for what was cut off. */
  complete: boolean
}

/**
 * The header of a JPEG, PNG or WebP.
 * Sources: ITU-T T.81 annex B, PNG third edition 11.2 and 11.3, RFC 9649 (WebP).
 * @returns undefined when the header cannot be read
 */
export function pictureHeader(type: 'jpeg' | 'png' | 'webp', bytes: Uint8Array): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = { jpeg: jpegHeader, png: pngHeader, webp: webpHeader }[type](view, bytes)
  return header && header.width > 0 && header.height > 0 ? header : undefined
}

function jpegHeader(view: DataView, bytes: Uint8Array): PictureHeader | undefined {
  let at = 2
  let orientation = 1
  let frame: { width: number; height: number; bytesPerPixel: number } | undefined
  while (at + 4 <= view.byteLength) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2) return undefined
    const body = bytes.subarray(at + 4, at + 2 + length)
    if (isFrame(marker)) {
      // A second frame (hierarchical JPEG) could promise other sizes than the first: refused.
      if (frame || body.length < 6) return undefined
      frame = {
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        bytesPerPixel: jpegBytesPerPixel(body, marker === 0xc2),
      }
    } else if (marker === 0xe1 && latin(body.subarray(0, 6)) === 'Exif\0\0') {
      orientation = orientationInExif(body.subarray(6)) ?? orientation
    } else if (marker === 0xda) {
      if (!frame) return undefined
      return { ...frame, orientation, moves: false, complete: endsAfter(bytes, at) }
    } else if (marker === 0xd9) return undefined
    at += 2 + length
  }
  return undefined
}

/** Grey counts as RGB. Progressive decoding keeps all coefficients, two bytes each, beside the pixels (T.81 B.2.2: sampling factors). */
function jpegBytesPerPixel(frame: Uint8Array, progressive: boolean): number {
  const components = frame[5] ?? 3
  const channels = Math.max(3, components)
  if (!progressive) return channels
  const samplings = Array.from({ length: components }, (_, place) => frame[7 + place * 3] ?? 0x11)
  const most = Math.max(1, ...samplings.map((one) => one >> 4)) * Math.max(1, ...samplings.map((one) => one & 15))
  const coefficients = samplings.reduce((sum, one) => sum + (one >> 4) * (one & 15), 0) / most
  return Math.max(channels, (channels + 2 * coefficients) / 2)
}

/** SOF0…SOF15 without DHT (C4), JPG (C8) and DAC (CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The end marker may be followed by other things: phones append films. */
function endsAfter(bytes: Uint8Array, scan: number): boolean {
  for (let at = bytes.length - 2; at > scan; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}

function pngHeader(view: DataView, bytes: Uint8Array): PictureHeader | undefined {
  if (view.byteLength < 33 || latin(bytes.subarray(12, 16)) !== 'IHDR') return undefined
  const depth = bytes[24] ?? 8
  // Everything is widened to RGB; alpha comes with the colour type or with a tRNS chunk.
  let channels = (bytes[25] ?? 2) & 4 ? 4 : 3
  let orientation = 1
  let moves = false
  let complete = false
  for (let at = 8; at + 12 <= view.byteLength; ) {
    const length = view.getUint32(at)
    const kind = latin(bytes.subarray(at + 4, at + 8))
    if (kind === 'tRNS') channels = 4
    if (kind === 'acTL') moves = true
    if (kind === 'eXIf') orientation = orientationInExif(bytes.subarray(at + 8, at + 8 + length)) ?? orientation
    if (kind === 'IEND') {
      complete = true
      break
    }
    at += 12 + length
  }
  const bytesPerPixel = channels * (depth === 16 ? 2 : 1)
  return { width: view.getUint32(16), height: view.getUint32(20), bytesPerPixel, orientation, moves, complete }
}

function webpHeader(view: DataView, bytes: Uint8Array): PictureHeader | undefined {
  let size: { width: number; height: number } | undefined
  let canvas: { width: number; height: number } | undefined
  let bytesPerPixel = 3
  let orientation = 1
  let moves = false
  const end = 8 + view.getUint32(4, true)
  for (let at = 12; at + 8 <= view.byteLength; ) {
    const kind = latin(bytes.subarray(at, at + 4))
    const length = view.getUint32(at + 4, true)
    const body = at + 8
    const here = Math.min(length, view.byteLength - body)
    if (kind === 'VP8X' && here >= 10) {
      moves ||= ((bytes[body] ?? 0) & 0x02) !== 0
      if ((bytes[body] ?? 0) & 0x10) bytesPerPixel = 4
      canvas = { width: 1 + uint24(view, body + 4), height: 1 + uint24(view, body + 7) }
    } else if (kind === 'VP8 ' && here >= 10) {
      // The start code of a key frame.
      if (uint24(view, body + 3) !== 0x2a019d) return undefined
      size = { width: view.getUint16(body + 6, true) & 0x3fff, height: view.getUint16(body + 8, true) & 0x3fff }
    } else if (kind === 'VP8L' && here >= 5) {
      if (bytes[body] !== 0x2f) return undefined
      const bits = view.getUint32(body + 1, true)
      size = { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
      bytesPerPixel = 4
    } else if (kind === 'ANIM' || kind === 'ANMF') moves = true
    else if (kind === 'EXIF') orientation = orientationInExif(bytes.subarray(body, body + length)) ?? orientation
    at = body + length + (length & 1)
  }
  // Canvas and picture must agree, otherwise the header promised less than is decoded.
  if (canvas && size && (canvas.width !== size.width || canvas.height !== size.height)) return undefined
  const either = canvas ?? size
  return either && { ...either, bytesPerPixel, orientation, moves, complete: end <= view.byteLength }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}
