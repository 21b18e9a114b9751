// Runs as a process of its own for one picture (see image.ts), by Node itself, unbundled: therefore only relative imports and plain types.
import { JsColorType, type Orientation, Transformer } from '@napi-rs/image'
import { type Pixels, shrink } from './shrink.ts'

export interface PictureTask {
  bytes: Uint8Array
  /** EXIF orientation 1…8. */
  orientation: number
  /** Sizes of the upright variants in pixels, smallest first. */
  sizes: { width: number; height: number }[]
}

/** Per size the WebP bytes; undefined when the picture cannot be decoded. */
export type PictureAnswer = Uint8Array[] | undefined

const webpQuality = 78

const layouts: Partial<Record<JsColorType, { channels: number; wide: boolean }>> = {
  [JsColorType.L8]: { channels: 1, wide: false },
  [JsColorType.La8]: { channels: 2, wide: false },
  [JsColorType.Rgb8]: { channels: 3, wide: false },
  [JsColorType.Rgba8]: { channels: 4, wide: false },
  [JsColorType.L16]: { channels: 1, wide: true },
  [JsColorType.La16]: { channels: 2, wide: true },
  [JsColorType.Rgb16]: { channels: 3, wide: true },
  [JsColorType.Rgba16]: { channels: 4, wide: true },
}

/** Decodes once, shrinks to the largest size, and makes the others from that. */
export function makeVariants({ bytes, orientation, sizes }: PictureTask): PictureAnswer {
  try {
    const lying = orientation >= 5
    const largest = sizes[sizes.length - 1]
    const decoded = decode(bytes)
    if (!decoded || !largest) return undefined
    const base = lying ? shrink(decoded, largest.height, largest.width) : shrink(decoded, largest.width, largest.height)
    return sizes.map(({ width, height }) => {
      const small = lying ? shrink(base, height, width) : shrink(base, width, height)
      return Transformer.fromRgbaPixels(small.values, small.width, small.height)
        .rotate(orientation as Orientation)
        .webpSync(webpQuality)
    })
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array): Pixels | undefined {
  const picture = new Transformer(bytes)
  const { width, height, colorType } = picture.metadataSync()
  const layout = layouts[colorType]
  if (!layout) return undefined
  const raw = picture.rawPixelsSync()
  const values = layout.wide ? new Uint16Array(raw.buffer, raw.byteOffset, raw.byteLength / 2) : raw
  return values.length === width * height * layout.channels
    ? { width, height, channels: layout.channels, values }
    : undefined
}

if (process.argv[2] === 'one-picture') {
  process.once('message', (task) => {
    process.send?.({ variants: makeVariants(task as PictureTask) }, undefined, {}, () => process.disconnect?.())
  })
}
