import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { canBeCancelled } from '../bookings/save-booking.ts'
import type { Standing } from '../invoices/corrections.ts'
import type { Booking, Resource } from '../resource.ts'
import { refundOf } from '../rules/cancelling.ts'
import { bookingNotices, bookingTexts } from '../texts/booking.ts'
import { InvoiceAfter } from './invoices/after.tsx'

/** What cancelling means, shown before it is done: the time is free again, and so much is given back. */
export const CancelView: FC<{
  booking: Booking
  resource: Resource
  path: string
  action: LocalAddress
  back: LocalAddress
  invoices: readonly Standing[]
}> = ({ booking, resource, path, action, back, invoices }) => {
  const { language, now } = useVisit()
  const t = bookingTexts(language)
  const when = dateRange({ start: booking.startsAt, end: booking.endsAt }, language)
  const refund = refundOf(booking, now)
  if (!canBeCancelled(booking, now))
    return (
      <Article title={t.cancelTitle} lead={say(bookingNotices.cannotCancel, language)}>
        <p>
          <ActionLink to={back}>{t.booking}</ActionLink>
        </p>
      </Article>
    )
  return (
    <Article title={t.cancelTitle} lead={t.cancelLead(resource.title, when)}>
      {booking.price.cents > 0 && (
        <Notice kind={refund === booking.price.cents ? 'info' : 'warning'}>
          {/* Nobody gets back what is not paid: then it is about the invoice alone. */}
          {invoices.length > 0 ? (
            <InvoiceAfter invoices={invoices} refund={refund} />
          ) : (
            <p>
              {refund > 0 ? t.youGetBack(euro(refund, language)) : t.nothingBack(euro(booking.price.cents, language))}
            </p>
          )}
        </Notice>
      )}
      <Form path={path} action={action}>
        <Row>
          <Button look="danger">{t.doCancel}</Button>
          <ActionLink to={back}>{t.keep}</ActionLink>
        </Row>
      </Form>
    </Article>
  )
}
