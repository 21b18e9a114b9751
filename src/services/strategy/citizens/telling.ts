import { sql } from 'kysely'
import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import type { Work } from '#foundation/http/route.ts'
import { mailText } from '#foundation/text/plain-text.ts'
import type { Measure } from '../measures/measure.ts'
import { citizenAddresses } from './addresses.ts'
import { languageOf } from './changed.ts'
import type { Question } from './question.ts'
import { texts } from './texts.ts'

export const askedTopic = 'strategy.asked'
export const answeredTopic = 'strategy.answered'

/** Whoever keeps the measure up to date hears of a question; where there is nobody, the editors (and administrators, where there are none). */
export async function tellOfQuestion(
  work: Work,
  measure: Pick<Measure, 'slug' | 'title' | 'ownerId'>,
  id: string,
): Promise<void> {
  const { rows } = await sql<{ person: string; language: string }>`
    select p.id as person, p.language from accounts.person p where p.deleted_at is null and (
      p.id = ${measure.ownerId} or (${measure.ownerId}::uuid is null and (
        p.id in (select person_id from spaces.staff where space_id = ${work.space.id} and role = 'editor')
        or (not exists (select from spaces.staff where space_id = ${work.space.id} and role = 'editor')
          and p.id in (select person_id from spaces.staff where space_id = ${work.space.id} and role = 'administrator')))))
    order by p.id limit 30`.execute(work.tx)
  for (const { person, language } of rows) {
    const t = texts(languageOf(language))
    await tell(work, person, {
      topic: askedTopic,
      subject: t.askedSubject(measure.title),
      body: t.askedBody(work.space.name),
      address: citizenAddresses.answer({ measure: measure.slug, frage: id }),
    })
  }
}

/** Whoever asked gets the answer, or the reason why there is none in public. */
export async function tellAsker(
  work: Work,
  measure: Pick<Measure, 'slug' | 'title'>,
  question: Question,
  answer: string,
  state: 'answered' | 'aside',
): Promise<void> {
  const address = citizenAddresses.questions({ measure: measure.slug })
  const wordsIn = (language: string) => {
    const t = texts(languageOf(language))
    const plain = mailText(answer)
    const body = state === 'answered' ? t.answerBody(question.question, plain) : t.asideBody(question.question, plain)
    return { subject: t.answerSubject(measure.title), body }
  }
  if (question.askedBy) {
    const { rows } = await sql<{ language: string }>`
      select language from accounts.person where id = ${question.askedBy} and deleted_at is null`.execute(work.tx)
    if (rows[0]) await tell(work, question.askedBy, { topic: answeredTopic, address, ...wordsIn(rows[0].language) })
  } else if (question.guestMail) {
    const { subject, body } = wordsIn(question.language)
    const language = languageOf(question.language)
    const link = absolute({ ...work, language }, address)
    await sendMail(work, question.guestMail, { subject, body: texts(language).guestMail(body, link) })
  }
}
