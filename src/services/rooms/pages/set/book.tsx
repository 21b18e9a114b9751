import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { ids, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { Taken } from '../../bookings/occupancy.ts'
import { type Asked, type Offer, offerFor, type Typed } from '../../bookings/offer.ts'
import { askGuest } from '../../bookings/save-booking.ts'
import { addressOf } from '../../bookings/telling.ts'
import { bookerFrom, whoFields } from '../../bookings/who.ts'
import { wishFields } from '../../bookings/wish.ts'
import { type ConditionsText, conditionsToAgree } from '../../conditions/conditions.ts'
import { keepBills } from '../../invoices/bill.ts'
import { waysTogether } from '../../invoices/billers.ts'
import type { Way } from '../../invoices/invoice.ts'
import { billFrom, payFields } from '../../payments/pay-input.ts'
import { resourcesById } from '../../queries.ts'
import type { Resource } from '../../resource.ts'
import { type InSet, mostTogether, planSet } from '../../sets/plan-set.ts'
import { makeSet, setOf } from '../../sets/save-set.ts'
import { askToConfirmSet, tellSet } from '../../sets/telling.ts'
import { bookingNotices, bookingTexts } from '../../texts/booking.ts'
import { problemWords } from '../../texts/problems.ts'
import { setNotices, setTexts } from '../../texts/set.ts'
import { totalWords } from '../../texts/words.ts'
import { asWhom, bookable, limitGuest, typedOf } from '../book.tsx'
import { SetForm, several, totalOf, wishOf } from './set-form.tsx'

const one = z.string().max(40).optional().catch(undefined)
const query = z.object({
  tag: one,
  von: one,
  bistag: one,
  bis: one,
  personen: one,
  gruppe: one,
  zweck: one,
  dazu: z
    .union([z.string(), z.array(z.string()).max(50)])
    .optional()
    .catch(undefined),
})

const isAsked = (offer: Offer): offer is Offer & Asked => 'span' in offer

/** What is to be booked: the first thing and those chosen with it. */
const chosenOf = (plan: readonly InSet[], first: string, chosen: readonly string[]) =>
  plan.filter(({ candidate }) => candidate.id === first || chosen.includes(candidate.id)).slice(0, mostTogether)

/** The conditions of everything that is chosen. */
async function conditionsOf(
  { tx, space, language }: Pick<Work, 'tx' | 'space' | 'language'>,
  set: readonly InSet[],
): Promise<ConditionsText[]> {
  const ids = set.map(({ candidate }) => candidate.id)
  const things = ids.length > 0 ? [...(await resourcesById(tx, space.id, ids, language)).values()] : []
  return conditionsToAgree(things, language)
}

/** How all of it may be paid for at once; what costs nothing has no say in it. */
const waysOfSet = async (work: Pick<Work, 'tx' | 'space'>, set: readonly InSet[]): Promise<Way[]> =>
  set.length < 2 || totalOf(set) === 0
    ? []
    : await waysTogether(
        work,
        set.filter(({ price }) => price.cents > 0).map(({ candidate }) => candidate.id),
      )

/** The time is known and free; now what else is needed for it. */
export const bookSetPage = page(access, {
  address: addresses.bookSet,
  action: 'booking.make',
  query,
  async load(work, { resource: slug }, asked) {
    const resource = await bookable(work, slug)
    const typed: Typed = work.attempt?.form === addresses.bookSet.path ? work.attempt.values : asked
    const as = asWhom(work, work.viewer.memberships.length > 0)
    const offer = await offerFor(work, resource, typed, as)
    const plan = isAsked(offer) ? await planSet(work, resource, offer, as) : []
    const set = chosenOf(plan, resource.id, several(typed.dazu))
    const conditions = await conditionsOf(work, set)
    return { resource, typed, offer, plan, conditions, ways: await waysOfSet(work, set) }
  },
  head: ({ resource }, visit) => ({
    title: setTexts(visit.language).title,
    trail: [{ href: hrefFor(visit, addresses.resource({ resource: resource.slug })), label: resource.title }],
    noIndex: true,
  }),
  view({ resource, typed, offer, plan, conditions, ways }, { language }) {
    const t = setTexts(language)
    const back = addresses.book({ resource: resource.slug }, wishOf(typed))
    if (!isAsked(offer))
      return (
        <Article title={t.title} lead={t.noTime}>
          <p>
            <ActionLink to={back}>{bookingTexts(language).title(resource.title)}</ActionLink>
          </p>
        </Article>
      )
    const chosen = several(typed.dazu)
    const set = chosenOf(plan, resource.id, chosen)
    const possible = set.every(({ problem }) => problem === null)
    return (
      <Article title={t.title} kicker={`${resource.title} · ${dateRange(offer.span, language)}`} lead={t.lead}>
        {!possible && (
          <Notice kind="warning" title={bookingTexts(language).notPossible}>
            <ul>
              {set.flatMap(({ candidate, problem }) =>
                problem ? [<li>{`${candidate.title}: ${words(problem, language)}`}</li>] : [],
              )}
            </ul>
          </Notice>
        )}
        <Choose resource={resource} typed={typed} plan={plan} chosen={chosen} />
        {set.length > 1 && possible && (
          <SetForm resource={resource} typed={typed} set={set} offer={offer} conditions={conditions} ways={ways} />
        )}
        <p>
          <ActionLink to={back}>{bookingTexts(language).title(resource.title)}</ActionLink>
        </p>
      </Article>
    )
  },
})

const words = (problem: NonNullable<InSet['problem']>, language: Parameters<typeof setTexts>[0]) =>
  problem === 'taken' ? setTexts(language).taken : problemWords(problem, language)

interface ChooseProps {
  resource: Resource
  typed: Typed
  plan: readonly InSet[]
  chosen: readonly string[]
}

const Choose: FC<ChooseProps> = ({ resource, typed, plan, chosen }) => {
  const visit = useVisit()
  const { language } = visit
  const t = setTexts(language)
  const others = plan.filter(({ candidate }) => candidate.id !== resource.id)
  return (
    <Section title={t.choose} id="dazu">
      {others.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <form method="get" action={hrefFor(visit, addresses.bookSet({ resource: resource.slug }))} class="form">
          {Object.entries(wishOf(typed)).map(([name, value]) => (
            <HiddenInput name={name} value={value} />
          ))}
          <CheckboxGroup
            name="dazu"
            label={resource.building.name}
            hint={t.chooseFirst}
            optional
            values={chosen}
            choices={others.map(({ candidate, problem, price }) => ({
              value: candidate.id,
              label: candidate.title,
              hint: problem ? words(problem, language) : totalWords(price.cents, language),
              disabled: problem !== null && !chosen.includes(candidate.id),
            }))}
          />
          <div>
            <Button look={chosen.length > 0 ? 'second' : 'button'}>{t.choice}</Button>
          </div>
        </form>
      )}
    </Section>
  )
}

export const bookSetForm = form(access, {
  address: addresses.bookSet,
  action: 'booking.make',
  page: bookSetPage,
  fields: { ...wishFields, dazu: ids(mostTogether), preis: wholeNumber(0, 2_000_000_000), ...payFields, ...whoFields },
  load: (work, { resource }) => bookable(work, resource),
  async run(work, input, resource) {
    const as = asWhom(
      work,
      work.viewer.memberships.some((one) => one.organisation === input.organisation),
    )
    const offer = await offerFor(work, resource, typedOf(input), as)
    if (!isAsked(offer)) refuse(bookingNotices.notPossible)
    const set = chosenOf(await planSet(work, resource, offer, as), resource.id, input.dazu)
    const { booker } = bookerFrom(work, input, {
      conditions: (await conditionsOf(work, set)).map(({ text }) => text).join(''),
    })
    if (set.length < 2) refuse(setNotices.nothingChosen)
    if (set.some(({ problem }) => problem !== null)) refuse(setNotices.chosenNotPossible)
    if (totalOf(set) !== input.preis) refuse(bookingNotices.priceChanged)
    const bill = billFrom(input, await waysOfSet(work, set), totalOf(set))
    if (!booker.person) await limitGuest(work, input.mail as string)
    const resources = await resourcesById(
      work.tx,
      work.space.id,
      set.map(({ candidate }) => candidate.id),
    )
    const things = set.flatMap(({ candidate, price }) => {
      const thing = resources.get(candidate.id)
      return thing ? [{ resource: thing, price }] : []
    })
    const made = await makeSet(work, things, { ...offer, words: input.words ?? '' }, booker).catch((error: unknown) => {
      if (error instanceof Taken) refuse(bookingNotices.taken)
      throw error
    })
    const together = await setOf(work, made.set)
    if (bill) {
      const payable = together.filter(({ booking }) => booking.price.cents > 0).map(({ booking }) => booking.id)
      await keepBills(work, payable, booker.person, bill)
    }
    const [first] = together
    if (made.state === 'unconfirmed' && first) {
      await askToConfirmSet(work, together, await askGuest(work, first.booking.id, booker.mail as string))
      return goTo(addresses.lookForMail({ resource: resource.slug }))
    }
    await tellSet(work, together, made.state === 'asked' ? 'asked' : 'confirmed')
    const notice = made.state === 'asked' ? bookingNotices.asked : bookingNotices.booked
    return goTo(first ? addressOf(first.booking) : addresses.mine(), notice)
  },
})
