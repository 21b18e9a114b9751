import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { Language } from '#foundation/text/language.ts'
import { addresses } from './addresses.ts'

type Telling = Parameters<typeof tell>[0]

/** Tells everybody who is responsible for an organisation, each in their language. */
export async function tellOwners(
  work: Telling,
  organisation: string,
  message: (language: Language) => { subject: string; body: string },
): Promise<void> {
  const { rows } = await sql<{ id: string; language: Language }>`
    select p.id, p.language from organisations.membership m join accounts.person p on p.id = m.person_id
    where m.organisation_id = ${organisation} and m.role = 'owner' and p.deleted_at is null order by p.id`.execute(
    work.tx,
  )
  for (const { id, language } of rows) {
    await tell(work, id, {
      topic: 'organisations.admission',
      ...message(language),
      address: addresses.one({ organisation }),
    })
  }
}
