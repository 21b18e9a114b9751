import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeArchive } from './archive.ts'
import { openArchive, readWhole } from './archive-reader.ts'
import { readCsv, writeCsv } from './csv.ts'
import { detectFile, fileTypes } from './detect.ts'
import type { FileType } from './errors.ts'
import { lookAtPicture, variantSizes } from './image.ts'
import { cleanFileName } from './name.ts'
import { makeVariants } from './picture-worker.ts'
import { exif, halves, plainPng, tinyCmykJpeg, withExif } from './pictures.fixture.ts'
import { createWorkQueue } from './queue.ts'
import { type Pixels, shrink } from './shrink.ts'

const at = Temporal.Instant.from('2026-11-22T10:00:00Z')
const all = Object.keys(fileTypes) as FileType[]

/** Changes at places given as parts of the length, so that shrinking keeps its meaning; then cuts the end off. */
const changes = fc.record({
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 8,
  }),
  keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})

function changed(original: Uint8Array, { bytes, keep }: { bytes: [number, number][]; keep: number }): Uint8Array {
  const copy = Uint8Array.from(original)
  // Squared: more often near the beginning, where the headers are.
  for (const [place, value] of bytes) copy[Math.floor(place * place * (copy.length - 1))] = value
  return copy.subarray(0, Math.ceil(copy.length * keep))
}

describe('pictures', () => {
  let originals: Uint8Array[]
  beforeAll(async () => {
    originals = [
      withExif(await halves(90, 60).jpeg(80), exif(6)),
      await halves(90, 60).png(),
      await halves(90, 60).webp(80),
      await halves(90, 60).webpLossless(),
      tinyCmykJpeg(),
      plainPng(12, 12, [255, 255, 0, 0, 0, 0], { depth: 16 }),
    ]
  })

  test('changed bytes give a picture or a problem, never a crash', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), changes, (which, change) => {
        const bytes = changed(originals[which] ?? new Uint8Array(), change)
        const looked = lookAtPicture(bytes)
        if (!looked.ok) return
        // What the own process runs, here in this one: a crash would end the test.
        const { orientation } = looked.value
        const { sizes } = variantSizes(looked.value)
        const variants = makeVariants({ bytes, orientation, sizes })
        if (variants) expect(variants.map((variant) => variant.length > 0)).toEqual(sizes.map(() => true))
      }),
      { numRuns: 1500 },
    )
  }, 60_000)
})

describe('shrinking', () => {
  const side = fc.integer({ min: 1, max: 12 })
  const sizes = fc.tuple(side, side, side, side).map(([a, b, c, d]) => {
    return { width: Math.max(a, b), height: Math.max(c, d), smaller: { width: Math.min(a, b), height: Math.min(c, d) } }
  })

  test('keeps the mean of every channel', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 1000 }), ({ width, height, smaller }, seed) => {
        const values = Uint8Array.from({ length: width * height * 3 }, (_, at) => ((at + 1) * (seed + 7) * 31) % 256)
        const small = shrink({ width, height, channels: 3, values }, smaller.width, smaller.height)
        const mean = (all: Uint8Array, step: number, channel: number) =>
          all.filter((_, at) => at % step === channel).reduce((sum, value) => sum + value, 0) / (all.length / step)
        for (const channel of [0, 1, 2]) {
          expect(Math.abs(mean(small.values, 4, channel) - mean(values, 3, channel))).toBeLessThan(0.6)
        }
        expect(small.values.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
      }),
    )
  })

  test('the same size changes nothing; 16 bits become 8; transparent pixels give no colour away', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const values = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
          at % 4 === 3 ? 255 : (at * 37) % 256,
        )
        expect(shrink({ width, height, channels: 4, values }, width, height).values).toEqual(values)
        const wide: Pixels = { width, height, channels: 4, values: Uint16Array.from(values, (value) => value * 257) }
        expect(shrink(wide, width, height).values).toEqual(values)
      }),
    )
    const half = Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 0)
    expect([...shrink({ width: 2, height: 1, channels: 4, values: half }, 1, 1).values]).toEqual([255, 0, 0, 128])
  })
})

test('any bytes have a type or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, name) => {
      const result = detectFile(bytes, { allowed: all, limit: 150, name })
      expect(result.ok ? all.includes(result.value.type) : result.problem.code.length > 0).toBe(true)
    }),
  )
})

test('a clean name has no path, no control signs and stays clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const clean = cleanFileName(name)
      expect(clean).not.toMatch(/[\\/\p{Cc}\p{Cf}"]/u)
      expect(clean.length).toBeLessThanOrEqual(120)
      expect(clean.startsWith('.')).toBe(false)
    }),
  )
})

const difficult = fc.string({
  unit: fc.constantFrom('a', 'ß', '"', ';', ',', '\t', '\n', '\r', "'", '=', '-', '@', ' ', '1', '\ufeff', '😀'),
})

test('CSV: what is written is read, cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.array(difficult, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
      const text = writeCsv(rows)
      expect(readCsv(text)).toEqual({ ok: true, value: rows })
      expect(readCsv(new TextEncoder().encode(text))).toEqual({ ok: true, value: rows })
    }),
    { numRuns: 1000 },
  )
})

test('CSV: no cell begins like a formula', () => {
  fc.assert(
    fc.property(difficult, (value) => {
      const written = writeCsv([['x', value]])
        .slice(3)
        .replace(/^"/, '')
      expect(/^[=+@\t\r\n]/.test(written) && !/^\r\n$/.test(written)).toBe(false)
      expect(/^-/.test(written) && !/^-\d+(,\d+)?"?\r\n$/.test(written)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('CSV: anything is rows or a problem', () => {
  fc.assert(
    fc.property(fc.oneof(difficult, fc.uint8Array()), (source) => {
      expect(typeof readCsv(source).ok).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

describe('archives', () => {
  const entries = fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-zäöüß0-9]{1,12}(\/[a-z0-9 ]{1,8}x){0,2}\.txt$/),
      content: fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 300 })),
      compressed: fc.boolean(),
    }),
    { selector: (entry) => entry.name.normalize('NFKC').toLowerCase(), maxLength: 6 },
  )

  test('what is written is read', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (written) => {
        const bytes = new Uint8Array(await new Response(writeArchive(written, { at })).arrayBuffer())
        const result = await openArchive(bytes)
        if (!result.ok) throw new Error(result.problem.code)
        expect(result.value.files.map((file) => file.name)).toEqual(written.map((entry) => entry.name))
        for (const [place, file] of result.value.files.entries()) {
          const whole = await readWhole(file)
          expect(whole.ok && Buffer.from(whole.value)).toEqual(Buffer.from(written[place]?.content as Uint8Array))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('changed bytes give content or a problem, never a crash', async () => {
    const content = 'Zeile '.repeat(50)
    const original = new Uint8Array(
      await new Response(
        writeArchive(
          [
            { name: 'a/b.txt', content },
            { name: 'c.txt', content, compressed: false },
          ],
          { at },
        ),
      ).arrayBuffer(),
    )
    await fc.assert(
      fc.asyncProperty(changes, async (change) => {
        const result = await openArchive(changed(original, change))
        if (!result.ok) return
        for (const file of result.value.files) {
          const whole = await readWhole(file)
          if (whole.ok) expect(whole.value.length).toBe(file.size)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test('the queue never runs more than it may, and runs everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 20 }), async (weights) => {
      const queue = createWorkQueue(2, 10, 100)
      let running = 0
      let weight = 0
      const done: number[] = []
      const work = weights.map((own, place) =>
        queue.run(own, async () => {
          running += 1
          weight += own
          expect(running).toBeLessThanOrEqual(2)
          expect(running === 1 || weight <= 10).toBe(true)
          await new Promise((wait) => setImmediate(wait))
          running -= 1
          weight -= own
          done.push(place)
          if (own === 7) throw new Error('work may fail')
        }),
      )
      await Promise.allSettled(work)
      expect(done.toSorted((a, b) => a - b)).toEqual(weights.map((_, place) => place))
    }),
  )
})

test('whoever comes when too much waits is turned away', async () => {
  const queue = createWorkQueue(1, 10, 2)
  const started = [1, 2, 3].map(() => queue.run(1, () => new Promise((wait) => setImmediate(wait))))
  expect(started.map((work) => work !== undefined)).toEqual([true, true, true])
  expect(queue.run(1, () => Promise.resolve())).toBeUndefined()
  await Promise.all(started)
  expect(queue.run(1, () => Promise.resolve(1))).toBeDefined()
})
