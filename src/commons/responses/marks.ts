import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Work } from '#foundation/http/route.ts'
import type { MarkKind } from './mark-kinds.ts'
import { respondable, type Subject } from './respondable.ts'
import { count } from './tally.ts'

/** Marks of one thing: how many of each kind, and which the viewer has set. */
export interface Marks {
  readonly subject: Subject
  /** Kinds offered, in the owner's order. */
  readonly kinds: readonly MarkKind[]
  readonly numbers: Readonly<Partial<Record<MarkKind, number>>>
  readonly mine: readonly MarkKind[]
}

type Reading = Pick<Work, 'tx' | 'space' | 'viewer'>

/** Marks of many things of one kind, in one statement: id → marks. */
export async function marksOf(
  { tx, space, viewer }: Reading,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Marks>> {
  const { rows } = await sql<{ id: string; what: MarkKind | 'comment'; number: number; mine: boolean }>`
    select t.subject_id as id, t.what, t.number,
      exists (select from responses.mark m where m.space_id = t.space_id and m.subject_kind = t.subject_kind
        and m.subject_id = t.subject_id and m.mark = t.what and m.person_id = ${viewer.person}::uuid) as mine
    from responses.tally t
    where t.space_id = ${space.id} and t.subject_kind = ${kind} and t.subject_id = any(${ids}) and t.what <> 'comment'`.execute(
    tx,
  )
  const kinds = respondable(kind)?.marks ?? []
  const byThing = Map.groupBy(rows, ({ id }) => id)
  return new Map(
    ids.map((id) => {
      const found = byThing.get(id) ?? []
      return [
        id,
        {
          subject: { kind, id },
          kinds,
          numbers: Object.fromEntries(found.map(({ what, number }) => [what, number])),
          mine: found.filter(({ mine }) => mine).map(({ what }) => what as MarkKind),
        },
      ]
    }),
  )
}

/** Marks of one thing. */
export async function marksOfThing(work: Reading, kind: string, id: string): Promise<Marks> {
  return (await marksOf(work, kind, [id])).get(id) ?? { subject: { kind, id }, kinds: [], numbers: {}, mine: [] }
}

/** Sets or takes back a person's mark. Pressing twice, or fifty times at once, counts once: the key of the table says so. */
export async function setMark(
  work: Pick<Work, 'tx' | 'space' | 'now'>,
  person: string,
  subject: Subject,
  mark: MarkKind,
  on: boolean,
): Promise<void> {
  const { tx, space, now } = work
  const { rows } = on
    ? await sql`
        insert into responses.mark (space_id, subject_kind, subject_id, mark, person_id, made_at)
        values (${space.id}, ${subject.kind}, ${subject.id}, ${mark}, ${person}, ${now}) on conflict do nothing returning 1`.execute(
        tx,
      )
    : await sql`
        delete from responses.mark where space_id = ${space.id} and subject_kind = ${subject.kind}
          and subject_id = ${subject.id} and mark = ${mark} and person_id = ${person} returning 1`.execute(tx)
  if (!rows.length) return
  await count(tx, space.id, subject, mark, on ? 1 : -1)
  if (on) await notePresence(work, person, 'responses')
}
