import { sql } from 'kysely'
import type { Everything, Reportable } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
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

type Thing = Pick<Reported, 'kind' | 'id' | 'title' | 'address' | 'author'>
type Opening = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

/** Adds a report to the open case of the thing, or opens one. @returns id of the case */
export async function addReport(
  work: Work,
  thing: Thing,
  report: { category: Category; words: string; mail: string | null },
): Promise<string> {
  const { viewer, language } = work
  return add(work, thing, { ...report, mail: viewer.person ? null : report.mail, reporter: viewer.person, language })
}

/** The same for what the program has found by itself; nobody is told what becomes of it. */
export async function addFinding(work: Opening, thing: Thing, words: Sentence): Promise<void> {
  await add(work, thing, { category: 'other', words: words.de, mail: null, reporter: null, language: 'de' })
}

async function add(
  work: Opening,
  thing: Thing,
  report: { category: Category; words: string; mail: string | null; reporter: string | null; language: Language },
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
      reporter_id: report.reporter,
      mail: report.mail,
      language: report.language,
      made_at: now,
    })
    .execute()
  return id
}
