import { sql } from 'kysely'
import { type Paragraph, paragraphsOfVersions } from '#commons/documents/document.ts'
import type { Work } from '#foundation/http/route.ts'

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** The text of a phase, without its words. */
export interface Review {
  readonly document: string
  readonly title: string
  /** The version everybody reads; null before the first one is published. */
  readonly version: number | null
  /** The version staff are writing. */
  readonly draft: number | null
  /** What the newest version is about, in words of staff. */
  readonly note: string
  /** Paragraph → why it cannot be changed. */
  readonly fixed: ReadonlyMap<string, string>
  /** Paragraph → how many contributions. */
  readonly numbers: ReadonlyMap<string, number>
}

interface Row extends Omit<Review, 'fixed' | 'numbers'> {
  readonly fixed: Record<string, string> | null
  readonly numbers: Record<string, number> | null
}

/** The text of a phase with its fixed paragraphs and how much was said about each. One statement, however much that is. */
export async function reviewOf({ tx, space }: Reading, phase: string): Promise<Review | undefined> {
  const { rows } = await sql<Row>`
    select t.document_id as document, d.title, v.version, v.draft, coalesce(n.note, '') as note,
      (select jsonb_object_agg(f.paragraph_id, f.reason) from participation.text_fixed f
        where f.space_id = t.space_id and f.phase_id = t.phase_id) as fixed,
      (select jsonb_object_agg(c.paragraph_id, c.number) from (
        select r.paragraph_id, count(*)::integer as number from participation.remark r
        where r.space_id = t.space_id and r.phase_id = t.phase_id and r.state = 'shown' and not r.hidden group by 1) c) as numbers
    from participation.text t join documents.document d on d.space_id = t.space_id and d.id = t.document_id
    cross join lateral (
      select max(number) filter (where state <> 'draft') as version, max(number) filter (where state = 'draft') as draft
      from documents.version where space_id = t.space_id and document_id = t.document_id) v
    left join documents.version n on n.space_id = t.space_id and n.document_id = t.document_id and n.number = v.version
    where t.space_id = ${space.id} and t.phase_id = ${phase}`.execute(tx)
  const [row] = rows
  return (
    row && {
      ...row,
      fixed: new Map(Object.entries(row.fixed ?? {})),
      numbers: new Map(Object.entries(row.numbers ?? {})),
    }
  )
}

/** The paragraphs of some versions, by version; the newest published one when none is named. One statement. */
export async function paragraphsIn(
  { tx, space }: Reading,
  review: Review,
  versions: readonly number[],
): Promise<ReadonlyMap<number, readonly Paragraph[]>> {
  return paragraphsOfVersions(tx, space.id, review.document, versions)
}

/** The words everybody reads now. One statement; none before anything is published. */
export async function paragraphsNow(work: Reading, review: Review): Promise<readonly Paragraph[]> {
  if (review.version === null) return []
  return (await paragraphsIn(work, review, [review.version])).get(review.version) ?? []
}
