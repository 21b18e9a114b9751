import { sql } from 'kysely'
import { type Message, tell } from '#commons/inbox/tell.ts'
import type { JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { StaffRole } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'

/**
 * Tells those who work in a space something, each in their own language. Runs inside that space.
 * @param only those with this role; null: everybody who works there
 */
export async function tellStaff(
  { newId, now, send }: Pick<JobTools, 'newId' | 'now' | 'send'>,
  tx: Tx,
  space: string,
  only: StaffRole | null,
  words: (language: Language, place: string) => Omit<Message, 'topic'>,
): Promise<void> {
  const { rows } = await sql<{ person: string; language: Language; name: string; slug: string }>`
    select distinct p.id as person, p.language, s.name, s.slug from spaces.staff st
    join accounts.person p on p.id = st.person_id join spaces.space s on s.id = st.space_id
    where st.space_id = ${space} and p.deleted_at is null and (${only}::text is null or st.role = ${only})`.execute(tx)
  for (const { person, language, name, slug } of rows) {
    const work = {
      tx,
      newId,
      now: now(),
      space: { id: space, prefix: `/${slug}` },
      later: (queue: string, job: object, options?: { at?: Temporal.Instant; once?: string }) =>
        send(tx, queue, job, options),
    }
    await tell(work, person, { topic: 'spaces.staff', ...words(language, name) })
  }
}
