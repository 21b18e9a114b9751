import { Transformer } from '@napi-rs/image'
import { describe, expect, test } from 'vitest'
import { lookAtPicture, type Picture, pictureLimits, preparePicture } from './image.ts'
import { exif, halves, joined, plainPng, png, pngChunk, tinyCmykJpeg, uint32, withExif } from './pictures.fixture.ts'

async function prepared(bytes: Uint8Array): Promise<Picture> {
  const result = await preparePicture(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await preparePicture(bytes)
  return result.ok ? 'fine' : result.problem.code
}

/** The colour at a place of a variant, as [red, green, blue, alpha]. */
async function colourAt(variant: Picture['variants'][number] | undefined, x: number, y: number): Promise<number[]> {
  if (!variant) throw new Error('no variant')
  const picture = new Transformer(variant.bytes)
  const { width, colorType } = await picture.metadata()
  const channels = colorType === 3 ? 4 : 3
  const pixels = await picture.rawPixels()
  return [...pixels.subarray((y * width + x) * channels, (y * width + x) * channels + channels)]
}

describe('sizes', () => {
  test('a large picture comes in three widths, in its own proportions', async () => {
    const picture = await prepared(await halves(2000, 1000).jpeg(80))
    expect(picture).toMatchObject({ width: 2000, height: 1000 })
    expect(picture.variants.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [640, 320],
      [1280, 640],
    ])
    for (const variant of picture.variants) {
      expect(await new Transformer(variant.bytes).metadata()).toMatchObject({
        width: variant.width,
        height: variant.height,
        format: 'webp',
      })
    }
  })

  test.each([
    [1280, [320, 640, 1280]],
    [900, [320, 640, 900]],
    [320, [320]],
    [20, [20]],
    [1, [1]],
  ])('a picture of %i pixels is never made larger', async (width, widths) => {
    const picture = await prepared(await halves(width, 7).png())
    expect(picture.variants.map((variant) => variant.width)).toEqual(widths)
  })

  test('a very flat picture keeps at least one line', async () => {
    const picture = await prepared(await halves(4000, 1).png())
    expect(picture.variants.map(({ height }) => height)).toEqual([1, 1, 1])
  })
})

describe('what phones write', () => {
  // Where the red left half lands for each orientation (CIPA DC-008): the middle of a side.
  test.each([
    [1, 'left'],
    [2, 'right'],
    [3, 'right'],
    [4, 'left'],
    [5, 'top'],
    [6, 'top'],
    [7, 'bottom'],
    [8, 'bottom'],
  ])('orientation %i is turned upright: red lies %s', async (orientation, side) => {
    const picture = await prepared(withExif(await halves(800, 400).jpeg(90), exif(orientation)))
    const lying = orientation >= 5
    expect(picture).toMatchObject(lying ? { width: 400, height: 800 } : { width: 800, height: 400 })
    const variant = picture.variants[0]
    const { width, height } = variant ?? { width: 0, height: 0 }
    expect([width, height]).toEqual(lying ? [320, 640] : [320, 160])
    const places = {
      left: [5, height / 2],
      right: [width - 5, height / 2],
      top: [width / 2, 5],
      bottom: [width / 2, height - 5],
    }
    const [x, y] = places[side as keyof typeof places]
    const [red, , blue] = await colourAt(variant, x ?? 0, y ?? 0)
    expect(red).toBeGreaterThan(200)
    expect(blue).toBeLessThan(60)
  })

  test('nothing of the metadata is left', async () => {
    const secret = 'Garten hinter dem Haus, 50.3 N 7.2 E'
    const jpeg = withExif(await halves(500, 300).jpeg(90), exif(6, secret))
    const withText = plainPng(40, 40, [9, 9, 9], { before: [pngChunk('tEXt', joined('Comment\0', secret))] })
    for (const bytes of [jpeg, withText]) {
      expect(Buffer.from(bytes).includes(secret)).toBe(true)
      for (const variant of (await prepared(bytes)).variants) {
        expect(Buffer.from(variant.bytes).includes(secret)).toBe(false)
        expect(Buffer.from(variant.bytes).toString('latin1')).not.toMatch(/EXIF|XMP |ICCP/)
      }
    }
  })

  test('a film appended to a photo is dropped', async () => {
    const jpeg = await halves(400, 300).jpeg(90)
    const picture = await prepared(joined(jpeg, 'ftypmp42 and a film of two seconds'))
    expect(picture.variants).toHaveLength(2)
  })
})

describe('unusual but correct', () => {
  test('16 bits per channel', async () => {
    const picture = await prepared(plainPng(30, 30, [255, 255, 0, 0, 0, 0], { depth: 16 }))
    const [red, green, blue] = await colourAt(picture.variants[0], 15, 15)
    expect(red).toBeGreaterThan(240)
    expect(Math.max(green ?? 255, blue ?? 255)).toBeLessThan(15)
  })

  test('a palette with transparent colours', async () => {
    const before = [pngChunk('PLTE', joined([255, 0, 0, 0, 255, 0])), pngChunk('tRNS', Uint8Array.of(0, 255))]
    const picture = await prepared(plainPng(16, 16, [0], { colour: 3, before }))
    expect((await colourAt(picture.variants[0], 8, 8))[3]).toBe(0)
  })

  test('grey, grey with alpha, one bit', async () => {
    const grey = await prepared(plainPng(10, 10, [128], { colour: 0 }))
    expect((await colourAt(grey.variants[0], 5, 5))[0]).toBeCloseTo(128, -1)
    const alpha = await prepared(plainPng(10, 10, [128, 0], { colour: 4 }))
    expect((await colourAt(alpha.variants[0], 5, 5))[3]).toBe(0)
    const bit = await prepared(plainPng(1, 8, [0xff], { width: 8, depth: 1, colour: 0 }))
    expect((await colourAt(bit.variants[0], 4, 4))[0]).toBeGreaterThan(240)
  })

  test('a CMYK photo from a printing house has the right colours', async () => {
    const picture = await prepared(tinyCmykJpeg())
    const [red, green, blue] = await colourAt(picture.variants[0], 4, 4)
    expect(Math.min(red ?? 0, green ?? 0, blue ?? 0)).toBeGreaterThan(240)
  })

  test('WebP, with and without loss', async () => {
    expect((await prepared(await halves(400, 300).webp(80))).variants).toHaveLength(2)
    expect((await prepared(await halves(400, 300).webpLossless())).variants).toHaveLength(2)
  })
})

describe('refused before decoding', () => {
  const bomb = png({ width: 50_000, height: 50_000, lines: new Uint8Array(1000) })

  test('a tiny file that promises 2500 megapixels', async () => {
    expect(bomb.length).toBeLessThan(200)
    expect(await preparePicture(bomb)).toEqual({
      ok: false,
      problem: { code: 'picture-too-many-pixels', width: 50_000, height: 50_000, limit: 25_000_000 },
    })
  })

  test('what takes more memory per pixel may have fewer pixels', () => {
    const lines = new Uint8Array(10)
    const limit = (more: { colour: number; depth?: number }) => {
      const looked = lookAtPicture(png({ width: 7000, height: 6000, lines, ...more }))
      return looked.ok || looked.problem.code !== 'picture-too-many-pixels' ? 0 : looked.problem.limit
    }
    expect(limit({ colour: 2 })).toBe(25_000_000)
    expect(limit({ colour: 6 })).toBe(18_750_000)
    expect(limit({ colour: 6, depth: 16 })).toBe(9_375_000)
    expect(lookAtPicture(png({ width: 5000, height: 3750, colour: 6, lines })).ok).toBe(true)
  })

  test('a side longer than WebP can hold', async () => {
    expect(await problemOf(png({ width: 16_001, height: 1, lines: new Uint8Array(10) }))).toBe(
      'picture-too-many-pixels',
    )
  })

  test('a WebP whose canvas is smaller than its picture', async () => {
    const webp = await halves(400, 300).webp(80)
    const inner = webp.subarray(12)
    const canvas = joined('VP8X', [10, 0, 0, 0], [0, 0, 0, 0], [9, 0, 0], [9, 0, 0])
    const size = new Uint8Array(new Uint32Array([4 + canvas.length + inner.length]).buffer)
    expect(await problemOf(joined('RIFF', size, 'WEBP', canvas, inner))).toBe('picture-broken')
  })

  test('moving pictures', async () => {
    const frames = joined(uint32(2), uint32(0))
    expect(await problemOf(plainPng(9, 9, [1, 2, 3], { before: [pngChunk('acTL', frames)] }))).toBe('picture-moves')
  })

  test.each([
    ['GIF', joined('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x3b]), 'picture-type-unsupported'],
    ['HEIC', joined([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'), 'picture-type-unsupported'],
    ['AVIF', joined([0, 0, 0, 24], 'ftypavif', [0, 0, 0, 0], 'mif1avif'), 'picture-type-unsupported'],
    ['SVG', joined('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture-type-unsupported'],
    ['PDF', joined('%PDF-1.7'), 'picture-type-unsupported'],
    ['nothing', new Uint8Array(), 'empty'],
    ['noise', joined([1, 2, 3, 4, 5]), 'unknown-type'],
    ['too many bytes', new Uint8Array(pictureLimits.bytes + 1), 'too-large'],
  ])('%s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code)
  })
})

test('many at once all come out', async () => {
  const jpeg = await halves(700, 500).jpeg(80)
  const pictures = await Promise.all(Array.from({ length: 6 }, () => prepared(jpeg)))
  expect(pictures.map((picture) => picture.variants.length)).toEqual([3, 3, 3, 3, 3, 3])
})

describe('broken', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('%s cut off anywhere', async (type) => {
    const whole = await halves(300, 200)[type]()
    for (const part of [0.05, 0.3, 0.6, 0.95]) {
      expect(await problemOf(whole.subarray(0, Math.floor(whole.length * part)))).toBe('picture-broken')
    }
  })

  test.each([
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['webp', joined('RIFF', [200, 0, 0, 0], 'WEBPVP8 ')],
  ])('%s: only the beginning is right', async (_, start) => {
    expect(
      await problemOf(
        joined(
          start,
          Uint8Array.from({ length: 400 }, (_, at) => (at * 73) % 256),
        ),
      ),
    ).toBe('picture-broken')
  })

  test('pixels that do not unpack, and too few of them', async () => {
    const good = plainPng(50, 50, [1, 2, 3])
    const bad = Uint8Array.from(good)
    bad.fill(0xaa, 41, 60)
    expect(await problemOf(bad)).toBe('picture-broken')
    expect(await problemOf(png({ width: 50, height: 50, lines: new Uint8Array(100) }))).toBe('picture-broken')
  })
})
