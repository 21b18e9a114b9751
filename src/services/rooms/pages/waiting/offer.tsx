import type { FC } from 'hono/jsx'
import { checkbox } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { dateRange, dateTime } from '#foundation/text/dates.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ConfirmForm, Form } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { addressOf } from '../../bookings/telling.ts'
import { conditionsToAgree } from '../../conditions/conditions.ts'
import { waysOf } from '../../invoices/billers.ts'
import type { Way } from '../../invoices/invoice.ts'
import { billFrom, payFields } from '../../payments/pay-input.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { waitingNotices as notices } from '../../texts/waiting-notices.ts'
import { groupWords, lineWords, purposeWords, totalWords, vatWords } from '../../texts/words.ts'
import { acceptOffer, rejectOffer } from '../../waiting/answer.ts'
import { isOpenOffer } from '../../waiting/waiting.ts'
import { bookingsFrom, type HeldBooking, waitingByKey } from '../../waiting/waiting-queries.ts'
import { addressOfWaiting } from '../../waiting/waiting-telling.ts'
import { ConditionsToAgree } from '../conditions-to-agree.tsx'
import { PayInputs } from '../pay-inputs.tsx'
import { RefundWords } from '../refund-words.tsx'
import { type Entry, entryWith } from './entry.tsx'

/** An offer, by the key in the message: whoever has the message may answer, without logging in. */
const offered = async (work: Work, { key }: { key: string }, lock = false) =>
  entryWith(work, await waitingByKey(work, 'offer_key', key, lock))

type Shown = Entry & { bookings: readonly HeldBooking[]; ways: readonly Way[] }

async function withBookings(work: Work, entry: Entry): Promise<Shown> {
  const bookings = await bookingsFrom(work, entry.waiting.id)
  const asked = isOpenOffer(entry.waiting, work.now) && totalOf(bookings, 'priceCents') > 0
  return { ...entry, bookings, ways: asked ? await waysOf(work, entry.resource) : [] }
}

const totalOf = (bookings: readonly HeldBooking[], of: 'priceCents' | 'depositCents' | 'vatCents') =>
  bookings.reduce((total, booking) => total + booking[of], 0)

const keyIn = (url: URL) => url.pathname.split('/angebot/')[1]?.split('/')[0] ?? ''

/** The page a message leads to: what is offered, until when, at which price; yes and no. Opening it does nothing. */
export const offerPage = page(access, {
  address: addresses.waitingOffer,
  action: 'booking.guest',
  load: async (work, params) => withBookings(work, await offered(work, params)),
  head: (_data, { language }) => ({ title: waitingTexts(language).offerTitle, noIndex: true }),
  view: (shown, { now }) => (isOpenOffer(shown.waiting, now) ? <OpenOffer {...shown} /> : <Answered {...shown} />),
})

const OpenOffer: FC<Shown> = ({ waiting, resource, bookings, ways }) => {
  const { language, url } = useVisit()
  const t = waitingTexts(language)
  const b = bookingTexts(language)
  const at = { key: keyIn(url) }
  const until = dateTime(waiting.offer?.until ?? waiting.span.start, language)
  const asks = resource.rules.approval && waiting.enteredBy === 'self'
  const toAgree = conditionsToAgree([resource], language)
  return (
    <Article title={t.offerTitle} lead={t.offerLead(resource.title)}>
      <Notice kind="info" title={t.until(until)}>
        <p>{t.untilHint}</p>
      </Notice>
      <Section title={b.summary} id="zusammenfassung">
        <Summary waiting={waiting} resource={resource} bookings={bookings} ways={ways} />
      </Section>
      <Form path={addresses.waitingOffer.path} action={addresses.waitingOffer(at)}>
        <PayInputs ways={ways} cents={totalOf(bookings, 'priceCents')} publicBody={waiting.bookedAs === 'public'} />
        {toAgree.length > 0 && (
          <>
            <ConditionsToAgree of={toAgree} />
            <Checkbox name="agree" label={b.agree} />
          </>
        )}
        {asks && <p>{t.acceptAskHint}</p>}
        <Row>
          <Button>{asks ? t.acceptAsk : t.accept}</Button>
          <ActionLink to={addresses.rejectOffer(at)}>{t.decline}</ActionLink>
        </Row>
      </Form>
    </Article>
  )
}

const Summary: FC<Shown> = ({ waiting, resource, bookings, ways }) => {
  const { language } = useVisit()
  const t = waitingTexts(language)
  const b = bookingTexts(language)
  const one = bookings[0]
  const span = waiting.offer?.span ?? waiting.span
  const moved = Temporal.Instant.compare(span.start, waiting.span.start) !== 0
  const sum = (of: 'priceCents' | 'depositCents' | 'vatCents') => totalOf(bookings, of)
  return (
    <DescriptionList
      of={[
        [b.what, resource.title],
        [
          b.whenLabel,
          <>
            <strong>{dateRange(span, language)}</strong>
            {moved && <span class="small"> {t.otherTime(dateRange(waiting.span, language))}</span>}
          </>,
        ],
        [t.quantity, waiting.quantity > 1 ? waiting.quantity : null],
        [b.where, [resource.building.name, resource.building.street].filter(Boolean).join(', ')],
        [b.provider, resource.providerName ?? b.district],
        [b.group, groupWords(language)[waiting.bookedAs]],
        [b.purpose, purposeWords(language)[waiting.purpose]],
        [
          b.price,
          <>
            <strong>{totalWords(sum('priceCents'), language)}</strong>
            {one && one.priceCents > 0 && (
              <span class="small">
                {' '}
                {one.lines
                  .map((line) => lineWords(line, language))
                  .map((line) => (bookings.length > 1 ? t.each(line, bookings.length) : line))
                  .join(', ')}
                {one.vatCents > 0 &&
                  `; ${b.vat(euro(sum('vatCents'), language), vatWords(resource.vatPermille, language))}`}
              </span>
            )}
          </>,
        ],
        [b.deposit, sum('depositCents') > 0 ? b.depositHint(euro(sum('depositCents'), language)) : null],
        [
          b.pay,
          list(
            ways.map((way) => invoiceTexts(language)[way]),
            language,
            'or',
          ) || null,
        ],
        [b.refunds, one && one.priceCents > 0 ? <RefundWords of={one.refunds} /> : null],
      ]}
    />
  )
}

/** What became of it: whoever opens the link again reads that, and nothing happens twice. */
const Answered: FC<Shown> = ({ waiting, resource, bookings }) => {
  const { language, viewer } = useVisit()
  const t = waitingTexts(language)
  const words =
    waiting.state === 'accepted'
      ? { title: t.offerAccepted, lead: t.offerAcceptedHint }
      : waiting.state === 'rejected'
        ? { title: t.offerRejected, lead: t.offerRejectedHint }
        : { title: t.offerOver, lead: t.offerOverHint }
  // A guest's booking opens by its key; a citizen's after login; one by telephone only for the provider.
  const reachable = waiting.person !== null || waiting.linkKey !== null
  return (
    <Article title={words.title} lead={words.lead} kicker={resource.title}>
      {waiting.state === 'accepted' && reachable ? (
        <Row>
          {bookings.map((booking) => (
            <ActionLink to={addressOf(booking)} look="second">
              {t.toBooking}
            </ActionLink>
          ))}
        </Row>
      ) : (
        (waiting.linkKey !== null || (waiting.person !== null && waiting.person === viewer.person)) && (
          <p>
            <ActionLink to={addressOfWaiting(waiting)}>{t.toEntry}</ActionLink>
          </p>
        )
      )}
      <p>
        <ActionLink to={addresses.resource({ resource: resource.slug })}>
          {bookingTexts(language).backTo(resource.title)}
        </ActionLink>
      </p>
    </Article>
  )
}

export const acceptForm = form(access, {
  address: addresses.waitingOffer,
  action: 'booking.guest',
  page: offerPage,
  fields: { agree: checkbox(), ...payFields },
  load: (work, params) => offered(work, params, true),
  async run(work, { agree, ...pay }, { waiting, resource }, { key }) {
    // Whoever says yes twice is told what the first yes did.
    if (!isOpenOffer(waiting, work.now)) return goTo(addresses.waitingOffer({ key }))
    if ((resource.conditions || resource.commonConditions) && !agree) refuse(notices.agreeMissing, 'agree')
    const cents = totalOf(await bookingsFrom(work, waiting.id), 'priceCents')
    const bill = billFrom(pay, cents > 0 ? await waysOf(work, resource) : [], cents)
    const state = await acceptOffer(work, waiting, resource, bill)
    return goTo(addresses.waitingOffer({ key }), state === 'asked' ? notices.acceptedAsked : notices.accepted)
  },
})

/** The reject link leads here: one button, no login. */
export const rejectPage = page(access, {
  address: addresses.rejectOffer,
  action: 'booking.guest',
  load: async (work, params) => withBookings(work, await offered(work, params)),
  head: (_data, { language }) => ({ title: waitingTexts(language).rejectTitle, noIndex: true }),
  view(shown, { language, now, url }) {
    const t = waitingTexts(language)
    const { waiting, resource } = shown
    if (!isOpenOffer(waiting, now)) return <Answered {...shown} />
    const at = { key: keyIn(url) }
    return (
      <Article title={t.rejectTitle} lead={t.rejectLead} kicker={resource.title}>
        <p>
          <strong>{dateRange(waiting.offer?.span ?? waiting.span, language)}</strong>
        </p>
        <ConfirmForm
          path={addresses.rejectOffer.path}
          action={addresses.rejectOffer(at)}
          deed={t.doReject}
          cancel={addresses.waitingOffer(at)}
        />
      </Article>
    )
  },
})

export const rejectForm = form(access, {
  address: addresses.rejectOffer,
  action: 'booking.guest',
  page: rejectPage,
  fields: {},
  load: (work, params) => offered(work, params, true),
  async run(work, _input, { waiting, resource }, { key }) {
    const to = addresses.waitingOffer({ key })
    if (!isOpenOffer(waiting, work.now)) return goTo(to)
    await rejectOffer(work, waiting, resource)
    return goTo(to, notices.rejected)
  },
})
