import { sql } from 'kysely'
import type { Everything, Job, JobTools } from '../manifest.ts'
import { copyEntries } from './copy-published.ts'
import { columnsOf, replaceEntries } from './publish.ts'
import type { Publication, Source } from './source.ts'
import { countWords, type WordChanges, writeWordChanges } from './words.ts'

/** Entries per transaction. */
const batch = 500

type Tools = Pick<JobTools, 'inSpace' | 'inHouse'>

/** What a proof found: ids of entries that differed from their sources. */
export interface Differences {
  readonly kind: string
  readonly ids: readonly string[]
}

/**
 * Makes all entries of a space again from their sources: for imports and the command line.
 * @returns how many entries there are now
 */
export async function reindex(tools: Tools, everything: Everything, space: string): Promise<number> {
  let count = 0
  for (const source of sourcesOf(everything)) {
    const { entries, ids } = await tools.inSpace(space, (tx) => readSource(tx, space, source))
    await write(tools, space, source.kind, ids, entries)
    count += entries.length
  }
  await tools.inSpace(space, (tx) => recountWords(tx, space))
  return count
}

/**
 * Compares every entry of a space with its source and writes again what differs (a write that was forgotten, a row
 * changed by hand). Nothing is written when all is well.
 */
export async function proveEntries(
  tools: Tools,
  everything: Everything,
  space: string,
): Promise<readonly Differences[]> {
  const differences: Differences[] = []
  for (const source of sourcesOf(everything)) {
    const { entries, ids, stored } = await tools.inSpace(space, (tx) => readSource(tx, space, source))
    const right = new Map(entries.map((entry) => [entry.id, entry]))
    const wrong = ids.filter((id) => {
      const entry = right.get(id)
      return stored.get(id) !== (entry && versionOf(entry))
    })
    if (wrong.length === 0) continue
    const again = wrong.map((id) => right.get(id)).filter((entry): entry is Publication => entry !== undefined)
    await write(tools, space, source.kind, wrong, again)
    differences.push({ kind: source.kind, ids: wrong })
  }
  return differences
}

/** Every night: the public shape of things equals its sources, in every space. What did not is repaired, and said. */
export function proofJob(everything: Everything, say: (line: string) => void): Job {
  return {
    queue: 'publication.prove',
    cron: '40 2 * * *',
    async run(tools) {
      const spaces = await tools.inHouse(async (tx) => tx.selectFrom('spaces.space').select(['id', 'slug']).execute())
      for (const { id, slug } of spaces) {
        for (const { kind, ids } of await proveEntries(tools, everything, id)) {
          say(
            `publication: ${ids.length} entries of ${kind} in '${slug}' differed from their sources and were written again`,
          )
        }
        await tools.inSpace(id, (tx) => recountWords(tx, id))
      }
      await tools.inHouse((tx) => recountWords(tx, null))
    },
  }
}

const sourcesOf = ({ modules }: Everything) => modules().flatMap(({ sources }) => sources ?? [])

async function readSource(tx: Parameters<Source['read']>[0], space: string, source: Source) {
  const entries = await source.read(tx, null)
  const { rows } = await sql<{
    id: string
    address: string
    title: string
    lead: string
    updatedAt: Temporal.Instant
    version: number
    facts: string
  }>`
    select thing_id as id, address, title, lead, updated_at as "updatedAt", version,
      concat_ws('|', municipality, field_id, longitude::text, latitude::text, cancelled::text, beyond::text) as facts
    from publication.entry where space_id = ${space} and kind = ${source.kind}`.execute(tx)
  const stored = new Map(
    rows.map((row) => [
      row.id,
      JSON.stringify([row.address, row.title, row.lead, row.updatedAt.epochMilliseconds, row.version, row.facts]),
    ]),
  )
  return { entries, stored, ids: [...new Set([...stored.keys(), ...entries.map(({ id }) => id)])] }
}

function versionOf(entry: Publication): string {
  const row = columnsOf(entry)
  const facts = [row.municipality, row.field_id, row.longitude, row.latitude, row.cancelled, row.beyond]
  return JSON.stringify([
    row.address,
    row.title,
    row.lead,
    row.updated_at.epochMilliseconds,
    row.version,
    facts.filter((fact) => fact !== null).join('|'),
  ])
}

async function write(
  tools: Tools,
  space: string,
  kind: string,
  ids: readonly string[],
  entries: readonly Publication[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch)
    const chosen = new Set(some)
    await tools.inSpace(space, (tx) =>
      replaceEntries(
        tx,
        space,
        kind,
        some,
        entries.filter(({ id }) => chosen.has(id)),
      ),
    )
    await copyEntries(tools, space, kind, some)
  }
}

/** Counts the words of titles and leads again, of one space or (null) of the network. */
export async function recountWords(tx: Parameters<Source['read']>[0], space: string | null): Promise<void> {
  const from = space === null ? sql`publication.published` : sql`publication.entry`
  const words = space === null ? sql`publication.published_word` : sql`publication.word`
  const condition = space === null ? sql`true` : sql`space_id = ${space}`
  const { rows } = await sql<{
    text: string
  }>`select title || ' ' || lead as text from ${from} where ${condition}`.execute(tx)
  const right: WordChanges = new Map()
  for (const { text } of rows) countWords(right, text, 1)
  const { rows: known } = await sql<{
    word: string
    entries: number
  }>`select word, entries from ${words} where ${condition}`.execute(tx)
  for (const { word, entries } of known) right.set(word, (right.get(word) ?? 0) - entries)
  await writeWordChanges(tx, space, right)
}
