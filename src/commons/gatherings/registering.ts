import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { noteGuest } from '../accounts/guests.ts'
import { issueToken } from '../accounts/tokens.ts'
import type { AnswerInput } from './fields.ts'
import { answerName } from './fields.ts'
import type { Gathering, Question, Registration } from './gathering.ts'
import { standingFor, takeNumber } from './places.ts'
import { ownRegistration } from './queries.ts'
import { refusals } from './refusals.ts'

export const confirmPurpose = 'gatherings.confirm'
/** How long a guest has to confirm. */
export const confirmHours = 48

export interface Registering {
  readonly name: string
  readonly persons: number
  /** Question id → answer as the organisers read it. */
  readonly answers: ReadonlyMap<string, string>
}

/** Reads the numbered answers by the questions. @returns what can be kept, and the problems by field */
export function answersFrom(
  questions: readonly Question[],
  input: AnswerInput,
): { answers: Map<string, string>; problems: Record<string, Sentence> } {
  const problems: Record<string, Sentence> = {}
  const answers = new Map<string, string>()
  questions.forEach((question, index) => {
    const name = answerName(index + 1) as keyof AnswerInput
    const typed = input[name]
    if (typed === null) {
      if (question.required) problems[name] = refusals.answerMissing
      return
    }
    const allowed =
      question.kind === 'choice'
        ? question.choices.map((_, at) => String(at))
        : question.kind === 'yes-no'
          ? ['yes', 'no']
          : null
    if (allowed && !allowed.includes(typed)) problems[name] = refusals.answerNotOnTheList
    else answers.set(question.id, question.kind === 'choice' ? (question.choices[Number(typed)] as string) : typed)
  })
  return { answers, problems }
}

/** A person with an account registers; the gathering is locked by the caller. */
export async function registerPerson(
  work: Work,
  gathering: Gathering,
  person: string,
  registering: Registering,
): Promise<'registered' | 'waiting' | 'interested'> {
  if (await ownRegistration(work.tx, work.space.id, gathering.id, person)) refuse(refusals.alreadyRegistered)
  const standing = standingFor(gathering, registering.persons, work.now)
  const number = await takeNumber(work, gathering, standing, registering.persons)
  await write(work, gathering, { ...registering, person, mail: null, linkKey: null, state: standing, number })
  return standing
}

/**
 * A guest leaves name and address: nothing is taken until the address is confirmed. Who sends the form again gets a new
 * link for the same registration; who is registered already gets the link to manage it. The page never says which.
 */
export async function askGuest(
  work: Work,
  gathering: Gathering,
  mail: string,
  registering: Registering,
): Promise<{ token: string } | { known: string }> {
  const { rows } = await sql<{ id: string; state: Registration['state'] }>`
    select id, state from gatherings.registration
    where space_id = ${work.space.id} and gathering_id = ${gathering.id} and lower(mail) = lower(${mail}) and state <> 'cancelled'`.execute(
    work.tx,
  )
  const known = rows[0]
  if (known && known.state !== 'unconfirmed') return { known: known.id }
  standingFor(gathering, registering.persons, work.now)
  if (known)
    await sql`delete from gatherings.registration where space_id = ${work.space.id} and id = ${known.id}`.execute(
      work.tx,
    )
  const id = await write(work, gathering, {
    ...registering,
    person: null,
    mail,
    linkKey: work.random(24),
    state: 'unconfirmed',
    number: null,
  })
  const token = await issueToken(work, {
    purpose: confirmPurpose,
    mail,
    payload: { registration: id },
    hours: confirmHours,
  })
  return { token }
}

/** The guest pressed the button in the mail's page: now the place is taken, or the waiting list, or a refusal with its reason. */
export async function confirmGuest(
  work: Work,
  gathering: Gathering,
  registration: Registration,
): Promise<Registration['state']> {
  const standing = standingFor(gathering, registration.persons, work.now)
  const number = await takeNumber(work, gathering, standing, registration.persons)
  await sql`
    update gatherings.registration set state = ${standing}, number = ${number}
    where space_id = ${work.space.id} and id = ${registration.id}`.execute(work.tx)
  await noteGuest(work, registration.mail as string, 'gatherings')
  return standing
}

interface Writing extends Registering {
  readonly person: string | null
  readonly mail: string | null
  readonly linkKey: Buffer | null
  readonly state: Registration['state']
  readonly number: number | null
}

async function write(work: Work, gathering: Gathering, row: Writing): Promise<string> {
  const id = work.newId()
  await work.tx
    .insertInto('gatherings.registration')
    .values({
      space_id: work.space.id,
      id,
      gathering_id: gathering.id,
      person_id: row.person,
      name: row.name,
      mail: row.mail,
      link_key: row.linkKey,
      language: work.language,
      persons: row.persons,
      state: row.state,
      number: row.number,
      made_at: work.now,
      moved_up_at: null,
      cancelled_at: null,
      cancelled_by: null,
      reminded_at: null,
      attended: null,
    })
    .execute()
  if (row.answers.size) {
    await work.tx
      .insertInto('gatherings.answer')
      .values(
        [...row.answers].map(([question, answer]) => ({
          space_id: work.space.id,
          registration_id: id,
          question_id: question,
          answer,
        })),
      )
      .execute()
  }
  return id
}

/** Somebody who came without registering, written down at the door; counts as present, not against the places. */
export async function addWalkIn(work: Work, gathering: Gathering, name: string, persons: number): Promise<void> {
  await work.tx
    .insertInto('gatherings.registration')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      gathering_id: gathering.id,
      person_id: null,
      name,
      mail: null,
      link_key: null,
      language: 'de',
      persons,
      state: 'walk-in',
      number: null,
      made_at: work.now,
      moved_up_at: null,
      cancelled_at: null,
      cancelled_by: null,
      reminded_at: null,
      attended: true,
    })
    .execute()
}
