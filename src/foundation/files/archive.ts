import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

export interface ArchiveEntry {
  /** Path inside the archive: relative, with slashes, UTF-8. */
  name: string
  /** Text is written as UTF-8. An iterable is asked for its next piece only when the reader has taken the last. */
  content: string | Uint8Array | AsyncIterable<string | Uint8Array>
  /** Pictures and the like are stored as they are; default: compressed. */
  compressed?: boolean
}

export interface WriteArchiveOptions {
  /** The time that every entry bears. Same entries and same time give the same bytes, wherever the program runs. */
  at: Temporal.Instant
}

/**
 * A ZIP archive as a stream, made while it is read; larger than 4 GB becomes ZIP64.
 * The entries are asked for one after the other; when the reader goes away, the iterables are closed.
 * @returns a stream that fails with the error of an entry, so that half an archive is never taken for a whole one
 */
export function writeArchive(
  entries: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
  { at }: WriteArchiveOptions,
): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const mtime = timestamp(at)
  const gone = new Promise<never>((_, reject) => {
    output.once('close', () => reject(new Error('the reader of the archive went away')))
  })
  // Nobody waits for it once all entries are written.
  gone.catch(() => undefined)
  const failed = new Promise<never>((_, reject) => zip.once('error', reject))

  async function add({ name, content, compressed = true }: ArchiveEntry): Promise<void> {
    const source = Readable.from(
      typeof content === 'string' || content instanceof Uint8Array ? [Buffer.from(content)] : pieces(content),
      { objectMode: false },
    )
    const taken = new Promise<void>((resolve, reject) => {
      source.once('end', resolve)
      source.once('error', reject)
    })
    try {
      zip.addReadStreamLazy(name, { mtime, mode: 0o100644, compress: compressed }, (give) => give(null, source))
      await Promise.race([taken, gone, failed])
    } finally {
      source.destroy()
    }
  }

  async function addAll(): Promise<void> {
    try {
      for await (const entry of entries) await add(entry)
      zip.end()
    } catch (error) {
      output.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }

  void addAll()
  return Readable.toWeb(output) as ReadableStream<Uint8Array>
}

async function* pieces(content: AsyncIterable<string | Uint8Array>): AsyncIterable<Buffer> {
  for await (const piece of content) {
    // An empty piece would end the stream early.
    if (piece.length > 0) yield Buffer.from(piece as Uint8Array)
  }
}

/**
 * ZIP keeps the time twice: as an instant (Info-ZIP's field) and as the old DOS fields in civil time, which Windows shows.
 * The library takes the latter from the zone of the machine; ours is always Germany's, so that archives are the same everywhere.
 */
function timestamp(at: Temporal.Instant): Date {
  const civil = at.toZonedDateTimeISO('Europe/Berlin')
  return Object.assign(new Date(at.epochMilliseconds), {
    getFullYear: () => civil.year,
    getMonth: () => civil.month - 1,
    getDate: () => civil.day,
    getHours: () => civil.hour,
    getMinutes: () => civil.minute,
    getSeconds: () => civil.second,
  })
}
