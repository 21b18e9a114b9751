import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { type FileProblem, FileProblemError, type FileResult, faulty, fine } from './errors.ts'

/** What an archive from outside may cost. */
export interface ArchiveLimits {
  /** Files at most. */
  entries: number
  /** Bytes at most, all files unpacked. */
  bytes: number
  /** Unpacked bytes per packed byte at most; judged from a million unpacked bytes on. */
  ratio: number
}

export const usualArchiveLimits: ArchiveLimits = { entries: 10_000, bytes: 500_000_000, ratio: 200 }

export interface ArchiveFile {
  /** Checked: relative, with slashes, no '.' and '..', no control characters, no two alike. */
  name: string
  /** Unpacked bytes, as the directory promises; a file that unpacks to another size fails. */
  size: number
  /** The content in pieces. Throws FileProblemError(archive-broken) when size or checksum do not fit. */
  read(): AsyncIterable<Uint8Array>
}

export interface Archive {
  /** Folders are left out; the order is that of the archive. */
  files: ArchiveFile[]
  close(): void
}

/**
 * Opens a ZIP archive that somebody sent; checks the whole directory before anything is unpacked.
 * @param source  its bytes, or the path of a file for large ones
 * @returns the files, or archive-broken, archive-encrypted, archive-bad-name, archive-too-many-entries, archive-too-large, archive-suspicious-ratio
 */
export async function openArchive(
  source: Uint8Array | string,
  limits: ArchiveLimits = usualArchiveLimits,
): Promise<FileResult<Archive>> {
  let zip: ZipFile | undefined
  try {
    zip = await opened(source)
    const files = await checkedFiles(zip, limits)
    const close = () => zip?.close()
    return fine({ files, close })
  } catch (error) {
    zip?.close()
    return { ok: false, problem: problemIn(error) }
  }
}

/** All bytes of one file; for small ones. */
export async function readWhole(file: ArchiveFile): Promise<FileResult<Uint8Array>> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of file.read()) pieces.push(piece)
  } catch (error) {
    return error instanceof FileProblemError
      ? { ok: false, problem: error.problem }
      : faulty({ code: 'archive-broken' })
  }
  return fine(new Uint8Array(Buffer.concat(pieces)))
}

function opened(source: Uint8Array | string): Promise<ZipFile> {
  const options = {
    autoClose: false,
    lazyEntries: true,
    decodeStrings: true,
    validateEntrySizes: true,
    strictFileNames: true,
  }
  if (typeof source === 'string') return openPromise(source, options)
  return fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options)
}

async function checkedFiles(zip: ZipFile, limits: ArchiveLimits): Promise<ArchiveFile[]> {
  const files: ArchiveFile[] = []
  const known = new Set<string>()
  let packed = 0
  let unpacked = 0
  let entries = 0
  for await (const entry of zip.eachEntry()) {
    entries += 1
    if (entries > limits.entries)
      throw new FileProblemError({ code: 'archive-too-many-entries', limit: limits.entries })
    const name = entry.fileName
    // Spellings that a disk without case or with other normalisation would merge count as one.
    const spelling = name.normalize('NFKC').toLowerCase()
    if (!isSafeName(name) || isLink(entry) || known.has(spelling)) {
      throw new FileProblemError({ code: 'archive-bad-name', name: shown(name) })
    }
    known.add(spelling)
    if (entry.isEncrypted()) throw new FileProblemError({ code: 'archive-encrypted', name: shown(name) })
    if (!entry.canDecodeFileData()) throw new FileProblemError({ code: 'archive-broken' })
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
    if (unpacked > limits.bytes) throw new FileProblemError({ code: 'archive-too-large', limit: limits.bytes })
    // More packed bytes than the file has: entries lie on top of each other (the overlapping kind of bomb).
    if (packed > zip.fileSize || (unpacked > 1_000_000 && unpacked > zip.fileSize * limits.ratio)) {
      throw new FileProblemError({ code: 'archive-suspicious-ratio' })
    }
    if (!name.endsWith('/')) files.push({ name, size: entry.uncompressedSize, read: () => contentOf(zip, entry) })
  }
  return files
}

async function* contentOf(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  let checksum = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      checksum = crc32(piece, checksum)
      yield piece
    }
  } catch {
    throw new FileProblemError({ code: 'archive-broken' })
  }
  if (checksum !== entry.crc32) throw new FileProblemError({ code: 'archive-broken' })
}

function isSafeName(name: string): boolean {
  if (name.length > 240 || !name.isWellFormed() || /[\p{Cc}\\:]/u.test(name)) return false
  const parts = name.replace(/\/$/, '').split('/')
  return parts.length <= 16 && parts.every((part) => part !== '' && part !== '.' && part !== '..')
}

/** Symbolic links as Unix writes them: file kind A in the upper half of the attributes. */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000
}

function shown(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, '�')
    .slice(0, 120)
}

function problemIn(error: unknown): FileProblem {
  if (error instanceof FileProblemError) return error.problem
  const message = error instanceof Error ? error.message : ''
  // The library checks names itself before it hands out an entry.
  const name = /^(?:invalid characters in fileName|absolute path|invalid relative path): (.*)$/s.exec(message)?.[1]
  return name === undefined ? { code: 'archive-broken' } : { code: 'archive-bad-name', name: shown(name) }
}
