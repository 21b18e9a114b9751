import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dateRange, dateTime } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { type Step, Timeline } from '#foundation/ui/timeline.tsx'
import { addresses } from '../../addresses.ts'
import { addressOf } from '../../bookings/telling.ts'
import { wishQuery } from '../../bookings/wish.ts'
import type { Resource } from '../../resource.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { lengthWords } from '../../texts/lengths.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { eventWords, whyWords } from '../../texts/waiting-words.ts'
import { groupWords, purposeWords } from '../../texts/words.ts'
import { isActive, isOpenOffer, type WaitingEvent, type WaitingState } from '../../waiting/waiting.ts'
import type { HeldBooking, Placed } from '../../waiting/waiting-queries.ts'
import { keyOf } from '../../waiting/waiting-telling.ts'

interface Props {
  waiting: Placed
  resource: Resource
  events: readonly WaitingEvent[]
  bookings: readonly HeldBooking[]
  /** Form that leaves the list: other addresses for guests. */
  leave: { path: string; action: LocalAddress }
}

const tones = {
  unconfirmed: 'info',
  waiting: 'info',
  offered: 'success',
  accepted: 'success',
  rejected: 'info',
  lapsed: 'warning',
  left: 'info',
  removed: 'warning',
  over: 'info',
} as const satisfies Record<WaitingState, string>

/** One entry as whoever waits sees it: how it stands, who is before, what has happened, what can be done. */
export const EntryView: FC<Props> = ({ waiting, resource, events, bookings, leave }) => {
  const { language, now } = useVisit()
  const t = waitingTexts(language)
  const open = isOpenOffer(waiting, now)
  const again = waiting.state === 'lapsed' || waiting.state === 'rejected' || waiting.state === 'left'
  return (
    <Article title={resource.title} kicker={t.entry}>
      <Notice kind={tones[waiting.state]} title={hintOf(waiting, language)}>
        {waiting.reason && (
          <p>
            {t.reason}: {waiting.reason}
          </p>
        )}
        {open && waiting.offer && (
          <ActionLink to={addresses.waitingOffer({ key: keyOf(waiting.offer.key) })} look="button">
            {t.answer}
          </ActionLink>
        )}
        {waiting.state === 'accepted' &&
          bookings.map((booking) => <ActionLink to={addressOf(booking)}>{t.toBooking}</ActionLink>)}
        {again && Temporal.Instant.compare(waiting.span.start, now) > 0 && (
          <ActionLink to={addresses.wait({ resource: resource.slug }, { ...wishQuery(waiting.span) })}>
            {t.again}
          </ActionLink>
        )}
      </Notice>
      <Columns>
        <Stack gap="airy">
          <WishFacts waiting={waiting} resource={resource} />
          <Section title={t.history} id="verlauf">
            <Timeline steps={stepsOf(events, isActive(waiting), language)} />
          </Section>
        </Stack>
        {isActive(waiting) && (
          <Section title={t.leave} id="verlassen">
            <p>{t.leaveHint}</p>
            <Form path={leave.path} action={leave.action}>
              <div>
                <Button look="second">{t.leave}</Button>
              </div>
            </Form>
          </Section>
        )}
      </Columns>
    </Article>
  )
}

/** What is wished, and the place in the line. */
const WishFacts: FC<{ waiting: Placed; resource: Resource }> = ({ waiting, resource }) => {
  const { language } = useVisit()
  const t = waitingTexts(language)
  const b = bookingTexts(language)
  return (
    <DescriptionList
      of={[
        [
          t.place,
          waiting.state === 'waiting' ? (
            <>
              <strong>{t.before(waiting.before)}</strong>
              {waiting.before > 0 && <span class="small"> {t.placeHint}</span>}
            </>
          ) : null,
        ],
        [b.whenLabel, wishedTimeWords(waiting, language)],
        [t.quantity, waiting.quantity > 1 ? waiting.quantity : null],
        [b.where, [resource.building.name, resource.building.street].filter(Boolean).join(', ')],
        [b.provider, resource.providerName ?? b.district],
        [b.group, groupWords(language)[waiting.bookedAs]],
        [b.purpose, purposeWords(language)[waiting.purpose]],
      ]}
    />
  )
}

/** The wished time, and how far it may be moved. */
export const wishedTimeWords = (
  { span, flexibleMinutes }: Pick<Placed, 'span' | 'flexibleMinutes'>,
  language: Language,
): string =>
  [
    dateRange(span, language),
    flexibleMinutes > 0 && waitingTexts(language).moved(lengthWords(flexibleMinutes, language)),
  ]
    .filter(Boolean)
    .join(', ')

function hintOf({ state, offer }: Placed, language: Language): string {
  const t = waitingTexts(language)
  if (state === 'offered' && offer) return t.offeredHint(dateTime(offer.until, language))
  return state === 'offered' ? t.waitingHint : t[`${state}Hint`]
}

/** What happened, in order; the last thing is where it stands. */
export function stepsOf(events: readonly WaitingEvent[], goesOn: boolean, language: Language): Step[] {
  return events.map((event, index) => ({
    title: eventWords(event.what, language),
    text: [dateTime(event.at, language), whyWords(event, language)].filter(Boolean).join(': '),
    state: goesOn && index === events.length - 1 ? 'now' : 'done',
  }))
}
