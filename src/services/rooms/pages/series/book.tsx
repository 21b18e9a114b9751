import { wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import type { Typed } from '../../bookings/offer.ts'
import { bookerFrom, whoFields } from '../../bookings/who.ts'
import { keepBills } from '../../invoices/bill.ts'
import { waysTogether } from '../../invoices/billers.ts'
import { billFrom, payFields } from '../../payments/pay-input.ts'
import type { Booking } from '../../resource.ts'
import { ruleOf, seriesFields } from '../../series/input.ts'
import { planSeries } from '../../series/plan-series.ts'
import { openSeriesOf, seriesById } from '../../series/queries.ts'
import { askSeriesGuest, makeSeries } from '../../series/save-series.ts'
import { addressOfSeries, askToConfirmSeries, tellSeries } from '../../series/telling.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { seriesNotices, seriesTexts } from '../../texts/series.ts'
import { asWhom, bookable, limitGuest } from '../book.tsx'
import { insteadOf, PlanView, SeriesForm, totalOf } from './plan-view.tsx'
import { previewOf, ruleQuery, WrongRule } from './preview.tsx'
import { RuleForm } from './rule-form.tsx'

/** So many series that are not over an address without account may have. */
const mostOfGuest = 3

/** First the rule, then every date it means, then who: nothing is booked before the last button. */
export const bookSeriesPage = page(access, {
  address: addresses.bookSeries,
  action: 'booking.make',
  query: ruleQuery,
  async load(work, { resource: slug }, asked) {
    const resource = await bookable(work, slug)
    const typed: Typed = work.attempt?.form === addresses.bookSeries.path ? work.attempt.values : asked
    const as = asWhom(work, work.viewer.memberships.length > 0)
    const preview = await previewOf(work, resource, typed, as)
    const costs = preview.kind === 'plan' && totalOf(preview.plan) > 0
    return { resource, typed, preview, ways: costs ? await waysTogether(work, [resource.id]) : [] }
  },
  head: ({ resource }, visit) => ({
    title: seriesTexts(visit.language).title(resource.title),
    trail: [{ href: hrefFor(visit, addresses.resource({ resource: resource.slug })), label: resource.title }],
    noIndex: true,
  }),
  view({ resource, typed, preview, ways }, { language }) {
    const [t, b] = [seriesTexts(language), bookingTexts(language)]
    return (
      <Article title={t.title(resource.title)} lead={t.lead}>
        <RuleForm resource={resource} typed={typed} asked={preview.kind !== 'nothing-asked'} />
        {preview.kind === 'wrong' && <WrongRule problems={preview.problems} />}
        {preview.kind === 'plan' && <PlanView plan={preview.plan} instead={insteadOf(resource, typed)} />}
        {preview.kind === 'plan' && preview.plan.possible.length > 0 && (
          <SeriesForm plan={preview.plan} resource={resource} typed={typed} ways={ways} />
        )}
        <p>
          <Link to={addresses.resource({ resource: resource.slug })}>{b.backTo(resource.title)}</Link>
        </p>
      </Article>
    )
  },
})

const payableOf = (bookings: readonly Booking[]) => bookings.filter(({ price }) => price.cents > 0).map(({ id }) => id)

export const bookSeriesForm = form(access, {
  address: addresses.bookSeries,
  action: 'booking.make',
  page: bookSeriesPage,
  fields: {
    ...seriesFields,
    preis: wholeNumber(0, 2_000_000_000),
    anzahl: wholeNumber(0, 1000),
    ...payFields,
    ...whoFields,
  },
  load: (work, { resource }) => bookable(work, resource),
  async run(work, input, resource) {
    const { booker, organisation } = bookerFrom(work, input, resource)
    if (Temporal.PlainDate.compare(input.bistag, input.tag) < 0) refuse(seriesNotices.endsBefore, 'bistag')
    const wish = {
      rule: ruleOf(input),
      group: input.gruppe,
      purpose: input.zweck,
      persons: input.personen,
      words: input.words ?? '',
    }
    const plan = await planSeries(work, resource, wish, asWhom(work, organisation), work.language)
    if (plan.tooMany) refuse(seriesNotices.tooMany, 'bistag')
    if (plan.possible.length === 0) refuse(seriesNotices.nothingPossible)
    if (totalOf(plan) !== input.preis || plan.possible.length !== input.anzahl) refuse(seriesNotices.changed)
    const total = totalOf(plan)
    const ways = total > 0 ? await waysTogether(work, [resource.id]) : []
    const bill = billFrom(input, ways, total)
    if (booker.mail) {
      await limitGuest(work, booker.mail)
      if ((await openSeriesOf(work, booker.mail)) >= mostOfGuest) refuse(seriesNotices.tooManySeries, 'mail')
    }
    const { id } = await makeSeries(work, resource, wish, booker, 'booker', plan)
    const made = await seriesById(work, id)
    if (bill) await keepBills(work, payableOf(made.bookings), booker.person, bill)
    const state = found(made.bookings[0]).state
    if (state === 'unconfirmed') {
      await askToConfirmSeries(work, made, await askSeriesGuest(work, id, booker.mail as string))
      return goTo(addresses.lookForMail({ resource: resource.slug }))
    }
    await tellSeries(work, state === 'asked' ? 'asked' : 'confirmed', made)
    return goTo(addressOfSeries(made.series), state === 'asked' ? seriesNotices.asked : seriesNotices.booked)
  },
})
