import * as disk from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFileStore, type FileStore, isFileKey, keyOf } from './store.ts'

const now = () => Temporal.Instant.from('2026-11-22T10:00:00Z')
const bytes = new TextEncoder().encode('Protokoll der Sitzung')
const key = keyOf(bytes, 'pdf')

let folder: string
let store: FileStore

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'allmende-files-'))
  store = await createFileStore(folder, { now })
})

afterEach(() => disk.rm(folder, { recursive: true }))

async function everything(): Promise<string[]> {
  const found = await disk.readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

test('what is stored comes back, is listed, and goes', async () => {
  expect(await store.put(key, bytes)).toEqual({ ok: true, value: { key, size: bytes.length } })
  expect(await store.put(key, bytes)).toMatchObject({ ok: true })
  const found = await store.get(key)
  if (!found.ok) throw new Error(found.problem.code)
  expect(found.value.size).toBe(bytes.length)
  expect(new Uint8Array(await new Response(found.value.stream).arrayBuffer())).toEqual(bytes)
  expect(await Array.fromAsync(store.list())).toEqual([{ key, size: bytes.length }])
  expect(await store.check(key)).toBe('whole')
  expect(await store.remove(key)).toBe(true)
  expect(await store.remove(key)).toBe(false)
  expect(await store.get(key)).toEqual({ ok: false, problem: { code: 'not-found' } })
  expect(await store.check(key)).toBe('missing')
  expect(await everything()).toEqual([])
})

test('what comes in pieces is stored under the same key, and an end before the end leaves nothing', async () => {
  async function* pieces(broken = false) {
    yield bytes.slice(0, 5)
    if (broken) throw new Error('the reader went away')
    yield bytes.slice(5)
  }
  expect(await store.add(pieces(), 'pdf')).toEqual({ ok: true, value: { key, size: bytes.length } })
  expect(await store.check(key)).toBe('whole')
  expect(await everything()).toEqual([key.slice(3)])
  await store.remove(key)
  await expect(store.add(pieces(true), 'pdf')).rejects.toThrow('the reader went away')
  await expect(store.add(pieces(), '../x')).rejects.toThrow(TypeError)
  expect(await everything()).toEqual([])
  const full: typeof disk.open = async (...args) =>
    Object.assign(await disk.open(...args), {
      writeFile: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    })
  const small = await createFileStore(folder, { now, open: full })
  expect(await small.add(pieces(), 'pdf')).toEqual({ ok: false, problem: { code: 'storage-full' } })
  expect(await everything()).toEqual([])
})

const linux = process.platform === 'linux'

/** Files of the store that this process has open. */
async function openFiles(): Promise<string[]> {
  const links = await Promise.all(
    (await disk.readdir('/proc/self/fd')).map((fd) => disk.readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  )
  return links.filter((path) => path.startsWith(folder))
}

// Node ends the program when a forgotten handle is collected: a HEAD request for a picture was enough.
test.skipIf(!linux)('a stream that nobody reads, or not to the end, leaves nothing open', async () => {
  const large = new Uint8Array(1_000_000)
  const name = keyOf(large, 'webp')
  await store.put(name, large)
  const unread = await store.get(name)
  expect(unread.ok).toBe(true)
  expect(await openFiles()).toEqual([])
  const begun = await store.get(name)
  if (!begun.ok) throw new Error(begun.problem.code)
  const reader = begun.value.stream.getReader()
  expect((await reader.read()).value?.length).toBeGreaterThan(0)
  expect(await openFiles()).toHaveLength(1)
  await reader.cancel()
  await expect.poll(openFiles).toEqual([])
})

test('keys come from the content', () => {
  expect(key).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{62}\.pdf$/)
  expect(keyOf(bytes, 'pdf')).toBe(key)
  expect(() => keyOf(bytes, '../x')).toThrow(TypeError)
})

test('the list is in order and leaves out what is not ours', async () => {
  const keys = []
  for (let at = 0; at < 20; at++) {
    const content = Uint8Array.of(at)
    keys.push(keyOf(content, 'webp'))
    await store.put(keyOf(content, 'webp'), content)
  }
  await disk.writeFile(join(folder, 'README'), 'x')
  await disk.writeFile(
    join(folder, key.slice(0, 2), 'note.txt').replace(key.slice(0, 2), keys[0]?.slice(0, 2) ?? ''),
    'x',
  )
  expect((await Array.fromAsync(store.list())).map((file) => file.key)).toEqual(keys.toSorted())
})

describe('keys from outside', () => {
  const hostile = [
    '../../etc/passwd',
    `../${key}`,
    `${key}/..`,
    `${key}\0`,
    `${key}\n`,
    key.toUpperCase(),
    '',
    '/',
    `/${key}`,
    'ab/cd.webp',
  ]

  test.each(hostile)('%j never becomes a path', async (text) => {
    expect(isFileKey(text)).toBe(false)
    expect(await store.get(text)).toEqual({ ok: false, problem: { code: 'not-found' } })
    expect(await store.remove(text)).toBe(false)
    expect(await store.check(text)).toBe('missing')
    await expect(store.put(text, bytes)).rejects.toThrow(TypeError)
  })

  test('nor do bytes go under the key of others', async () => {
    await expect(store.put(key, Uint8Array.of(1))).rejects.toThrow(TypeError)
  })
})

describe('when things go wrong', () => {
  function diskThatFailsWith(code: string, at: 'writeFile' | 'sync'): typeof disk.open {
    return async (...parameters) => {
      const handle = await disk.open(...parameters)
      handle[at] = () => Promise.reject(Object.assign(new Error(code), { code }))
      return handle
    }
  }

  test.each([
    ['ENOSPC', 'writeFile', 'storage-full'],
    ['ENOSPC', 'sync', 'storage-full'],
    ['EDQUOT', 'writeFile', 'storage-full'],
    ['EIO', 'sync', 'storage-failed'],
  ] as const)('%s at %s: a code, and nothing half-written', async (code, at, expected) => {
    const full = await createFileStore(folder, { now, open: diskThatFailsWith(code, at) })
    expect(await full.put(key, bytes)).toEqual({ ok: false, problem: { code: expected } })
    expect(await everything()).toEqual([])
    expect(await store.put(key, bytes)).toMatchObject({ ok: true })
  })

  test('a damaged file is found, and healed by storing it again', async () => {
    await store.put(key, bytes)
    await disk.writeFile(join(folder, key), 'Protokoll der Sitzunh')
    expect(await store.check(key)).toBe('damaged')
    await store.put(key, bytes)
    expect(await store.check(key)).toBe('whole')
  })

  test('leftovers of a crash are swept when the store opens, work in progress is not', async () => {
    await store.put(key, bytes)
    const shelf = join(folder, key.slice(0, 2))
    const leave = async (name: string, minutes: number) => {
      await disk.writeFile(join(shelf, name), 'half')
      const then = new Date(now().subtract({ minutes }).epochMilliseconds)
      await disk.utimes(join(shelf, name), then, then)
    }
    await leave('.unfinished-1-1', 11)
    await leave('.unfinished-1-2', 1)
    const again = await createFileStore(folder, { now })
    expect((await everything()).toSorted()).toEqual(['.unfinished-1-2', key.slice(3)].toSorted())
    expect(await Array.fromAsync(again.list())).toHaveLength(1)
  })

  test('many at once, also of the same content', async () => {
    const puts = Array.from({ length: 40 }, (_, at) => Uint8Array.of(at % 8)).map((content) =>
      store.put(keyOf(content, 'png'), content),
    )
    expect((await Promise.all(puts)).every((result) => result.ok)).toBe(true)
    expect(await Array.fromAsync(store.list())).toHaveLength(8)
    expect(await everything()).toHaveLength(8)
  })
})
