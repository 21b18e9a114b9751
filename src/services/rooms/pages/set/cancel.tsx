import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { canBeCancelled } from '../../bookings/save-booking.ts'
import { addressOf } from '../../bookings/telling.ts'
import { invoicesStanding, type Standing } from '../../invoices/corrections.ts'
import { bookingById, bookingByKey } from '../../queries.ts'
import type { Booking } from '../../resource.ts'
import { cancelBookings } from '../../series/cancel-bookings.ts'
import { refundOfAll } from '../../series/scope.ts'
import { setOf, type Together } from '../../sets/save-set.ts'
import { tellSet } from '../../sets/telling.ts'
import { bookingNotices, bookingTexts } from '../../texts/booking.ts'
import { setTexts } from '../../texts/set.ts'
import { InvoicesAfter } from '../invoices/after.tsx'

interface Whole {
  readonly booking: Booking
  readonly together: readonly Together[]
  /** Invoices that what can be cancelled stands on. */
  readonly invoices: readonly Standing[]
}

async function whole(work: Work, booking: Booking | undefined, lock: boolean): Promise<Whole> {
  const there = found(booking)
  const together = await setOf(work, there.set, lock)
  const invoices = lock
    ? []
    : await invoicesStanding(
        work,
        together.filter((one) => canBeCancelled(one.booking, work.now)).map((one) => one.booking.id),
      )
  return { booking: there, together: found(together.length > 0 ? together : undefined), invoices }
}

const own = ({ booking }: Whole) => ({ person: booking.person })
const ofPerson = async (work: Work, { booking }: { booking: string }, lock = false) =>
  whole(work, await bookingById(work.tx, work.space.id, booking), lock)
const ofGuest = async (work: Work, { key }: { key: string }, lock = false) =>
  whole(work, await bookingByKey(work.tx, work.space.id, key), lock)

/** Everything that was booked together is called off at once, with what comes back shown first. */
const CancelSetView: FC<Whole & { path: string; action: LocalAddress }> = ({
  booking,
  together,
  invoices,
  path,
  action,
}) => {
  const { language, now } = useVisit()
  const [t, b] = [setTexts(language), bookingTexts(language)]
  const open = together.filter((one) => canBeCancelled(one.booking, now))
  const refund = refundOfAll(
    open.map((one) => one.booking),
    now,
  )
  const price = open.reduce((sum, one) => sum + one.booking.price.cents, 0)
  const back = addressOf(booking)
  if (open.length === 0)
    return (
      <Article title={t.cancelAll} lead={say(bookingNotices.cannotCancel, language)}>
        <p>
          <ActionLink to={back}>{b.booking}</ActionLink>
        </p>
      </Article>
    )
  const when = dateRange({ start: booking.startsAt, end: booking.endsAt }, language)
  return (
    <Article title={t.cancelAll} lead={t.cancelAllLead(when)}>
      <ul>
        {open.map(({ resource }) => (
          <li>{resource.title}</li>
        ))}
      </ul>
      {price > 0 && (
        <Notice kind={refund === price ? 'info' : 'warning'}>
          <p>{refund > 0 ? b.youGetBack(euro(refund, language)) : b.nothingBack(euro(price, language))}</p>
          <InvoicesAfter invoices={invoices} words="afterSome" />
        </Notice>
      )}
      <ConfirmForm path={path} action={action} deed={b.doCancel} cancel={back} danger />
    </Article>
  )
}

async function cancelled(work: Work, { booking, together }: Whole) {
  const { cancelled: done } = await cancelBookings(
    work,
    together.map((one) => one.booking),
    'booker',
  )
  const now = new Map(done.map((one) => [one.id, one]))
  await tellSet(
    work,
    together.flatMap(({ booking: { id }, resource }) => {
      const it = now.get(id)
      return it ? [{ booking: it, resource }] : []
    }),
    'cancelled',
  )
  return goTo(addressOf(booking), bookingNotices.cancelled)
}

export const cancelSetPage = page(access, {
  address: addresses.cancelSet,
  action: 'booking.own',
  load: (work, params) => ofPerson(work, params),
  subject: own,
  head: (_data, { language }) => ({ title: setTexts(language).cancelAll, noIndex: true }),
  view: (data) => (
    <CancelSetView
      {...data}
      path={addresses.cancelSet.path}
      action={addresses.cancelSet({ booking: data.booking.id })}
    />
  ),
})

export const cancelSetForm = form(access, {
  address: addresses.cancelSet,
  action: 'booking.own',
  page: cancelSetPage,
  fields: {},
  load: (work, params) => ofPerson(work, params, true),
  subject: own,
  run: (work, _input, data) => cancelled(work, data),
})

const keyIn = (url: URL) => url.pathname.split('/gast/')[1]?.split('/')[0] ?? ''

export const guestCancelSetPage = page(access, {
  address: addresses.guestCancelSet,
  action: 'booking.guest',
  load: (work, params) => ofGuest(work, params),
  head: (_data, { language }) => ({ title: setTexts(language).cancelAll, noIndex: true }),
  view: (data, { url }) => (
    <CancelSetView
      {...data}
      path={addresses.guestCancelSet.path}
      action={addresses.guestCancelSet({ key: keyIn(url) })}
    />
  ),
})

export const guestCancelSetForm = form(access, {
  address: addresses.guestCancelSet,
  action: 'booking.guest',
  page: guestCancelSetPage,
  fields: {},
  load: (work, params) => ofGuest(work, params, true),
  run: (work, _input, data) => cancelled(work, data),
})
