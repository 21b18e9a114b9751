import { startWithoutSecrets } from '../processes/without-secrets.ts'
import { detectFile, pictureTypes } from './detect.ts'
import { type FileResult, faulty, fine } from './errors.ts'
import { type PictureHeader, pictureHeader } from './picture-header.ts'
import type { PictureAnswer, PictureTask } from './picture-worker.ts'
import { createWorkQueue, type WorkQueue } from './queue.ts'

/** Limits people are told: bytes of the file, pixels of the picture, pixels of a side (WebP itself ends at 16,383). */
export const pictureLimits = { bytes: 12_000_000, pixels: 25_000_000, side: 16_000 } as const

/** Widths in pixels that every picture is kept in; none is larger than the picture. */
export const pictureWidths = [320, 640, 1280] as const

/**
 * Bytes of decoded pixels, at most. Measured: a picture's process takes 110 MB, twice the decoded pixels and three times the file,
 * so at most 300 MB. That is 25 megapixels of a photo, 18.75 with alpha, half of that with 16 bits per channel.
 */
const decodedLimit = pictureLimits.pixels * 3

/** Milliseconds after which a picture is given up; the largest take two seconds. */
const patience = 30_000

export interface PictureVariant {
  /** Pixels. */
  width: number
  height: number
  bytes: Uint8Array
  type: 'image/webp'
}

export interface Picture {
  /** Pixels of the upright original. */
  width: number
  height: number
  /** Narrowest first; at least one. */
  variants: PictureVariant[]
}

/** Two pictures at a time, together no heavier than one of the largest; 200 may wait. */
const sharedQueue = createWorkQueue(2, decodedLimit, 200)

/**
 * Makes an uploaded picture fit for the web: upright, without any metadata (place, camera, person), as WebP in up to three widths.
 * Every picture is decoded in a process of its own, without any secret in its environment: whatever a hostile file does to the
 * decoder, the server goes on, and all memory is given back at once. At most two at a time.
 * @param bytes  JPEG, PNG or WebP; the content decides, not a name
 * @returns the picture, or a problem: empty, too-large, unknown-type, picture-…
 */
export async function preparePicture(bytes: Uint8Array, queue: WorkQueue = sharedQueue): Promise<FileResult<Picture>> {
  const looked = lookAtPicture(bytes)
  if (!looked.ok) return looked
  const header = looked.value
  const weight = header.width * header.height * header.bytesPerPixel
  return (await queue.run(weight, () => makePicture(bytes, header))) ?? faulty({ code: 'picture-busy' })
}

/** Everything that can be known before decoding: type, size, pixels, movement, whether it is whole. */
export function lookAtPicture(bytes: Uint8Array): FileResult<PictureHeader> {
  const detected = detectFile(bytes, { allowed: [...pictureTypes, 'gif', 'avif', 'heic'], limit: pictureLimits.bytes })
  if (!detected.ok) {
    const { problem } = detected
    return problem.code === 'not-allowed'
      ? faulty({ code: 'picture-type-unsupported', found: problem.found })
      : detected
  }
  const { type } = detected.value
  if (type !== 'jpeg' && type !== 'png' && type !== 'webp') {
    return faulty({ code: 'picture-type-unsupported', found: type })
  }
  const header = pictureHeader(type, bytes)
  if (!header) return faulty({ code: 'picture-broken' })
  const { width, height, bytesPerPixel } = header
  const pixels = Math.min(pictureLimits.pixels, Math.floor(decodedLimit / bytesPerPixel))
  if (width * height > pixels || Math.max(width, height) > pictureLimits.side) {
    return faulty({ code: 'picture-too-many-pixels', width, height, limit: pixels })
  }
  if (header.moves) return faulty({ code: 'picture-moves' })
  return header.complete ? fine(header) : faulty({ code: 'picture-broken' })
}

async function makePicture(bytes: Uint8Array, header: PictureHeader): Promise<FileResult<Picture>> {
  const { width, height, sizes } = variantSizes(header)
  const answer = await inOwnProcess({ bytes, orientation: header.orientation, sizes })
  if (answer === 'not-started') return faulty({ code: 'picture-busy' })
  if (!answer) return faulty({ code: 'picture-broken' })
  const variants = sizes.map((size, place): PictureVariant => {
    return { ...size, bytes: answer[place] ?? new Uint8Array(), type: 'image/webp' }
  })
  return fine({ width, height, variants })
}

/** The size of the upright picture and of its variants, smallest first. */
export function variantSizes(header: PictureHeader): { width: number; height: number; sizes: PictureTask['sizes'] } {
  // Orientations 5…8 lie on their side.
  const [width, height] = header.orientation >= 5 ? [header.height, header.width] : [header.width, header.height]
  const largest = Math.min(width, pictureWidths[pictureWidths.length - 1] ?? width)
  const widths = [...pictureWidths.filter((one) => one < largest), largest]
  return {
    width,
    height,
    sizes: widths.map((one) => ({ width: one, height: Math.max(1, Math.round((height * one) / width)) })),
  }
}

function inOwnProcess(task: PictureTask): Promise<PictureAnswer | 'not-started'> {
  const worker = startWithoutSecrets('foundation/files/picture-worker.ts', 'one-picture', patience)
  return new Promise((resolve) => {
    worker.once('message', (answer) => resolve((answer as { variants: PictureAnswer }).variants))
    worker.once('error', () => resolve('not-started'))
    // A crash, or out of patience; after an answer this changes nothing.
    worker.once('exit', () => resolve(undefined))
    worker.send(task, (error) => error && resolve(undefined))
  })
}
