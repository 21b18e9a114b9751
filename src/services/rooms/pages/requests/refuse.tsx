import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { ConfirmForm } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { suggestions } from '../../bookings/suggest.ts'
import { wishQuery } from '../../bookings/wish.ts'
import { requestTexts } from '../../texts/requests.ts'
import { loadRequest, requestSubject, requestsTrail } from './request.tsx'

const day = z.iso.date().optional().catch(undefined)
const clock = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .optional()
  .catch(undefined)
const query = z.object({ tag: day, von: clock, bistag: day, bis: clock })

/** Asks for the reason before a request is refused, and for another time that is possible. */
export const refusePage = page(access, {
  address: addresses.refuse,
  action: 'booking.settle',
  showsPersons: true,
  query,
  async load(work, params, typed) {
    const { booking, resource } = await loadRequest(work, params)
    return { booking, resource, typed, free: await suggestions(work, booking, resource) }
  },
  subject: requestSubject,
  head: ({ booking }, visit) => ({
    title: requestTexts(visit.language).refuseTitle(booking.reference),
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ booking, resource, typed, free }, { language }) {
    const t = requestTexts(language)
    const at = { booking: booking.id }
    const when = dateRange({ start: booking.startsAt, end: booking.endsAt }, language)
    return (
      <Article
        title={t.refuseTitle(booking.reference)}
        kicker={`${resource.title} · ${booking.name} · ${when}`}
        lead={t.refuseLead}
      >
        <ConfirmForm
          path={addresses.refuse.path}
          action={addresses.refuse(at)}
          deed={t.refuse}
          cancel={addresses.request(at)}
          danger
        >
          <Section title={t.alternative} id="vorschlag">
            <p class="small">{t.alternativeLead}</p>
            {free.length > 0 && (
              <>
                <p>{t.suggestions}</p>
                <LinkList
                  items={free.map((span) => ({
                    to: addresses.refuse(at, { ...wishQuery(span) }),
                    title: dateRange(span, language),
                  }))}
                />
              </>
            )}
            <Columns as="even">
              <DateInput name="tag" label={t.day} value={typed.tag} optional />
              <DateInput name="bistag" label={t.lastDay} hint={t.lastDayHint} value={typed.bistag} optional />
            </Columns>
            <Columns as="even">
              <TimeInput name="von" label={t.begins} value={typed.von} optional />
              <TimeInput name="bis" label={t.ends} value={typed.bis} optional />
            </Columns>
          </Section>
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} />
        </ConfirmForm>
      </Article>
    )
  },
})
