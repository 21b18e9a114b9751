import type { FC } from 'hono/jsx'
import { type LocalAddress, queryString } from '#foundation/http/address.ts'
import { problemSentence } from '#foundation/http/problem-sentence.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import type { Typed } from '../../bookings/offer.ts'
import { addressOf } from '../../bookings/telling.ts'
import { wishQuery } from '../../bookings/wish.ts'
import type { Standing } from '../../invoices/corrections.ts'
import { type ChangeOffer, changeFields, type whyNoChange } from '../../moves/change-offer.ts'
import type { Change } from '../../moves/move-booking.ts'
import type { Booking, Resource } from '../../resource.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { moveTexts } from '../../texts/move.ts'
import { problemWords } from '../../texts/problems.ts'
import { totalWords } from '../../texts/words.ts'
import { InvoicesAfter } from '../invoices/after.tsx'

interface Props {
  booking: Booking
  resource: Resource
  typed: Typed
  offer: ChangeOffer
  why: ReturnType<typeof whyNoChange>
  wished: Change | undefined
  invoices: readonly Standing[]
  path: string
  action: LocalAddress
}

/** First the new time, then what changes, then the last button. */
export const ChangeView: FC<Props> = ({ booking, resource, typed, offer, why, wished, invoices, path, action }) => {
  const visit = useVisit()
  const { language } = visit
  const [t, b] = [moveTexts(language), bookingTexts(language)]
  const present = { start: booking.startsAt, end: booking.endsAt }
  const start: Typed = typed.tag ? typed : { ...wishQuery(present), personen: booking.persons?.toString() }
  const of = (name: string) => String(start[name] ?? '')
  return (
    <Article title={t.change} kicker={resource.title} lead={t.changeLead}>
      {wished && <Wished wished={wished} path={path} action={action} />}
      <DescriptionList
        of={[
          [t.now, dateRange(present, language)],
          [b.persons, booking.persons],
          [b.price, totalWords(booking.price.cents, language)],
        ]}
      />
      {!why && <InvoicesAfter invoices={invoices} words="afterChange" />}
      {why ? (
        <Notice kind="warning" title={t.notPossible}>
          {why !== 'over' && <p>{why === 'in-set' ? t.inSet : t.tooLate}</p>}
        </Notice>
      ) : (
        <>
          <Section title={t.newTime} id="neu">
            <form method="get" action={hrefFor(visit, action)} class="form wish">
              <div class="wish-when">
                <DateInput name="tag" label={b.day} value={of('tag')} />
                <TimeInput name="von" label={b.from} value={of('von')} />
                <TimeInput name="bis" label={b.to} value={of('bis')} />
                {resource.rules.longestMinutes > 1440 && (
                  <DateInput name="bistag" label={b.lastDay} hint={b.lastDayHint} optional value={of('bistag')} />
                )}
              </div>
              {resource.kind === 'room' && (
                <TextInput
                  name="personen"
                  label={b.persons}
                  optional
                  inputmode="numeric"
                  wide="short"
                  value={of('personen')}
                  maxlength={5}
                />
              )}
              <div>
                <Button look="second">{t.check}</Button>
              </div>
            </form>
          </Section>
          <Answer booking={booking} resource={resource} typed={typed} offer={offer} path={path} action={action} />
        </>
      )}
      <p>
        <ActionLink to={addressOf(booking)}>{b.booking}</ActionLink>
      </p>
    </Article>
  )
}

const Wished: FC<{ wished: Change; path: string; action: LocalAddress }> = ({ wished, path, action }) => {
  const { language } = useVisit()
  const t = moveTexts(language)
  return (
    <Notice title={t.wished}>
      <p>{t.wishedLead(dateRange(wished.span, language))}</p>
      <Form path={path} action={action} prefix="z-" summary={false}>
        {Object.entries({ ...wishQuery(wished.span), preis: '0', was: 'withdraw' }).map(([name, value]) => (
          <HiddenInput name={name} value={value} />
        ))}
        <div>
          <Button look="second">{t.withdraw}</Button>
        </div>
      </Form>
    </Notice>
  )
}

type AnswerProps = Pick<Props, 'booking' | 'resource' | 'typed' | 'offer' | 'path' | 'action'>

const Answer: FC<AnswerProps> = ({ booking, resource, typed, offer, path, action }) => {
  const { language } = useVisit()
  const [t, b] = [moveTexts(language), bookingTexts(language)]
  if (offer.kind === 'nothing-asked') return null
  if (offer.kind === 'same') return <Notice title={t.same} />
  const called: Record<string, string> = { tag: b.day, von: b.from, bis: b.to, bistag: b.lastDay, personen: b.persons }
  if (offer.kind === 'unreadable')
    return (
      <Notice kind="danger" title={b.notPossible}>
        <ul>
          {Object.entries(offer.problems).map(([field, code]) => (
            <li>{[called[field], say(problemSentence(code), language)].filter(Boolean).join(': ')}</li>
          ))}
        </ul>
      </Notice>
    )
  if (offer.kind === 'no-span')
    return (
      <Notice kind="danger" title={b.notPossible}>
        <p>{b[offer.problem]}</p>
      </Notice>
    )
  if (offer.kind !== 'free')
    return (
      <Notice kind="warning" title={offer.kind === 'taken' ? b.taken : b.notPossible}>
        <p>{offer.problem ? problemWords(offer.problem, language) : dateRange(offer.span, language)}</p>
        {offer.free.length > 0 && (
          <>
            <p>{b.alternatives}</p>
            <ul>
              {offer.free.map((span) => (
                <li>
                  <Link
                    to={`${action}${queryString({ ...wishQuery(span), personen: personsOf(typed) })}` as LocalAddress}
                  >
                    {dateRange(span, language)}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    )
  const difference = offer.price.cents - booking.price.cents
  const asks = booking.state === 'confirmed' && resource.rules.approval
  return (
    <Section title={t.then} id="kuenftig">
      <DescriptionList
        of={[
          [b.whenLabel, dateRange(offer.span, language)],
          [b.persons, offer.persons],
          [b.price, totalWords(offer.price.cents, language)],
          [
            t.difference,
            difference > 0
              ? t.more(euro(difference, language))
              : difference < 0
                ? t.less(euro(-difference, language))
                : t.samePrice,
          ],
        ]}
      />
      {asks && <p>{t.askHint}</p>}
      <Form path={path} action={action} submit={asks ? t.doAskChange : t.doChange}>
        {Object.keys(changeFields).map((name) => (
          <HiddenInput name={name} value={String(typed[name] ?? '')} />
        ))}
        <HiddenInput name="preis" value={offer.price.cents} />
        <HiddenInput name="was" value="change" />
      </Form>
    </Section>
  )
}

const personsOf = ({ personen }: Typed) => (typeof personen === 'string' ? personen : undefined)
