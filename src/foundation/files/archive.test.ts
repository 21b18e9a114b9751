import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ArchiveEntry, writeArchive } from './archive.ts'
import { openArchive, readWhole, usualArchiveLimits } from './archive-reader.ts'

const at = Temporal.Instant.from('2026-11-22T10:00:00Z')

async function archiveOf(...entries: ArchiveEntry[]): Promise<Uint8Array> {
  return new Uint8Array(await new Response(writeArchive(entries, { at })).arrayBuffer())
}

async function problemOf(bytes: Uint8Array, limits = usualArchiveLimits): Promise<string> {
  const result = await openArchive(bytes, limits)
  return result.ok ? 'fine' : result.problem.code
}

/** Writes another name of the same length over a name, in both places where ZIP keeps it. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'))
}

async function* slowly(...pieces: string[]) {
  for (const piece of pieces) {
    await Promise.resolve()
    yield piece
  }
}

test('what is written can be read, names and contents alike', async () => {
  const picture = Uint8Array.of(0, 1, 2, 255)
  const bytes = await archiveOf(
    { name: 'Bürgerbüro/Übersicht – ß.csv', content: 'Müller;1' },
    { name: 'Bilder/a.webp', content: picture, compressed: false },
    { name: 'leer.txt', content: '' },
    { name: 'lang.txt', content: slowly('eins ', '', 'zwei ', 'drei') },
  )
  const result = await openArchive(bytes)
  if (!result.ok) throw new Error(result.problem.code)
  const read = await Promise.all(
    result.value.files.map(async (file) => {
      const whole = await readWhole(file)
      return [file.name, file.size, whole.ok ? Buffer.from(whole.value).toString() : whole.problem.code]
    }),
  )
  expect(read).toEqual([
    ['Bürgerbüro/Übersicht – ß.csv', 9, 'Müller;1'],
    ['Bilder/a.webp', 4, Buffer.from(picture).toString()],
    ['leer.txt', 0, ''],
    ['lang.txt', 14, 'eins zwei drei'],
  ])
  result.value.close()
})

test('the same content at the same time gives the same bytes, and Windows shows German time', async () => {
  const make = () => archiveOf({ name: 'a.txt', content: slowly('x', 'y') })
  const bytes = await make()
  expect(await make()).toEqual(bytes)
  const view = new DataView(bytes.buffer)
  // DOS time: hours in the upper five bits; 10:00 UTC is 11:00 in Germany in November.
  expect(view.getUint16(10, true) >> 11).toBe(11)
  expect(view.getUint16(12, true) & 31).toBe(22)
})

test('an archive of nothing is an archive', async () => {
  expect(await problemOf(await archiveOf())).toBe('fine')
})

test('a file on disk is read as well', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'allmende-archive-'))
  await writeFile(join(folder, 'x.zip'), await archiveOf({ name: 'a.txt', content: 'hallo' }))
  const result = await openArchive(join(folder, 'x.zip'))
  expect(result.ok && result.value.files.map((file) => file.name)).toEqual(['a.txt'])
  if (result.ok) result.value.close()
  expect(await openArchive(join(folder, 'none.zip'))).toEqual({ ok: false, problem: { code: 'archive-broken' } })
  await rm(folder, { recursive: true })
})

describe('streaming', () => {
  test('entries are asked for only as far as somebody reads, and closed when the reader goes', async () => {
    let asked = 0
    let closed = false
    async function* endless(): AsyncIterable<ArchiveEntry> {
      try {
        for (;;) {
          asked += 1
          // Cannot be compressed, so that the stream fills.
          yield { name: `${asked}.bin`, content: crypto.getRandomValues(new Uint8Array(60_000)), compressed: false }
        }
      } finally {
        closed = true
      }
    }
    const reader = writeArchive(endless(), { at }).getReader()
    await reader.read()
    await new Promise((wait) => setTimeout(wait, 30))
    expect(asked).toBeLessThan(20)
    await reader.cancel()
    await expect.poll(() => closed).toBe(true)
  })

  test('an entry that fails makes the stream fail: nobody takes half for whole', async () => {
    async function* failing() {
      yield 'begin'
      throw new Error('database went away')
    }
    const stream = writeArchive([{ name: 'a.txt', content: failing() }], { at })
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow()
  })

  test('so does a name that leads outside', async () => {
    await expect(archiveOf({ name: '../a.txt', content: 'x' })).rejects.toThrow()
  })
})

describe('archives from outside', () => {
  test.each([
    ['../../b.txt', 'aaaaaaa.txt'],
    ['/etc/passwd', 'aaaaaaa.txt'],
    ['C:\\win.txt.', 'aaaaaaa.txt'],
    ['a/./bbb.txt', 'aaaaaaa.txt'],
    ['a//bbbb.txt', 'aaaaaaa.txt'],
    ['a\0bbbbb.txt', 'aaaaaaa.txt'],
    ['a\\bbbbb.txt', 'aaaaaaa.txt'],
  ])('the name %j is refused', async (to, from) => {
    const bytes = renamed(await archiveOf({ name: from, content: 'x' }), from, to)
    expect(await problemOf(bytes)).toBe('archive-bad-name')
  })

  test('two names that a disk could take for one', async () => {
    expect(
      await problemOf(await archiveOf({ name: 'Liste.csv', content: '' }, { name: 'liste.CSV', content: '' })),
    ).toBe('archive-bad-name')
  })

  test('a symbolic link', async () => {
    const bytes = await archiveOf({ name: 'a.txt', content: '/etc/passwd' })
    const view = new DataView(bytes.buffer)
    const entry = Buffer.from(bytes).indexOf('PK\x01\x02')
    view.setUint32(entry + 38, 0o120777 * 65_536, true)
    expect(await problemOf(bytes)).toBe('archive-bad-name')
  })

  test('a password', async () => {
    const bytes = await archiveOf({ name: 'a.txt', content: 'x' })
    const entry = Buffer.from(bytes).indexOf('PK\x01\x02')
    bytes[entry + 8] = (bytes[entry + 8] ?? 0) | 1
    expect(await problemOf(bytes)).toBe('archive-encrypted')
  })

  test('too many files, too many bytes', async () => {
    const bytes = await archiveOf({ name: 'a', content: 'xxx' }, { name: 'b', content: 'yyy' })
    expect(await problemOf(bytes, { ...usualArchiveLimits, entries: 1 })).toBe('archive-too-many-entries')
    expect(await problemOf(bytes, { ...usualArchiveLimits, bytes: 5 })).toBe('archive-too-large')
    expect(await problemOf(bytes, { ...usualArchiveLimits, entries: 2, bytes: 6 })).toBe('fine')
  })

  test('a bomb of zeros', async () => {
    const bytes = await archiveOf({ name: 'a', content: new Uint8Array(20_000_000) })
    expect(bytes.length).toBeLessThan(25_000)
    expect(await problemOf(bytes)).toBe('archive-suspicious-ratio')
  })

  test('a bomb that lies about its size fails while it is read, not in memory', async () => {
    const bytes = await archiveOf({ name: 'a', content: new Uint8Array(5_000_000) })
    const entry = Buffer.from(bytes).indexOf('PK\x01\x02')
    new DataView(bytes.buffer).setUint32(entry + 24, 100, true)
    const result = await openArchive(bytes)
    if (!result.ok) throw new Error(result.problem.code)
    const file = result.value.files[0]
    expect(file && (await readWhole(file))).toEqual({ ok: false, problem: { code: 'archive-broken' } })
  })

  test('entries on top of each other', async () => {
    const bytes = await archiveOf({
      name: 'a',
      content: crypto.getRandomValues(new Uint8Array(1000)),
      compressed: false,
    })
    const entry = Buffer.from(bytes).indexOf('PK\x01\x02')
    const end = Buffer.from(bytes).indexOf('PK\x05\x06')
    const directory = bytes.subarray(entry, end)
    const second = Uint8Array.from(directory)
    second[46] = 'b'.charCodeAt(0)
    const whole = new Uint8Array(Buffer.concat([bytes.subarray(0, end), second, bytes.subarray(end)]))
    const view = new DataView(whole.buffer)
    const newEnd = end + second.length
    view.setUint16(newEnd + 8, 2, true)
    view.setUint16(newEnd + 10, 2, true)
    view.setUint32(newEnd + 12, directory.length * 2, true)
    expect(await problemOf(whole)).toBe('archive-suspicious-ratio')
  })

  test('a changed byte is found by the checksum', async () => {
    const bytes = await archiveOf({ name: 'a', content: 'hallo', compressed: false })
    const place = Buffer.from(bytes).indexOf('hallo')
    bytes[place] = 'H'.charCodeAt(0)
    const result = await openArchive(bytes)
    const file = result.ok ? result.value.files[0] : undefined
    expect(file && (await readWhole(file))).toEqual({ ok: false, problem: { code: 'archive-broken' } })
  })

  test.each([0, 1, 20, 60, 100])('cut off after %i bytes', async (length) => {
    expect(await problemOf((await archiveOf({ name: 'a', content: 'hallo' })).subarray(0, length))).toBe(
      'archive-broken',
    )
  })
})
