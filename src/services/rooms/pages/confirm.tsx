import type { FC } from 'hono/jsx'
import { peekToken, takeToken } from '#commons/accounts/tokens.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { Taken } from '../bookings/occupancy.ts'
import { confirmGuest, confirmPurpose } from '../bookings/save-booking.ts'
import { tellBooked } from '../bookings/telling.ts'
import { bookingById, resourceById } from '../queries.ts'
import type { Booking, Resource } from '../resource.ts'
import { confirmGuestSet, setOf } from '../sets/save-set.ts'
import { tellSet } from '../sets/telling.ts'
import { bookingNotices, bookingTexts } from '../texts/booking.ts'

interface Waiting {
  readonly booking: Booking
  readonly resource: Resource
}

/** The booking a confirming link stands for; undefined when the link or the booking is over. */
async function waitingFor(work: Work, id: unknown, lock: boolean): Promise<Waiting | undefined> {
  const booking = typeof id === 'string' ? await bookingById(work.tx, work.space.id, id, lock) : undefined
  if (booking?.state !== 'unconfirmed') return undefined
  return { booking, resource: found(await resourceById(work.tx, work.space.id, booking.resource, work.language)) }
}

/** A link from a mail asks before it does something, because mail programs open links on their own. */
export const confirmPage = page(access, {
  address: addresses.confirm,
  action: 'booking.confirm',
  async load(work, { token }) {
    const held = await peekToken(work, token, confirmPurpose)
    return typeof held === 'string' ? undefined : await waitingFor(work, held.payload.booking, false)
  },
  head: (_data, { language }) => ({ title: bookingTexts(language).confirmTitle, noIndex: true }),
  view(waiting, { language, url }) {
    const t = bookingTexts(language)
    if (!waiting) return <LinkOver />
    const { booking, resource } = waiting
    return (
      <Article title={t.confirmTitle} lead={t.confirmLead(resource.title)}>
        <p>{dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}</p>
        <Form path={addresses.confirm.path} action={{ href: url.pathname }}>
          <div>
            <Button>{t.doConfirm}</Button>
          </div>
        </Form>
      </Article>
    )
  },
})

export const LinkOver: FC = () => {
  const t = bookingTexts(useVisit().language)
  return (
    <Article title={t.linkOver} lead={t.linkOverHint}>
      <p>
        <ActionLink to={addresses.list()}>{t.findRooms}</ActionLink>
      </p>
    </Article>
  )
}

export const confirmForm = form(access, {
  address: addresses.confirm,
  action: 'booking.confirm',
  fields: {},
  page: confirmPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, confirmPurpose)
    const waiting = typeof held === 'string' ? undefined : await waitingFor(work, held.payload.booking, true)
    // The page says that the link is over.
    if (!waiting) return goTo(addresses.confirm({ token }))
    const { booking, resource } = waiting
    const together = await setOf(work, booking.set, true)
    const state = await (together.length > 1
      ? confirmGuestSet(work, together)
      : confirmGuest(work, booking, resource)
    ).catch((error: unknown) => {
      if (error instanceof Taken) refuse(bookingNotices.gone)
      throw error
    })
    const occasion = state === 'asked' ? 'asked' : 'confirmed'
    const now = found(await bookingById(work.tx, work.space.id, booking.id))
    if (together.length > 1) await tellSet(work, await setOf(work, booking.set), occasion)
    else await tellBooked(work, now, resource, occasion)
    return goTo(
      addresses.guest({ key: (booking.linkKey as Buffer).toString('base64url') }),
      state === 'asked' ? bookingNotices.asked : bookingNotices.bookedGuest,
    )
  },
})
