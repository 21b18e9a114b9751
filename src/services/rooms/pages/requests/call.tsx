import { page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { isSomebodys } from '../../bookings/decide.ts'
import { invoicesStanding } from '../../invoices/corrections.ts'
import type { Booking } from '../../resource.ts'
import { requestTexts } from '../../texts/requests.ts'
import { InvoiceAfterCall } from '../invoices/after.tsx'
import { loadRequest, requestSubject, requestsTrail } from './request.tsx'

type Words = ReturnType<typeof requestTexts>

const titleOf = (booking: Booking, t: Words) =>
  isSomebodys(booking) ? t.cancelTitle(booking.reference) : t.liftTitle(booking.words)

/** Asks for the reason before a booking is called off by the provider; own use and blocked times are lifted without one. */
export const callPage = page(access, {
  address: addresses.call,
  action: 'booking.settle',
  showsPersons: true,
  async load(work, params) {
    const { booking, resource } = await loadRequest(work, params)
    const costs = isSomebodys(booking) && booking.price.cents > 0
    return { booking, resource, invoices: costs ? await invoicesStanding(work, [booking.id]) : [] }
  },
  subject: requestSubject,
  head: ({ booking }, visit) => ({
    title: titleOf(booking, requestTexts(visit.language)),
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ booking, resource, invoices }, { language }) {
    const t = requestTexts(language)
    const at = { booking: booking.id }
    const somebodys = isSomebodys(booking)
    const when = dateRange({ start: booking.startsAt, end: booking.endsAt }, language)
    return (
      <Article
        title={titleOf(booking, t)}
        kicker={[resource.title, booking.name, when].filter(Boolean).join(' · ')}
        lead={somebodys ? t.cancelLead : t.liftLead}
      >
        <InvoiceAfterCall invoices={invoices} priceCents={booking.price.cents} />
        <ConfirmForm
          path={addresses.call.path}
          action={addresses.call(at)}
          deed={somebodys ? t.cancel : t.lift}
          cancel={addresses.request(at)}
          danger
        >
          {somebodys && <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />}
        </ConfirmForm>
      </Article>
    )
  },
})
