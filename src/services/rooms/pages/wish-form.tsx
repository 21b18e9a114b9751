import type { FC } from 'hono/jsx'
import { problemSentence } from '#foundation/http/problem-sentence.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import type { Offer, Typed } from '../bookings/offer.ts'
import { wishQuery } from '../bookings/wish.ts'
import { groups, purposes, type Resource, type Span } from '../resource.ts'
import { bookingTexts } from '../texts/booking.ts'
import { problemWords } from '../texts/problems.ts'
import { groupWords, purposeWords } from '../texts/words.ts'
import { WaitLink } from './waiting/wait-link.tsx'

/** When, how many, as whom, what for: a GET form, so that the answer has an address. */
export const WishForm: FC<{ resource: Resource; typed: Typed; asked: boolean }> = ({ resource, typed, asked }) => {
  const visit = useVisit()
  const t = bookingTexts(visit.language)
  const of = (name: string) => String(typed[name] ?? '')
  const options = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
    keys.map((value) => ({ value, label: words[value] }))
  return (
    <Section title={t.when} id="wann">
      <form method="get" action={hrefFor(visit, addresses.book({ resource: resource.slug }))} class="form wish">
        <div class="wish-when">
          <DateInput name="tag" label={t.day} value={of('tag')} />
          <TimeInput name="von" label={t.from} value={of('von')} />
          <TimeInput name="bis" label={t.to} value={of('bis')} />
          {resource.rules.longestMinutes > 1440 && (
            <DateInput name="bistag" label={t.lastDay} hint={t.lastDayHint} optional value={of('bistag')} />
          )}
        </div>
        <div class="wish-who">
          {resource.kind === 'room' && (
            <TextInput
              name="personen"
              label={t.persons}
              hint={resource.persons ? t.personsHint(resource.persons) : undefined}
              optional
              inputmode="numeric"
              wide="short"
              value={of('personen')}
              maxlength={5}
            />
          )}
          <Select
            name="gruppe"
            label={t.group}
            value={of('gruppe') || 'private'}
            choices={options(groups, groupWords(visit.language))}
          />
          <Select
            name="zweck"
            label={t.purpose}
            value={of('zweck') || 'other'}
            choices={options(purposes, purposeWords(visit.language))}
          />
        </div>
        <div>
          <Button look={asked ? 'second' : 'button'}>{asked ? t.checkAgain : t.check}</Button>
        </div>
      </form>
    </Section>
  )
}

/** The answer: free, or why not and what would be. */
export const OfferView: FC<{ offer: Offer; resource: Resource; typed: Typed; waits?: boolean }> = ({
  offer,
  resource,
  typed,
  waits,
}) => {
  const { language } = useVisit()
  const t = bookingTexts(language)
  switch (offer.kind) {
    case 'nothing-asked':
      return null
    case 'unreadable':
      return (
        <Notice kind="danger" title={t.notPossible}>
          <ul>
            {Object.entries(offer.problems).map(([field, code]) => (
              <li>
                {labelOf(field, t)}: {say(problemSentence(code), language)}
              </li>
            ))}
          </ul>
        </Notice>
      )
    case 'no-span':
      return (
        <Notice kind="danger" title={t.notPossible}>
          <p>{t[offer.problem]}</p>
        </Notice>
      )
    case 'free':
      return (
        <Notice kind="success" title={t.free}>
          <p>{dateRange(offer.span, language)}</p>
        </Notice>
      )
    default:
      return (
        <Notice kind="warning" title={offer.kind === 'taken' ? t.taken : t.notPossible}>
          <p>{offer.problem ? problemWords(offer.problem, language) : dateRange(offer.span, language)}</p>
          {(offer.kind === 'taken' || offer.free.length > 0) && (
            <Others free={offer.free} resource={resource} typed={typed} />
          )}
          {waits && offer.kind === 'taken' && <WaitLink resource={resource} typed={typed} />}
        </Notice>
      )
  }
}

const Others: FC<{ free: readonly Span[]; resource: Resource; typed: Typed }> = ({ free, resource, typed }) => {
  const { language } = useVisit()
  const t = bookingTexts(language)
  if (free.length === 0)
    return (
      <>
        <p>{t.noAlternatives}</p>
        <p>
          <ActionLink to={addresses.list()}>{t.otherRooms}</ActionLink>
        </p>
      </>
    )
  return (
    <>
      <p>{t.alternatives}</p>
      <ul>
        {free.map((span) => (
          <li>
            <Link to={addresses.book({ resource: resource.slug }, { ...kept(typed), ...wishQuery(span) })}>
              {dateRange(span, language)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const kept = ({ personen, gruppe, zweck }: Typed) =>
  Object.fromEntries(
    Object.entries({ personen, gruppe, zweck }).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  )

function labelOf(field: string, t: ReturnType<typeof bookingTexts>): string {
  const labels: Readonly<Record<string, string>> = {
    tag: t.day,
    von: t.from,
    bistag: t.lastDay,
    bis: t.to,
    personen: t.persons,
    gruppe: t.group,
    zweck: t.purpose,
  }
  return labels[field] ?? field
}
