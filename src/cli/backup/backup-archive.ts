import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { type ArchiveEntry, writeArchive } from '#foundation/files/archive.ts'
import { type ArchiveFile, openArchive, readWhole } from '#foundation/files/archive-reader.ts'
import { FileProblemError } from '#foundation/files/errors.ts'
import type { FileStore } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { backupTexts as texts } from '../texts.ts'

/** Goes up when an older program could not read it any more. */
const version = 1

const manifestSchema = z.object({
  format: z.literal('allmende-backup'),
  version: z.number().int().positive(),
  program: z.string(),
  /** When the archive was written. */
  madeAt: z.string(),
  /** The state the database has in it: earlier than `madeAt` when it is an hourly dump. */
  databaseAt: z.string(),
  database: z.object({
    kind: z.enum(['embedded', 'postgresql']),
    file: z.enum(['database.tar.gz', 'database.dump']),
    size: z.number().int(),
    sha256: z.string(),
  }),
  files: z.array(z.object({ key: z.string(), size: z.number().int() })),
})
export type BackupManifest = z.infer<typeof manifestSchema>

/** Puts a dump of the database and all files into one archive. The file appears under its name only when it is complete. */
export async function writeBackup(
  from: {
    dump: string
    kind: 'embedded' | 'postgresql'
    databaseAt: Temporal.Instant
    files: FileStore
    now: Temporal.Instant
    program: string
  },
  target: string,
): Promise<BackupManifest> {
  const hash = createHash('sha256')
  const file = from.kind === 'embedded' ? 'database.tar.gz' : 'database.dump'
  const manifest: BackupManifest = {
    format: 'allmende-backup',
    version,
    program: from.program,
    madeAt: from.now.toString(),
    databaseAt: from.databaseAt.toString(),
    database: { kind: from.kind, file, size: (await stat(from.dump)).size, sha256: '' },
    files: [],
  }
  async function* dumped() {
    for await (const piece of createReadStream(from.dump)) {
      hash.update(piece)
      yield piece as Uint8Array
    }
  }
  async function* entries(): AsyncIterable<ArchiveEntry> {
    yield { name: file, content: dumped(), compressed: false }
    manifest.database.sha256 = hash.digest('hex')
    for await (const { key } of from.files.list()) {
      const found = await from.files.get(key)
      if (!found.ok) continue // removed a moment ago
      manifest.files.push({ key, size: found.value.size })
      yield {
        name: `files/${key}`,
        content: found.value.stream as unknown as AsyncIterable<Uint8Array>,
        compressed: false,
      }
    }
    yield { name: 'manifest.json', content: `${JSON.stringify(manifest, null, 1)}\n` }
  }
  const unfinished = `${target}.unfinished`
  try {
    const archive = Readable.fromWeb(writeArchive(entries(), { at: from.now }) as never)
    await pipeline(archive, createWriteStream(unfinished, { mode: 0o600 }))
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, { force: true })
  }
  return manifest
}

export interface Backup {
  readonly manifest: BackupManifest
  /** The dump of the database; its checksum has been compared. For embedded databases, which are opened in memory anyway. */
  readonly dump: () => Promise<Uint8Array>
  /** Unpacks the dump into a file, whatever its size; without one it is only compared with its checksum. */
  readonly dumpInto: (target?: string) => Promise<void>
  /** A stored file in pieces; compare it with its key. */
  readonly file: (key: string) => AsyncIterable<Uint8Array>
  readonly close: () => void
}

/** Opens a backup. @throws {SpokenError} when it is none, is broken, or comes from a newer program */
export async function openBackup(source: string): Promise<Backup> {
  const opened = await openArchive(source, { entries: 5_000_000, bytes: 2_000_000_000_000, ratio: 500 })
  if (!opened.ok) stopWith(texts.broken(sayFileProblem(opened.problem, 'de'), sayFileProblem(opened.problem, 'en')))
  const files = new Map(opened.value.files.map((file) => [file.name, file]))
  const fileOf = (name: string): ArchiveFile => files.get(name) ?? stopWith(texts.damaged(name))
  const whole = async (name: string) => {
    const read = await readWhole(fileOf(name))
    return read.ok ? read.value : stopWith(texts.damaged(name))
  }
  async function* pieces(name: string): AsyncIterable<Uint8Array> {
    try {
      yield* fileOf(name).read()
    } catch (error) {
      if (error instanceof FileProblemError) stopWith(texts.damaged(name))
      throw error
    }
  }
  try {
    const manifest = readManifest(
      files.has('manifest.json') ? new TextDecoder().decode(await whole('manifest.json')) : '',
    )
    return {
      manifest,
      async dump() {
        const bytes = await whole(manifest.database.file)
        if (createHash('sha256').update(bytes).digest('hex') !== manifest.database.sha256)
          stopWith(texts.damaged(manifest.database.file))
        return bytes
      },
      async dumpInto(target) {
        const { file, sha256 } = manifest.database
        const hash = createHash('sha256')
        async function* hashed() {
          for await (const piece of pieces(file)) {
            hash.update(piece)
            yield piece
          }
        }
        const into =
          target === undefined
            ? new Writable({ write: (_piece, _encoding, done) => done() })
            : createWriteStream(target, { mode: 0o600 })
        await pipeline(hashed(), into)
        if (hash.digest('hex') !== sha256) stopWith(texts.damaged(file))
      },
      file: (key) => pieces(`files/${key}`),
      close: opened.value.close,
    }
  } catch (error) {
    opened.value.close()
    throw error
  }
}

function readManifest(text: string): BackupManifest {
  let parsed: { format?: unknown; version?: unknown } = {}
  try {
    parsed = JSON.parse(text)
  } catch {
    // No manifest: not one of ours.
  }
  if (parsed.format !== 'allmende-backup') stopWith(texts.noBackup)
  if (typeof parsed.version === 'number' && parsed.version > version) stopWith(texts.newer(parsed.version))
  const checked = manifestSchema.safeParse(parsed)
  return checked.success ? checked.data : stopWith(texts.damaged('manifest.json'))
}
