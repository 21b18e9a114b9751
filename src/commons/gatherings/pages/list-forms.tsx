import { sql } from 'kysely'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { optionalId, optionalWholeNumber, text } from '#foundation/http/fields.ts'
import { found, goTo, missing } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { slug } from '#foundation/text/names.ts'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { giveBack } from '../places.ts'
import { checkInList, questionsOf, registrationById } from '../queries.ts'
import { addWalkIn } from '../registering.ts'
import { staffNotices, staffTexts } from '../staff-texts.ts'
import { stateWords } from '../state-words.ts'
import { tellRegistered } from '../telling.ts'
import { answerWords, listPage } from './list.tsx'
import { lockedOwned, ownedGathering, subjectOf } from './shared.ts'

export const checkForm = form(access, {
  address: addresses.check,
  action: 'list.write',
  fields: { present: optionalId(), absent: optionalId() },
  page: listPage,
  load: (work, { gathering }) => ownedGathering(work, gathering),
  subject: subjectOf,
  async run({ tx, space }, { present, absent }, { gathering }) {
    const id = present ?? absent
    await sql`
      update gatherings.registration set attended = ${present ? true : null}
      where space_id = ${space.id} and gathering_id = ${gathering.id} and id = ${id} and state in ('registered', 'walk-in')`.execute(
      tx,
    )
    return goTo(addresses.list({ gathering: gathering.id }), present ? staffNotices.checked : staffNotices.unchecked)
  },
})

export const walkInForm = form(access, {
  address: addresses.walkIn,
  action: 'list.write',
  fields: { name: text(120), persons: optionalWholeNumber(1, 99) },
  page: listPage,
  load: (work, { gathering }) => ownedGathering(work, gathering),
  subject: subjectOf,
  async run(work, { name, persons }, { gathering }) {
    await addWalkIn(work, gathering, name, persons ?? 1)
    return goTo(addresses.list({ gathering: gathering.id }), staffNotices.walkedIn)
  },
})

/** Asks before somebody's registration is removed: the reason is told to them. */
export const strikePage = page(access, {
  address: addresses.strike,
  action: 'list.see',
  showsPersons: true,
  async load(work, { gathering, registration }) {
    const owned = await ownedGathering(work, gathering)
    const of = found(await registrationById(work.tx, work.space.id, gathering, registration))
    if (of.state === 'cancelled') missing()
    return { ...owned, registration: of }
  },
  subject: subjectOf,
  head: ({ owner, gathering, registration }, visit) => ({
    title: staffTexts(visit.language).strikeTitle(registration.name),
    trail: [
      { href: hrefFor(visit, owner.address), label: owner.title },
      { href: hrefFor(visit, addresses.list({ gathering: gathering.id })), label: staffTexts(visit.language).list },
    ],
    noIndex: true,
  }),
  view({ gathering, registration }, { language }) {
    const t = staffTexts(language)
    const list = addresses.list({ gathering: gathering.id })
    return (
      <Article title={t.strikeTitle(registration.name)} lead={t.strikeHint}>
        <ConfirmForm
          path={addresses.strike.path}
          action={addresses.strike({ gathering: gathering.id, registration: registration.id })}
          deed={t.strike}
          cancel={list}
          danger
        >
          <TextInput name="reason" label={t.strikeReason} maxlength={300} />
        </ConfirmForm>
      </Article>
    )
  },
})

export const strikeForm = form(access, {
  address: addresses.strike,
  action: 'list.write',
  fields: { reason: text(300) },
  page: strikePage,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  subject: subjectOf,
  async run(work, { reason }, { gathering, owner }, { registration: id }) {
    const registration = found(await registrationById(work.tx, work.space.id, gathering.id, id))
    if (registration.state !== 'cancelled') {
      await giveBack(work, gathering, registration, 'staff')
      if (registration.state !== 'unconfirmed')
        await tellRegistered(work, gathering, owner, registration, 'struck', reason)
    }
    return goTo(addresses.list({ gathering: gathering.id }), staffNotices.struck)
  },
})

/** The list as a table. A form, not a link: who takes it away is written to the audit log. */
export const exportForm = form(access, {
  address: addresses.export,
  action: 'list.see',
  fields: {},
  page: listPage,
  load: (work, { gathering }) => ownedGathering(work, gathering),
  subject: subjectOf,
  async run({ tx, space, language }, _input, { gathering, owner }) {
    const t = staffTexts(language)
    const questions = await questionsOf(tx, space.id, gathering.id, language)
    const list = await checkInList(tx, space.id, gathering.id)
    const head = [t.name, t.persons, t.state, t.here, t.mail, t.madeAt, ...questions.map(({ wording }) => wording)]
    const rows = list.map((one) => [
      one.name,
      String(one.persons),
      stateWords(one.state, language),
      one.attended ? t.yes : '',
      one.mail ?? (one.person ? t.account : ''),
      one.madeAt.toZonedDateTimeISO(gathering.zone).toPlainDate().toString(),
      ...questions.map((question) => {
        const answer = one.answers[question.id]
        return answer ? answerWords(question, answer, t) : ''
      }),
    ])
    return download(writeCsv([head, ...rows]), {
      name: `teilnahme-${slug(owner.title)}.csv`,
      type: 'text/csv',
      cache: 'no-store',
    })
  },
})
