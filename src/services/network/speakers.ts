import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { JobTools } from '#commons/manifest.ts'
import { isLanguage, type Language } from '#foundation/text/language.ts'
import { jobWork } from './directory/keep-directory.ts'

/** What people are told, in each language; the address is local. */
export interface Telling {
  readonly topic: string
  readonly address: string
  readonly words: (language: Language) => { readonly subject: string; readonly body: string }
}

/**
 * Tells whoever speaks for one of some bodies, each person once: editors and administrators of a district, members of an organisation. Only a job can: nobody inside
 * one space sees who works in another.
 * @param actors their ids in the directory: those of districts and organisations
 * @returns how many were told
 */
export async function tellSpeakers(
  tools: JobTools,
  network: { id: string; prefix: string },
  actors: readonly string[],
  { topic, address, words }: Telling,
): Promise<number> {
  const people = await tools.inHouse(async (tx) => {
    const { rows } = await sql<{ id: string; language: string }>`
      select p.id, p.language from accounts.person p where p.deleted_at is null and (
        exists (select from spaces.staff s where s.space_id = any(${[...actors]}::uuid[]) and s.person_id = p.id and s.role in ('editor', 'administrator'))
        or exists (select from organisations.membership m where m.organisation_id = any(${[...actors]}::uuid[]) and m.person_id = p.id))
      order by p.id limit 10000`.execute(tx)
    return rows
  })
  await tools.inSpace(network.id, async (tx) => {
    const work = jobWork(tools, tx, network)
    for (const { id, language } of people)
      await tell(work, id, { topic, address, ...words(isLanguage(language) ? language : 'de') })
  })
  return people.length
}
