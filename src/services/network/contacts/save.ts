import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { keepDirectory } from '../directory/keep-directory.ts'
import type { Writing } from '../writing.ts'
import { contactAddresses } from './addresses.ts'
import type { Contact, Introduction } from './contact.ts'
import { introductionTopic, texts } from './texts.ts'

export interface ContactInput {
  readonly actor: string | null
  readonly post: string
  readonly topics: readonly string[]
  readonly words: string
}

/** Somebody agrees to be asked, or changes what about. @returns false when they changed it in another window meanwhile */
export async function saveContact(
  work: Writing,
  person: string,
  input: ContactInput,
  version: number,
): Promise<boolean> {
  if (input.actor) await keepDirectory(work, { id: input.actor })
  const columns = { actor_id: input.actor, post: input.post, topics: [...input.topics], words: input.words }
  const { rows } = await sql<{ id: string }>`
    insert into network.contact (space_id, id, person_id, actor_id, post, topics, words, agreed_at)
    values (${work.space.id}, ${work.newId()}, ${person}, ${columns.actor_id}, ${columns.post}, ${columns.topics}, ${columns.words}, ${work.now})
    on conflict (space_id, person_id) do update set actor_id = excluded.actor_id, post = excluded.post, topics = excluded.topics,
      words = excluded.words, version = network.contact.version + 1
      where network.contact.version = ${version}
    returning id`.execute(work.tx)
  await notePresence(work, person, 'network')
  return rows.length === 1
}

/** The consent is withdrawn: nobody finds the person any more, and open requests end. */
export async function withdrawContact(work: Writing, person: string): Promise<void> {
  const { rows } = await sql<{ asker: string; about: string; language: 'de' | 'en' | 'leicht' }>`
    select i.asker_id as asker, i.about, q.language from network.introduction i
      join network.contact c on c.space_id = i.space_id and c.id = i.contact_id join accounts.person q on q.id = i.asker_id
    where c.space_id = ${work.space.id} and c.person_id = ${person} and i.state = 'asked'`.execute(work.tx)
  await sql`delete from network.contact where space_id = ${work.space.id} and person_id = ${person}`.execute(work.tx)
  for (const { asker, about, language } of rows) {
    const t = texts(language)
    await tell(work, asker, {
      topic: introductionTopic,
      subject: t.answerSubject,
      body: t.goneBody,
      address: contactAddresses.whoKnows({ q: about }),
    })
  }
}

/** Somebody asks for an introduction. @returns false when they did so already and wait */
export async function askForIntroduction(
  work: Writing,
  contact: Contact,
  asker: string,
  { about, message, reach }: { about: string; message: string; reach: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('network.introduction')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      contact_id: contact.id,
      asker_id: asker,
      about,
      message,
      reach,
      state: 'asked',
      asked_at: work.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['space_id', 'contact_id', 'asker_id']).where('state', '=', 'asked').doNothing(),
    )
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return false
  await notePresence(work, asker, 'network')
  const t = texts(await languageOf(work, contact.person))
  await tell(work, contact.person, {
    topic: introductionTopic,
    subject: t.askedSubject,
    body: t.askedBody,
    address: contactAddresses.introductions(),
  })
  return true
}

/** The person says yes, with how they can be reached, or no. @returns false when it was answered before */
export async function answerIntroduction(
  work: Writing,
  introduction: Introduction,
  { state, answer }: { state: 'accepted' | 'declined'; answer: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.introduction set state = ${state}, answer = ${answer}, answered_at = ${work.now}
    where space_id = ${work.space.id} and id = ${introduction.id} and state = 'asked'`.execute(work.tx)
  if (!numAffectedRows) return false
  const t = texts(await languageOf(work, introduction.asker.id))
  await tell(work, introduction.asker.id, {
    topic: introductionTopic,
    subject: t.answerSubject,
    body: state === 'accepted' ? t.yesBody : t.noBody,
    address: contactAddresses.introductions(),
  })
  return true
}

async function languageOf({ tx }: Pick<Writing, 'tx'>, person: string): Promise<'de' | 'en' | 'leicht'> {
  const { rows } = await sql<{
    language: 'de' | 'en' | 'leicht'
  }>`select language from accounts.person where id = ${person}`.execute(tx)
  return rows[0]?.language ?? 'de'
}
