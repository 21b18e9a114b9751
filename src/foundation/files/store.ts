import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import * as disk from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ReadableStream as WebStream } from 'node:stream/web'
import { type FileResult, faulty, fine } from './errors.ts'

/**
 * Names of stored files: sha256 of the content in hex, its first two characters as a folder, and the ending of its type: `ab/cdef….webp`.
 * Whoever stores the same bytes twice gets the same key: who uses a key is counted by its users, not here.
 */
export type FileKey = string & { readonly fileKey: unique symbol }

const keyShape = /^[0-9a-f]{2}\/[0-9a-f]{62}\.[a-z0-9]{1,5}$/
const unfinished = /^\.unfinished-/

/** The key of these bytes. @param ending  as `detectFile` gives it, without dot */
export function keyOf(bytes: Uint8Array, ending: string): FileKey {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const key = `${hash.slice(0, 2)}/${hash.slice(2)}.${ending}`
  if (!isFileKey(key)) throw new TypeError(`not an ending of a stored file: ${ending}`)
  return key
}

/** The key of content that comes in pieces and is never held as a whole. */
export async function keyOfPieces(pieces: AsyncIterable<Uint8Array>, ending: string): Promise<FileKey> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return keyFrom(hash.digest('hex'), ending)
}

/** 'webp' of `ab/cdef….webp`. */
export const endingOf = (key: string): string => key.slice(key.indexOf('.') + 1)

function keyFrom(hex: string, ending: string): FileKey {
  const key = `${hex.slice(0, 2)}/${hex.slice(2)}.${ending}`
  if (!isFileKey(key)) throw new TypeError(`not an ending of a stored file: ${ending}`)
  return key
}

/** Only what passes here ever becomes a path: no dots, slashes or names from outside. */
export function isFileKey(text: string): text is FileKey {
  return keyShape.test(text)
}

export interface StoredFile {
  key: FileKey
  /** Bytes. */
  size: number
}

export interface FileStore {
  /** Stores bytes under their key, whole or not at all, on disk when it returns. Problems: storage-full, storage-failed. */
  put(key: string, bytes: Uint8Array): Promise<FileResult<StoredFile>>
  /**
   * Stores what comes in pieces, whole or not at all, without ever holding it in memory. Problems: storage-full, storage-failed.
   * @param ending of its type, without dot
   * @throws what the pieces throw
   */
  add(pieces: AsyncIterable<Uint8Array>, ending: string): Promise<FileResult<StoredFile>>
  /** The content as a stream and its size in bytes. The file is opened when the first piece is asked for. Problem: not-found. */
  get(key: string): Promise<FileResult<{ size: number; stream: ReadableStream<Uint8Array> }>>
  /** @returns whether there was something to remove */
  remove(key: string): Promise<boolean>
  /** All files in the order of their keys, for backup and for finding those nobody uses. */
  list(): AsyncIterable<StoredFile>
  /** Reads the whole file and compares it with its key. */
  check(key: string): Promise<'whole' | 'damaged' | 'missing'>
}

export interface FileStoreOptions {
  now: () => Temporal.Instant
  /** Unfinished files older than this are swept when the store opens; younger ones may belong to another process at work. */
  sweepAfter?: Temporal.Duration
  /** Stands in for the disk in tests of a full one. */
  open?: typeof disk.open
}

/**
 * Opens (and creates) a folder for files. Several processes may share it.
 * @throws what the disk says when the folder cannot be made or read: the start must stop then
 */
export async function createFileStore(folder: string, options: FileStoreOptions): Promise<FileStore> {
  const open = options.open ?? disk.open
  const sweepAfter = options.sweepAfter ?? Temporal.Duration.from({ minutes: 10 })
  let puts = 0
  await disk.mkdir(folder, { recursive: true })
  await sweep(folder, options.now().subtract(sweepAfter))

  async function put(key: string, bytes: Uint8Array): Promise<FileResult<StoredFile>> {
    if (!isFileKey(key) || keyOf(bytes, endingOf(key)) !== key) {
      throw new TypeError('a file is stored under the key of its content only')
    }
    const path = join(folder, key)
    puts += 1
    const temporary = join(dirname(path), `.unfinished-${process.pid}-${puts}`)
    try {
      await disk.mkdir(dirname(path), { recursive: true })
      await writeThrough(temporary, bytes, open)
      await disk.rename(temporary, path)
      await syncFolder(dirname(path))
      return fine({ key, size: bytes.length })
    } catch (error) {
      await disk.rm(temporary, { force: true }).catch(() => undefined)
      return faulty({ code: isFull(error) ? 'storage-full' : 'storage-failed' })
    }
  }

  async function add(pieces: AsyncIterable<Uint8Array>, ending: string): Promise<FileResult<StoredFile>> {
    puts += 1
    // Its shelf is known only when all of it has come.
    const temporary = join(folder, '00', `.unfinished-${process.pid}-${puts}`)
    const hash = createHash('sha256')
    let size = 0
    let theirs: unknown
    async function* counted() {
      try {
        for await (const piece of pieces) {
          hash.update(piece)
          size += piece.length
          yield piece
        }
      } catch (error) {
        theirs = error
        throw error
      }
    }
    try {
      await disk.mkdir(dirname(temporary), { recursive: true })
      await writeThrough(temporary, counted(), open)
      const key = keyFrom(hash.digest('hex'), ending)
      const path = join(folder, key)
      await disk.mkdir(dirname(path), { recursive: true })
      await disk.rename(temporary, path)
      await syncFolder(dirname(path))
      return fine({ key, size })
    } catch (error) {
      await disk.rm(temporary, { force: true }).catch(() => undefined)
      if (theirs !== undefined || error instanceof TypeError) throw error
      return faulty({ code: isFull(error) ? 'storage-full' : 'storage-failed' })
    }
  }

  return {
    put,
    add,
    async get(key) {
      if (!isFileKey(key)) return faulty({ code: 'not-found' })
      try {
        const path = join(folder, key)
        const { size } = await disk.stat(path)
        return fine({ size, stream: WebStream.from(piecesOf(path)) as unknown as ReadableStream<Uint8Array> })
      } catch {
        return faulty({ code: 'not-found' })
      }
    },
    async remove(key) {
      if (!isFileKey(key)) return false
      return disk.rm(join(folder, key)).then(
        () => true,
        (error: unknown) => {
          if (codeOf(error) === 'ENOENT') return false
          throw error
        },
      )
    },
    async *list() {
      for (const part of await shelves(folder)) {
        for (const name of (await disk.readdir(join(folder, part))).sort()) {
          const key = `${part}/${name}`
          if (!isFileKey(key)) continue
          const found = await disk.stat(join(folder, key)).catch(() => undefined)
          if (found) yield { key, size: found.size }
        }
      }
    },
    async check(key) {
      if (!isFileKey(key)) return 'missing'
      try {
        return (await keyOfPieces(createReadStream(join(folder, key)), endingOf(key))) === key ? 'whole' : 'damaged'
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? 'missing' : 'damaged'
      }
    },
  }
}

/**
 * Nothing is open before somebody reads: an answer whose body nobody takes (HEAD, a visitor who is gone) must not leave a handle
 * behind. Node ends the whole program when it finds one that was forgotten (FileHandle, ERR_INVALID_STATE).
 */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path)
}

async function writeThrough(
  path: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  open: typeof disk.open,
): Promise<void> {
  // 'wx': never into a file that somebody else is writing.
  const handle = await open(path, 'wx', 0o640)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the new name itself survive a power cut. Some file systems cannot do this; the content is safe there as well. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await disk.open(folder, 'r').catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

async function shelves(folder: string): Promise<string[]> {
  return (await disk.readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort()
}

async function sweep(folder: string, before: Temporal.Instant): Promise<void> {
  for (const part of await shelves(folder)) {
    for (const name of await disk.readdir(join(folder, part))) {
      if (!unfinished.test(name)) continue
      const path = join(folder, part, name)
      const found = await disk.stat(path).catch(() => undefined)
      if (found && found.mtimeMs <= before.epochMilliseconds) await disk.rm(path, { force: true })
    }
  }
}

function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
