import { sql } from 'kysely'
import { type Message, tell } from '#commons/inbox/tell.ts'
import type { Job } from '#commons/manifest.ts'
import type { Work } from '#foundation/http/route.ts'
import { isLanguage, type Language } from '#foundation/text/language.ts'
import type { Subject } from './respondable.ts'

const queue = 'responses.tell-followers'

/** What followers are told, in each language; the address is local. */
export type Told = Readonly<Record<Language, Pick<Message, 'subject' | 'body'>>>

/**
 * Tells everybody who follows a thing that something happened to it. After the commit, so that a thing with a thousand
 * followers is saved as fast as one with none. Several changes within a minute are told once.
 */
export async function tellFollowers(
  work: { readonly space: { readonly id: string; readonly slug: string }; readonly later: Work['later'] },
  subject: Subject,
  topic: string,
  address: string,
  told: Told,
): Promise<void> {
  const { id: space, slug } = work.space
  const prefix = slug && `/${slug}`
  await work.later(queue, { space, prefix, subject, topic, address, told }, { once: `${subject.kind} ${subject.id}` })
}

interface Data {
  space: string
  prefix: string
  subject: Subject
  topic: string
  address: string
  told: Told
}

export const followersJob: Job = {
  queue,
  async run({ inSpace, now, newId, send }, data) {
    const { space, prefix, subject, topic, address, told } = data as unknown as Data
    await inSpace(space, async (tx) => {
      const { rows } = await sql<{ person: string; language: string }>`
        select m.person_id as person, p.language from responses.mark m join accounts.person p on p.id = m.person_id
        where m.space_id = ${space} and m.subject_kind = ${subject.kind} and m.subject_id = ${subject.id}
          and m.mark = 'follow' and p.deleted_at is null`.execute(tx)
      const later: Work['later'] = (name, payload, options) => send(tx, name, payload, options)
      for (const { person, language } of rows) {
        const words = told[isLanguage(language) ? language : 'de']
        await tell({ tx, newId, now: now(), space: { id: space, prefix }, later }, person, { topic, address, ...words })
      }
    })
  },
}
