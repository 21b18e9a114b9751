import { sql } from 'kysely'
import type { Everything } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Found, Naming } from './deeds.ts'

export interface Entry {
  readonly id: string
  readonly at: Temporal.Instant
  readonly person: string
  readonly name: string | null
  readonly act: 'change' | 'look'
  readonly module: string
  readonly action: string
  /** Pattern of the route. */
  readonly address: string
  /** What stood in its holes, with spaces between. */
  readonly subject: string
  /** Names of the fields sent. */
  readonly fields: readonly string[]
}

/** What the log is narrowed down to. */
export interface Chosen {
  readonly art: 'change' | 'look' | ''
  readonly wer: string
  readonly bereich: string
  readonly ab: Temporal.PlainDate | null
  readonly bis: Temporal.PlainDate | null
}

/** Midnight in Berlin at the beginning of a day. */
const dayStart = (day: Temporal.PlainDate | null, plusDays = 0): Temporal.Instant | null =>
  day?.add({ days: plusDays }).toZonedDateTime(homeZone).toInstant() ?? null

/** Entries of a space, newest first. One statement. @param before id of an entry: only earlier ones */
export async function entriesOf(
  tx: Tx,
  space: string,
  chosen: Chosen,
  { before, limit }: { before?: string; limit: number },
): Promise<Entry[]> {
  const { rows } = await sql<Entry>`
    select e.id, e.at, e.person_id as person, p.display_name as name, e.act, e.module, e.action, e.address, e.subject, e.fields
    from audit.entry e left join accounts.person p on p.id = e.person_id
    where e.space_id = ${space}
      and (${chosen.art} = '' or e.act = ${chosen.art})
      and (${chosen.wer || null}::uuid is null or e.person_id = ${chosen.wer || null})
      and (${chosen.bereich} = '' or e.module = ${chosen.bereich})
      and (${dayStart(chosen.ab)}::timestamptz is null or e.at >= ${dayStart(chosen.ab)})
      and (${dayStart(chosen.bis, 1)}::timestamptz is null or e.at < ${dayStart(chosen.bis, 1)})
      and (${before ?? null}::uuid is null or e.id < ${before ?? null})
    order by e.id desc limit ${limit}`.execute(tx)
  return rows
}

/** The sentence for an entry; the code of the action only for routes that no longer exist. */
export function sentenceOf(everything: Everything, { act, address, action }: Entry, language: Language): string {
  const key = `${act === 'look' ? 'page' : 'form'} ${address}`
  for (const { deeds = {} } of everything.modules()) {
    const sentence = (deeds as Readonly<Record<string, Sentence>>)[key]
    if (sentence) return say(sentence, language)
  }
  return action
}

/** What an entry was about: a thing, 'gone' when it no longer exists (or is not for this reader), null when it was about no single thing. */
export type About = NonNullable<Found> | 'gone' | null

/** The same for a list of entries, by their ids. One statement per kind of thing among them. */
export async function aboutOf(
  everything: Everything,
  work: Naming,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, About>> {
  const named = everything.modules().flatMap((module) => module.named ?? [])
  const asked = entries.flatMap((entry) => {
    const params = paramsOf(entry)
    const things = Object.keys(params).flatMap((hole) => named.filter((one) => one.hole === hole))
    return things[0] ? [{ entry, params, things: things[0] }] : []
  })
  const about = new Map<string, About>()
  for (const [things, ofOne] of Map.groupBy(asked, (one) => one.things)) {
    const params = ofOne.map((one) => one.params)
    const found = await things.find(work, params)
    for (const [index, { entry }] of ofOne.entries()) about.set(entry.id, found[index] ?? 'gone')
  }
  return about
}

function paramsOf({ address, subject }: Entry): Record<string, string> {
  const holes = [...address.matchAll(/:([a-z-]+)/gi)].map((match) => match[1] as string)
  const values = subject.split(' ')
  return values.length === holes.length ? Object.fromEntries(holes.map((hole, at) => [hole, values[at] as string])) : {}
}
