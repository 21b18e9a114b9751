import type { FC } from 'hono/jsx'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { Timeline } from '#foundation/ui/timeline.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { organisationOf } from '../../bookings/request-queries.ts'
import type { Booking, Resource } from '../../resource.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { waitingProviderTexts } from '../../texts/waiting-provider.ts'
import { waitingStateWords } from '../../texts/waiting-words.ts'
import { groupWords, purposeWords } from '../../texts/words.ts'
import { isActive, isOpenOffer } from '../../waiting/waiting.ts'
import { bookingsFrom, eventsOf, type Placed, waitingById } from '../../waiting/waiting-queries.ts'
import { keyOf } from '../../waiting/waiting-telling.ts'
import { requestsTrail } from '../requests/request.tsx'
import { type Entry, entryWith } from './entry.tsx'
import { stepsOf, wishedTimeWords } from './entry-view.tsx'

/** An entry for the pages and forms of those who settle bookings. @param lock see `waitingById` */
export const settledEntry = async (work: Work, { waiting }: { waiting: string }, lock = false): Promise<Entry> =>
  entryWith(work, await waitingById(work, waiting, lock))

export const entrySubject = ({ resource }: { resource: Resource }) => ({ organisation: resource.organisation })

/** One entry for the provider: who, what, what has happened; and taking it off the list with a reason. */
export const waitingRequestPage = page(access, {
  address: addresses.waitingRequest,
  action: 'booking.settle',
  showsPersons: true,
  async load(work, params) {
    const entry = await settledEntry(work, params)
    return {
      ...entry,
      events: await eventsOf(work, entry.waiting.id),
      organisation: await organisationOf(work, { booker: entry.waiting.booker } as Booking),
      bookings: entry.waiting.state === 'accepted' ? await bookingsFrom(work, entry.waiting.id) : [],
    }
  },
  subject: entrySubject,
  head: ({ waiting }, visit) => ({
    title: wishedTimeWords(waiting, visit.language),
    trail: [
      ...requestsTrail(visit),
      { href: hrefFor(visit, addresses.waitingList()), label: waitingProviderTexts(visit.language).title },
    ],
    noIndex: true,
  }),
  view({ waiting, resource, events, organisation, bookings }, { language, now }) {
    const t = waitingProviderTexts(language)
    const open = isOpenOffer(waiting, now)
    return (
      <Article
        title={wishedTimeWords(waiting, language)}
        kicker={
          <StatusTag tone={open || waiting.state === 'accepted' ? 'success' : 'info'}>
            {open && waiting.offer
              ? t.openUntil(dateTime(waiting.offer.until, language))
              : waitingStateWords(waiting.state, language)}
          </StatusTag>
        }
        lead={`${resource.title}, ${resource.building.name}`}
      >
        {open && waiting.offer && waiting.enteredBy === 'provider' && (
          <Notice kind={waiting.mail ? 'info' : 'warning'} title={waiting.mail ? undefined : t.callThem}>
            <ActionLink to={addresses.waitingOffer({ key: keyOf(waiting.offer.key) })} look="button">
              {t.answerByPhone}
            </ActionLink>
          </Notice>
        )}
        <Columns>
          <Stack gap="airy">
            <Facts waiting={waiting} organisation={organisation} />
            {bookings.map(({ id }) => (
              <p>
                <ActionLink to={addresses.request({ booking: id })}>{waitingTexts(language).toBooking}</ActionLink>
              </p>
            ))}
            <Section title={waitingTexts(language).history} id="verlauf">
              <Timeline steps={stepsOf(events, isActive(waiting), language)} />
            </Section>
          </Stack>
          {isActive(waiting) && (
            <Section title={t.remove} id="streichen">
              <p>{t.removeHint}</p>
              <Form path={addresses.removeWaiting.path} action={addresses.removeWaiting({ waiting: waiting.id })}>
                <TextArea name="reason" label={t.removeReason} rows={2} maxlength={500} />
                <div>
                  <Button look="second">{t.remove}</Button>
                </div>
              </Form>
            </Section>
          )}
        </Columns>
      </Article>
    )
  },
})

const Facts: FC<{ waiting: Placed; organisation: string | null }> = ({ waiting, organisation }) => {
  const { language } = useVisit()
  const t = waitingProviderTexts(language)
  const b = bookingTexts(language)
  const { phone, mail, person } = waiting
  return (
    <DescriptionList
      of={[
        [t.place, waiting.state === 'waiting' ? `${waiting.before + 1}.` : null],
        [t.who, [organisation, waiting.name].filter(Boolean).join(', ')],
        [b.phone, phone && <Link to={{ href: `tel:${phone.replace(/[^\d+]/g, '')}` }}>{phone}</Link>],
        [b.mail, mail && <Link to={{ href: `mailto:${mail}` }}>{mail}</Link>],
        [t.contact, person ? t.byAccount : waiting.enteredBy === 'provider' ? t.byPhone : null],
        [waitingTexts(language).quantity, waiting.quantity > 1 ? waiting.quantity : null],
        [b.persons, waiting.persons],
        [b.group, groupWords(language)[waiting.bookedAs]],
        [b.purpose, purposeWords(language)[waiting.purpose]],
        [t.words, waiting.words || null],
        [waitingTexts(language).reason, waiting.reason],
      ]}
    />
  )
}
