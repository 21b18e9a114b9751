import { z } from 'zod'
import { Lines } from '#commons/gatherings/registration-state.tsx'
import { wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { Taken } from '../bookings/occupancy.ts'
import { type BookingAs, type Offer, offerFor, type Typed } from '../bookings/offer.ts'
import { askGuest, makeBooking } from '../bookings/save-booking.ts'
import { askToConfirm, tellBooked } from '../bookings/telling.ts'
import { barredFrom, bookerFrom, whoFields } from '../bookings/who.ts'
import { wishFields } from '../bookings/wish.ts'
import { keepBill } from '../invoices/bill.ts'
import { waysOf } from '../invoices/billers.ts'
import { billFrom, payFields } from '../payments/pay-input.ts'
import { bookingById, resourceBySlug } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { bookingNotices, bookingTexts } from '../texts/booking.ts'
import { seriesTexts } from '../texts/series.ts'
import { setTexts } from '../texts/set.ts'
import { waitingRuleOf } from '../waiting/waiting-queries.ts'
import { BookingForm } from './booking-form.tsx'
import { WhoMayBook } from './who-may-book.tsx'
import { OfferView, WishForm } from './wish-form.tsx'

const one = z.string().max(40).optional().catch(undefined)
const query = z.object({ tag: one, von: one, bistag: one, bis: one, personen: one, gruppe: one, zweck: one })

/** A resource that can be booked here. */
export async function bookable(work: Pick<Work, 'tx' | 'space' | 'language'>, slug: string): Promise<Resource> {
  const resource = found(await resourceBySlug(work.tx, work.space.id, slug, work.language))
  if (resource.state !== 'published' || resource.hidden || !resource.admitted) missing()
  return resource
}

export const asWhom = (work: Pick<Work, 'viewer'>, organisation: unknown): BookingAs =>
  organisation ? 'organisation' : work.viewer.person ? 'account' : 'guest'

/** First the time, then what it costs, then who: nothing is booked before the last button. */
export const bookPage = page(access, {
  address: addresses.book,
  action: 'booking.make',
  query,
  async load(work, { resource: slug }, asked) {
    const resource = await bookable(work, slug)
    const typed: Typed = work.attempt?.form === addresses.book.path ? work.attempt.values : asked
    // Members of organisations see the times that are for organisations only; which one is asked in the form.
    const as = asWhom(work, work.viewer.memberships.length > 0)
    const offer = await offerFor(work, resource, typed, as)
    const costs = offer.kind === 'free' && offer.price.cents > 0
    const ways = costs ? await waysOf(work, resource) : []
    const waits = offer.kind === 'taken' && (await waitingRuleOf(work, resource.id)).open
    return { resource, typed, offer, ways, waits, barred: barredFrom(work, resource.rules) }
  },
  head: ({ resource }, visit) => ({
    title: bookingTexts(visit.language).title(resource.title),
    trail: [{ href: hrefFor(visit, addresses.resource({ resource: resource.slug })), label: resource.title }],
    noIndex: true,
  }),
  view({ resource, typed, offer, ways, waits, barred }, { language }) {
    const t = bookingTexts(language)
    return (
      <Article title={t.title(resource.title)} lead={t.lead}>
        <p>
          <ActionLink to={addresses.bookSeries({ resource: resource.slug })} icon="calendar">
            {seriesTexts(language).go}
          </ActionLink>
        </p>
        {barred && <WhoMayBook barred={barred} next={addresses.book({ resource: resource.slug }, wishLink(typed))} />}
        <WishForm resource={resource} typed={typed} asked={offer.kind !== 'nothing-asked'} />
        {!(barred && isAboutWho(offer)) && <OfferView offer={offer} resource={resource} typed={typed} waits={waits} />}
        {offer.kind === 'free' && (
          <p>
            <ActionLink to={addresses.bookSet({ resource: resource.slug }, wishLink(typed))} icon="add">
              {setTexts(language).go}
            </ActionLink>{' '}
            <span class="small">{setTexts(language).goHint}</span>
          </p>
        )}
        {offer.kind === 'free' && <BookingForm resource={resource} typed={typed} offer={offer} ways={ways} />}
        <p>
          <Link to={addresses.resource({ resource: resource.slug })}>{t.backTo(resource.title)}</Link>
        </p>
      </Article>
    )
  },
})

export const bookForm = form(access, {
  address: addresses.book,
  action: 'booking.make',
  page: bookPage,
  fields: {
    ...wishFields,
    preis: wholeNumber(0, 100_000_000),
    ...payFields,
    ...whoFields,
  },
  load: (work, { resource }) => bookable(work, resource),
  async run(work, input, resource) {
    const { booker, organisation } = bookerFrom(work, input, resource)
    const offer = await offerFor(work, resource, typedOf(input), asWhom(work, organisation), 0)
    if (offer.kind !== 'free') refuse(offer.kind === 'taken' ? bookingNotices.taken : bookingNotices.notPossible)
    if (offer.price.cents !== input.preis) refuse(bookingNotices.priceChanged)
    const offered = offer.price.cents > 0 ? await waysOf(work, resource) : []
    const bill = billFrom(input, offered, offer.price.cents)
    if (!booker.person) await limitGuest(work, input.mail as string)
    const wish = { ...offer, words: input.words ?? '' }
    const { id, state } = await makeBooking(work, resource, wish, booker, offer.price).catch((error: unknown) => {
      if (error instanceof Taken) refuse(bookingNotices.taken)
      throw error
    })
    if (bill) await keepBill(work, { id, person: booker.person }, bill)
    const booking = found(await bookingById(work.tx, work.space.id, id))
    if (state === 'unconfirmed') {
      await askToConfirm(work, booking, resource, await askGuest(work, id, booking.mail as string))
      return goTo(addresses.lookForMail({ resource: resource.slug }))
    }
    await tellBooked(work, booking, resource, state === 'asked' ? 'asked' : 'confirmed')
    return goTo(addresses.booking({ booking: id }), state === 'asked' ? bookingNotices.asked : bookingNotices.booked)
  },
})

/** Said above the form already. */
const isAboutWho = (offer: Offer) =>
  'problem' in offer && typeof offer.problem === 'object' && /-only$/.test(offer.problem?.code ?? '')

const wishLink = (typed: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.keys(wishFields).flatMap((name) => (typeof typed[name] === 'string' ? [[name, typed[name]]] : [])),
  )

/** The wish as text again, as the page's address carries it. */
export function typedOf(input: {
  tag: Temporal.PlainDate
  von: Temporal.PlainTime
  bistag: Temporal.PlainDate | null
  bis: Temporal.PlainTime
  personen: number | null
  gruppe: string
  zweck: string
}): Typed {
  const time = (value: Temporal.PlainTime) => value.toString({ smallestUnit: 'minute' })
  return {
    tag: input.tag.toString(),
    von: time(input.von),
    bistag: input.bistag?.toString(),
    bis: time(input.bis),
    personen: input.personen === null ? undefined : String(input.personen),
    gruppe: input.gruppe,
    zweck: input.zweck,
  }
}

/** Guests cost a mail to an address nobody has proven: not too many from one place, and few to one address. */
export async function limitGuest(work: Work, mail: string): Promise<void> {
  await work.limit('rooms.guest', work.clientAddress, 60, 60)
  await work.limit('rooms.mail', mail.toLowerCase(), 6, 60)
}

/** After the guest's form: what is still to be done. */
export const lookForMailPage = page(access, {
  address: addresses.lookForMail,
  action: 'booking.make',
  load: (work, { resource }) => bookable(work, resource),
  head: (_resource, { language }) => ({ title: bookingTexts(language).lookForMail, noIndex: true }),
  view({ slug, title }, { language }) {
    const t = bookingTexts(language)
    return (
      <Article title={t.lookForMail} lead={<Lines of={t.lookForMailLead} />} kicker={title}>
        <p>
          <Lines of={t.noMail} />
        </p>
        <p>
          <Link to={addresses.resource({ resource: slug })}>{t.backTo(title)}</Link>
        </p>
      </Article>
    )
  },
})
