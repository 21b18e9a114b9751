import { CompressionType, type Orientation, ResizeFilterType, ResizeFit, Transformer } from '@napi-rs/image'
import { detectFile, pictureTypes } from './detect.ts'
import { type FileResult, faulty, fine } from './errors.ts'
import { type PictureHeader, pictureHeader } from './picture-header.ts'
import { createWorkQueue, type WorkQueue } from './queue.ts'

/** Limits people are told: bytes of the file, pixels of the picture, pixels of a side (WebP itself ends at 16,383). */
export const pictureLimits = { bytes: 12_000_000, pixels: 25_000_000, side: 16_000 } as const

/** Widths in pixels that every picture is kept in; none is larger than the picture. */
export const pictureWidths = [320, 640, 1280] as const

const webpQuality = 78

/**
 * Decoded bytes, at most: 25 megapixels with alpha. Decoder and scaling together hold about 2.7 times as much
 * (measured), so one picture stays below 300 MB. Pictures with 16 bits per channel reach it at half the pixels.
 */
const decodedLimit = pictureLimits.pixels * 4

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
 * Works on other threads than the server's; at most two at a time in the whole process.
 * @param bytes  JPEG, PNG or WebP; the content decides, not a name
 * @returns the picture, or a problem: empty, too-large, unknown-type, picture-…
 */
export async function preparePicture(bytes: Uint8Array, queue: WorkQueue = sharedQueue): Promise<FileResult<Picture>> {
  const looked = lookAtPicture(bytes)
  if (!looked.ok) return looked
  const header = looked.value
  const weight = header.width * header.height * header.bytesPerPixel
  return (await queue.run(weight, () => makeVariants(bytes, header))) ?? faulty({ code: 'picture-busy' })
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

async function makeVariants(bytes: Uint8Array, header: PictureHeader): Promise<FileResult<Picture>> {
  // Orientations 5…8 lie on their side.
  const lying = header.orientation >= 5
  const upright = lying ? { width: header.height, height: header.width } : header
  const largest = Math.min(upright.width, pictureWidths[pictureWidths.length - 1] ?? upright.width)
  const widths = [...pictureWidths.filter((width) => width < largest), largest]
  const sizes = widths.map((width) => ({
    width,
    height: Math.max(1, Math.round((upright.height * width) / upright.width)),
  }))
  try {
    // First shrink as it lies, then turn: turning the original would hold it in memory twice more.
    const { width, height } = sizes[sizes.length - 1] ?? upright
    const shrunk = await scaled(
      new Transformer(bytes),
      lying ? { width: height, height: width } : { width, height },
    ).png({
      compressionType: CompressionType.Fast,
    })
    const variants: PictureVariant[] = []
    for (const size of sizes) {
      const turned = new Transformer(shrunk).rotate(header.orientation as Orientation)
      variants.push({ ...size, bytes: await scaled(turned, size).webp(webpQuality), type: 'image/webp' })
    }
    return fine({ width: upright.width, height: upright.height, variants })
  } catch {
    return faulty({ code: 'picture-broken' })
  }
}

function scaled(picture: Transformer, { width, height }: { width: number; height: number }): Transformer {
  return picture.resize({ width, height, filter: ResizeFilterType.CatmullRom, fit: ResizeFit.Fill })
}
