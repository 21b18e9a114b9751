import { sql } from 'kysely'
import type { Everything, Reportable } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Category } from './categories.ts'

/** A reported thing, as anybody may see it. */
export interface Reported {
  readonly kind: string
  readonly id: string
  readonly title: string
  readonly address: LocalAddress
  readonly author: string | null
  readonly reportable: Reportable
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The thing somebody wants to report; undefined for what is not reportable, not there, or not public. */
export async function thingToReport(
  everything: Everything,
  tx: Tx,
  kind: string,
  id: string,
): Promise<Reported | undefined> {
  if (!uuid.test(id)) return undefined
  const reportable = reportableOf(everything, kind)
  const thing = await reportable?.describe(tx, id)
  if (!reportable || !thing) return undefined
  // Drafts have titles too: what has a public shape must be public.
  if (everything.modules().some(({ sources = [] }) => sources.some((source) => source.kind === kind))) {
    const { rows } = await sql`select from publication.entry where kind = ${kind} and thing_id = ${id}`.execute(tx)
    if (!rows.length) return undefined
  }
  return { kind, id, title: thing.title, address: thing.address, author: thing.author, reportable }
}

export const reportableOf = (everything: Everything, kind: string): Reportable | undefined =>
  everything
    .modules()
    .flatMap(({ reportable = [] }) => reportable)
    .find((one) => one.kind === kind)

/** Adds a report to the open case of the thing, or opens one. @returns id of the case */
export async function addReport(
  work: Work,
  thing: Reported,
  report: { category: Category; words: string; mail: string | null },
): Promise<string> {
  const { tx, space, now } = work
  const fresh = work.newId()
  await sql`
    insert into moderation.case (space_id, id, kind, thing_id, title, address, author_id, state, opened_at)
    values (${space.id}, ${fresh}, ${thing.kind}, ${thing.id}, ${thing.title}, ${thing.address}, ${thing.author}, 'open', ${now})
    on conflict (space_id, kind, thing_id) where state = 'open' do nothing`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from moderation.case where space_id = ${space.id} and kind = ${thing.kind} and thing_id = ${thing.id} and state = 'open' for share`.execute(
    tx,
  )
  const id = rows[0]?.id as string
  await tx
    .insertInto('moderation.report')
    .values({
      space_id: space.id,
      id: work.newId(),
      case_id: id,
      category: report.category,
      words: report.words,
      reporter_id: work.viewer.person,
      mail: work.viewer.person ? null : report.mail,
      language: work.language,
      made_at: now,
    })
    .execute()
  return id
}
