import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Writing } from '../writing.ts'
import type { AdoptionPlan } from './making.ts'

/** The plan, new or over the one that is there. @returns false: somebody else was faster */
export async function savePlan(
  { tx, space }: Writing,
  paper: string,
  plan: Omit<AdoptionPlan, 'version'>,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into strategy.adoption_plan as p (space_id, document_id, adopt_on, body, paper_days, advice_weeks, revision_weeks, review_weeks)
    values (${space.id}, ${paper}, ${plan.adoptOn}, ${plan.body}, ${plan.paperDays}, ${plan.adviceWeeks}, ${plan.revisionWeeks},
      ${plan.reviewWeeks})
    on conflict (space_id, document_id) do update set adopt_on = excluded.adopt_on, body = excluded.body, paper_days = excluded.paper_days,
      advice_weeks = excluded.advice_weeks, revision_weeks = excluded.revision_weeks, review_weeks = excluded.review_weeks,
      version = p.version + 1 where p.version = ${version}`.execute(tx)
  return numAffectedRows === 1n
}

/** Who looks after which chapter, all at once; null: nobody. */
export async function saveCare(
  work: Writing,
  care: readonly { readonly chapter: string; readonly person: string | null }[],
): Promise<void> {
  const { tx, space } = work
  const chapters = care.map(({ chapter }) => chapter)
  await sql`delete from strategy.chapter_care where space_id = ${space.id} and chapter_id = any(${chapters}::uuid[])`.execute(
    tx,
  )
  const set = care.filter(({ person }) => person !== null)
  if (set.length === 0) return
  await sql`
    insert into strategy.chapter_care (space_id, chapter_id, person_id)
    select ${space.id}, c.id, c.person from unnest(${set.map(({ chapter }) => chapter)}::uuid[], ${set.map(({ person }) => person)}::uuid[])
      as c (id, person)`.execute(tx)
  for (const person of new Set(set.map((one) => one.person as string))) await notePresence(work, person, 'strategy')
}

export type PieceTable =
  | 'strategy.circle'
  | 'strategy.circle_session'
  | 'strategy.committee_date'
  | 'strategy.open_question'

type Value = string | boolean | Temporal.PlainDate | null

/** One group, session, date or question: new, or over the one with this id. @returns false: somebody else was faster */
export async function savePiece(
  { tx, space, newId }: Writing,
  table: PieceTable,
  paper: string,
  before: { readonly id: string; readonly version: number } | undefined,
  columns: Readonly<Record<string, Value>>,
): Promise<boolean> {
  const names = Object.keys(columns)
  const values = Object.values(columns)
  if (!before) {
    await sql`
      insert into ${sql.table(table)} (space_id, id, document_id, ${sql.join(names.map((name) => sql.ref(name)))})
      values (${space.id}, ${newId()}, ${paper}, ${sql.join(values)})`.execute(tx)
    return true
  }
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.join(names.map((name, index) => sql`${sql.ref(name)} = ${values[index]}`))}, version = version + 1
    where space_id = ${space.id} and document_id = ${paper} and id = ${before.id} and version = ${before.version}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

export async function removePiece({ tx, space }: Writing, table: PieceTable, id: string): Promise<void> {
  await sql`delete from ${sql.table(table)} where space_id = ${space.id} and id = ${id}`.execute(tx)
}
