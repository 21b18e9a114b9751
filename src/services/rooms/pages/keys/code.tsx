import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { keysTexts } from '../../texts/keys.ts'
import { loadRequest, requestSubject, requestsTrail } from '../requests/request.tsx'

/** Another code for one booking, e.g. the one the lock has given. The old one does not stand here: it is in the list. */
export const codePage = page(access, {
  address: addresses.bookingCode,
  action: 'booking.settle',
  load: loadRequest,
  subject: requestSubject,
  head: ({ booking }, visit) => ({
    title: keysTexts(visit.language).setCodeOf(booking.reference),
    trail: [
      ...requestsTrail(visit),
      { href: hrefFor(visit, addresses.codes()), label: keysTexts(visit.language).codes },
    ],
    noIndex: true,
  }),
  view({ booking, resource }, { language }) {
    const t = keysTexts(language)
    return (
      <Article
        title={t.setCodeOf(booking.reference)}
        kicker={resource.title}
        lead={dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}
      >
        <Form
          path={addresses.bookingCode.path}
          action={addresses.bookingCode({ booking: booking.id })}
          submit={t.save}
          cancel={addresses.codes()}
        >
          <TextInput name="code" label={t.ownCode} hint={t.ownCodeHint} wide="short" autocomplete="off" />
        </Form>
      </Article>
    )
  },
})
