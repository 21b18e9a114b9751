import { sql } from 'kysely'
import type { Reportable } from '#commons/manifest.ts'
import { addFinding } from '#commons/moderation/reports.ts'
import type { Work } from '#foundation/http/route.ts'
import { finding } from './texts.ts'
import { sameness } from './words.ts'

/** For so long the same words are looked for. */
export const watchedHours = 24

/**
 * A newcomer has said something that is shown now. When another newcomer has said the same within a day, it goes to the moderators' desk with
 * the reason; it stays in sight until they decide. @param by who said it: an account, a mail address, a code
 */
export async function watchWords(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'sign'>,
  reportable: Reportable,
  id: string,
  { words, by }: { words: string; by: string },
): Promise<void> {
  const same = sameness(words)
  if (!same) return
  const { tx, space, now, sign } = work
  const [hash, author] = [sign(`fair.words ${space.id} ${same}`), sign(`fair.author ${space.id} ${by}`)]
  await sql`
    insert into fair.said (space_id, words, author, said_at) values (${space.id}, ${hash}, ${author}, ${now})
    on conflict (space_id, words, author) do update set said_at = excluded.said_at`.execute(tx)
  const { rows } = await sql<{ others: number }>`
    select count(*)::int as others from fair.said where space_id = ${space.id} and words = ${hash} and author <> ${author}
      and said_at > ${now.subtract({ hours: watchedHours })}`.execute(tx)
  const others = rows[0]?.others ?? 0
  if (others === 0) return
  const thing = await reportable.describe(tx, id)
  if (thing) await addFinding(work, { ...thing, kind: reportable.kind, id }, finding(others + 1))
}
