import { createHash } from 'node:crypto'
import type { z } from 'zod'
import {
  type Archive,
  type ArchiveFile,
  type ArchiveLimits,
  openArchive,
  readWhole,
} from '#foundation/files/archive-reader.ts'
import { FileProblemError } from '#foundation/files/errors.ts'
import { endingOf, isFileKey, keyOfPieces } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import {
  formatVersion,
  type Manifest,
  manifestSchema,
  membershipSchema,
  organisationSchema,
  type Part,
  personSchema,
  presenceSchema,
  spaceSchema,
  tandemSchema,
} from './format.ts'
import { linesOf } from './read-rows.ts'
import type { SpaceTable } from './space-tables.ts'
import { problems } from './texts.ts'

/** Districts are large; the limits keep out bombs, not contents. */
export const districtLimits: ArchiveLimits = { entries: 500_000, bytes: 200_000_000_000, ratio: 500 }

/** An archive of which everything has been checked. */
export interface CheckedArchive {
  readonly manifest: Manifest
  readonly lines: (part: Part) => AsyncIterable<string>
  readonly pieces: (key: string) => AsyncIterable<Uint8Array>
  readonly close: () => void
}

/**
 * Opens the archive of a district and checks all of it before anything is written: format, schema, checksums, numbers of rows, the
 * shape of every row, every file.
 * @param known the tables and schema files of this house
 * @throws {SpokenError} with a sentence for whoever holds the archive
 */
export async function checkArchive(
  source: string,
  known: { tables: readonly SpaceTable[]; schema: readonly string[] },
): Promise<CheckedArchive> {
  const opened = await openArchive(source, districtLimits)
  if (!opened.ok) {
    const { problem } = opened
    stopWith(problems.brokenArchive(sayFileProblem(problem, 'de'), sayFileProblem(problem, 'en')))
  }
  const archive = opened.value
  try {
    const byName = new Map(archive.files.map((file) => [file.name, file]))
    const manifest = await readManifest(byName)
    refuseNewer(manifest, known)
    for (const { key, size } of manifest.files) await checkFile(byName.get(`files/${key}`), key, size)
    await checkRows(archive, byName, manifest)
    return {
      manifest,
      lines: (part) => linesOf(fileOf(byName, part.file).read()),
      pieces: (key) => fileOf(byName, `files/${key}`).read(),
      close: archive.close,
    }
  } catch (error) {
    archive.close()
    if (error instanceof FileProblemError || error instanceof TypeError) stopWith(problems.damaged(''))
    throw error
  }
}

const fileOf = (files: ReadonlyMap<string, ArchiveFile>, name: string) =>
  files.get(name) ?? stopWith(problems.damaged(name))

async function whole(file: ArchiveFile): Promise<Uint8Array> {
  const read = await readWhole(file)
  return read.ok ? read.value : stopWith(problems.damaged(file.name))
}

async function readManifest(files: ReadonlyMap<string, ArchiveFile>): Promise<Manifest> {
  const file = files.get('manifest.json')
  if (!file || file.size > 20_000_000) stopWith(problems.notADistrict)
  const text = new TextDecoder().decode(await whole(file))
  const parsed = parseJson(text) as { format?: unknown; version?: unknown } | undefined
  if (parsed?.format !== 'allmende-district') stopWith(problems.notADistrict)
  if (typeof parsed.version === 'number' && parsed.version > formatVersion)
    stopWith(problems.newerFormat(parsed.version))
  const checked = manifestSchema.safeParse(parsed)
  return checked.success ? checked.data : stopWith(problems.damaged('manifest.json'))
}

/** Written by a newer program: it may hold what this one would lose. */
function refuseNewer(manifest: Manifest, known: { tables: readonly SpaceTable[]; schema: readonly string[] }): void {
  const unknown = manifest.schema.filter((name) => !known.schema.includes(name))
  if (unknown.length) stopWith(problems.newerSchema(manifest.program, unknown.join(', ')))
  for (const { table, columns, rows } of manifest.tables) {
    const here = known.tables.find(({ name }) => name === table)
    const missing = here ? columns.filter((column) => !here.columns.includes(column)) : columns
    if (missing.length && (here || rows))
      stopWith(problems.newerSchema(manifest.program, `${table}: ${missing.join(', ')}`))
  }
}

async function checkFile(file: ArchiveFile | undefined, key: string, size: number): Promise<void> {
  if (!file || !isFileKey(key) || file.size !== size) stopWith(problems.damaged(key))
  if ((await keyOfPieces(file.read(), endingOf(key))) !== key) stopWith(problems.damaged(key))
}

async function checkRows(archive: Archive, files: ReadonlyMap<string, ArchiveFile>, manifest: Manifest): Promise<void> {
  const { beside, district } = manifest
  const shapes: [Part, z.ZodType | null][] = [
    [beside.space, spaceSchema],
    [beside.people, personSchema],
    [beside.organisations, organisationSchema],
    [beside.memberships, membershipSchema],
    [beside.presence, presenceSchema],
    [beside.tandems, tandemSchema],
    ...manifest.tables.map((table): [Part, null] => [table, null]),
  ]
  const expected = new Set([
    'manifest.json',
    ...shapes.map(([{ file }]) => file),
    ...manifest.files.map(({ key }) => `files/${key}`),
  ])
  const stranger = archive.files.find(({ name }) => !expected.has(name))
  if (stranger) stopWith(problems.damaged(stranger.name))
  for (const [part, shape] of shapes) {
    const hash = createHash('sha256')
    let rows = 0
    for await (const line of linesOf(hashing(fileOf(files, part.file).read(), hash))) {
      rows++
      const row = parseJson(line)
      const fits = shape ? shape.safeParse(row).success : (row as { space_id?: unknown })?.space_id === district.id
      if (!fits) stopWith(problems.brokenRow(part.file, rows))
    }
    if (hash.digest('hex') !== part.sha256 || rows !== part.rows) stopWith(problems.damaged(part.file))
  }
  if (beside.space.rows !== 1) stopWith(problems.damaged(beside.space.file))
}

async function* hashing(
  pieces: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
