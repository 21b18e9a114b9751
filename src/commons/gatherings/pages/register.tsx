import { optionalMail, optionalText, optionalWholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, Refusal, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { notePresence } from '../../privacy/presence.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { GatheringFacts } from '../facts.tsx'
import { answerFields } from '../fields.ts'
import { canRegister, phaseOf } from '../phase.ts'
import { giveBack } from '../places.ts'
import { lockedGathering, ownRegistration, questionsOf, registrationById, waitingAhead } from '../queries.ts'
import { refusals } from '../refusals.ts'
import { answersFrom, askGuest, registerPerson } from '../registering.ts'
import { Lines, phaseSentence } from '../registration-state.tsx'
import { askToConfirm, tellRegistered } from '../telling.ts'
import { notices, texts } from '../texts.ts'
import { RegisterForm } from './register-form.tsx'
import { lockedOwned, ownedGathering } from './shared.ts'
import { Standing } from './standing.tsx'

/** Where everybody registers, whatever it is for: what it is, what one can do now, and where one stands. */
export const registerPage = page(access, {
  address: addresses.gathering,
  action: 'gathering.see',
  async load(work, { gathering: id }) {
    const { tx, space, viewer, language } = work
    const owned = await ownedGathering(work, id)
    const own = viewer.person ? await ownRegistration(tx, space.id, id, viewer.person) : undefined
    const ahead = own ? await waitingAhead(tx, space.id, own) : 0
    return { ...owned, own, ahead, questions: own ? [] : await questionsOf(tx, space.id, id, language) }
  },
  head: ({ owner }, visit) => ({
    title: `${texts(visit.language).registration}: ${owner.title}`,
    trail: [{ href: hrefFor(visit, owner.address), label: owner.title }],
    noIndex: true,
  }),
  view({ gathering, owner, own, ahead, questions }, { language, now, viewer }) {
    const t = texts(language)
    const phase = phaseOf(gathering, now)
    const mayRegister = canRegister(phase) && (viewer.person !== null || gathering.guests)
    return (
      <Article title={owner.title} kicker={t.registration}>
        <GatheringFacts gathering={gathering} knowsLink={own?.state === 'registered'} />
        {own && phase !== 'cancelled' && phase !== 'over' ? (
          <Standing gathering={gathering} registration={own} ahead={ahead}>
            <Form path={addresses.cancelOwn.path} action={addresses.cancelOwn({ gathering: gathering.id })}>
              <div>
                <Button look="second">{t.doCancel}</Button>
              </div>
            </Form>
          </Standing>
        ) : (
          <Section title={t.registration} id="anmeldung">
            <p>
              <Lines of={phaseSentence(gathering, phase, language)} />
            </p>
            {mayRegister && <RegisterForm gathering={gathering} questions={questions} phase={phase} />}
            {canRegister(phase) && !mayRegister && <p>{t.accountNeeded}</p>}
          </Section>
        )}
        <p>
          <ActionLink to={owner.address}>{t.about}</ActionLink>
        </p>
      </Article>
    )
  },
})

export const registerForm = form(access, {
  address: addresses.gathering,
  action: 'registration.make',
  fields: { name: optionalText(120), mail: optionalMail(), persons: optionalWholeNumber(1, 20), ...answerFields },
  page: registerPage,
  load: (work, { gathering }) => ownedGathering(work, gathering),
  async run(work, input, { gathering: seen, owner }) {
    const persons = input.persons ?? 1
    const { person } = work.viewer
    if (!person && !seen.guests) refuse(refusals.accountNeeded)
    const questions = await questionsOf(work.tx, work.space.id, seen.id, 'de')
    const { answers, problems } = answersFrom(questions, input)
    // All of it at once, so that nobody corrects one by one.
    const wrong = {
      ...(input.name ? {} : { name: refusals.nameMissing }),
      ...(person || input.mail ? {} : { mail: refusals.mailMissing }),
      ...(persons > seen.partyMax ? { persons: refusals.tooManyPersons(seen.partyMax) } : {}),
      ...problems,
    }
    if (Object.keys(wrong).length > 0) throw new Refusal(wrong)
    const [name, mail] = [input.name as string, input.mail as string]
    const registering = { name, persons, answers }
    if (person) await notePresence(work, person, 'gatherings')
    else await limitGuest(work, mail)
    // Only from here on the others wait: who has a place is decided one after another.
    const gathering = found(await lockedGathering(work.tx, work.space.id, seen.id))
    if (person) {
      const state = await registerPerson(work, gathering, person, registering)
      const told = { person, name, persons, state, mail: null, linkKey: null, language: work.language }
      await tellRegistered(work, gathering, owner, told, state)
      return goTo(addresses.gathering({ gathering: gathering.id }))
    }
    const asked = await askGuest(work, gathering, mail, registering)
    if ('token' in asked)
      await askToConfirm(work, gathering, owner, { name, mail, language: work.language }, asked.token)
    else {
      const known = await registrationById(work.tx, work.space.id, gathering.id, asked.known)
      if (known) await tellRegistered(work, gathering, owner, known, 'known')
    }
    return goTo(addresses.lookForMail({ gathering: gathering.id }))
  },
})

/** Guests cost a mail to an address nobody has proven: not too many from one place, and few to one address. */
async function limitGuest(work: Work, mail: string): Promise<void> {
  await work.limit('gatherings.guest', work.clientAddress, 60, 60)
  await work.limit('gatherings.mail', mail.toLowerCase(), 6, 60)
}

/** After the guest's form: what is still to be done, the same whether the address was known or not. */
export const lookForMailPage = page(access, {
  address: addresses.lookForMail,
  action: 'gathering.see',
  load: (work, { gathering }) => ownedGathering(work, gathering),
  head: (_data, { language }) => ({ title: texts(language).lookForMail, noIndex: true }),
  view({ gathering, owner }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.lookForMail} lead={<Lines of={t.lookForMailLead} />} kicker={owner.title}>
        <p>
          <Lines of={t.lookForMailNext} />
        </p>
        <p>
          <Lines of={t.noMail} />
        </p>
        <p>
          <ActionLink to={addresses.gathering({ gathering: gathering.id })}>{t.again}</ActionLink>
        </p>
        <p>
          <ActionLink to={owner.address}>{t.about}</ActionLink>
        </p>
      </Article>
    )
  },
})

/** A citizen cancels their own registration. */
export const cancelOwnForm = form(access, {
  address: addresses.cancelOwn,
  action: 'registration.own',
  fields: {},
  page: undefined,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  async run(work, _input, { gathering }) {
    const own = await ownRegistration(work.tx, work.space.id, gathering.id, work.viewer.person as string)
    if (!own) refuse(refusals.notRegistered)
    if (gathering.startsAt && Temporal.Instant.compare(work.now, gathering.startsAt) >= 0)
      refuse(refusals.cannotCancelAny)
    await giveBack(work, gathering, own, 'participant')
    return goTo(addresses.gathering({ gathering: gathering.id }), notices.cancelled)
  },
})
