import type { FC } from 'hono/jsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import type { Typed } from '../../bookings/offer.ts'
import { groups, purposes, type Resource } from '../../resource.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { lengthWords } from '../../texts/lengths.ts'
import { requestTexts } from '../../texts/requests.ts'
import { waitingTexts } from '../../texts/waiting.ts'
import { groupWords, purposeWords } from '../../texts/words.ts'

/** How far a wish may be moved, in minutes. */
export const moves = [30, 60, 120, 240]

interface Props {
  typed: Typed
  /** Null: of any resource, so that everything is asked. */
  resource: Resource | null
}

/** Which time, how far it may be moved, how many; as whom and what for, because the price depends on it. */
export const WishedInputs: FC<Props> = ({ typed, resource }) => {
  const { language } = useVisit()
  const b = bookingTexts(language)
  const t = waitingTexts(language)
  const of = (name: string) => String(typed[name] ?? '')
  const most = resource?.takes === 'one' ? resource.units.length : resource ? 1 : 50
  const asksPersons = resource === null || resource.kind === 'room'
  const longest = resource?.rules.longestMinutes ?? 44_640
  return (
    <>
      <div class="wish-when">
        <DateInput name="tag" label={b.day} value={of('tag')} />
        <TimeInput name="von" label={b.from} value={of('von')} />
        <TimeInput name="bis" label={b.to} value={of('bis')} />
        {longest > 1440 && (
          <DateInput name="bistag" label={b.lastDay} hint={b.lastDayHint} optional value={of('bistag')} />
        )}
      </div>
      <Select
        name="flexible"
        label={t.flexible}
        hint={t.flexibleHint}
        value="0"
        choices={[
          { value: '0', label: t.flexibleNo },
          ...moves.map((minutes) => ({ value: String(minutes), label: t.flexibleBy(lengthWords(minutes, language)) })),
        ]}
      />
      {(most > 1 || asksPersons) && (
        <div class="wish-who">
          {most > 1 && (
            <TextInput
              name="anzahl"
              label={t.quantity}
              hint={resource ? t.quantityHint(most) : undefined}
              inputmode="numeric"
              wide="short"
              value="1"
              maxlength={2}
            />
          )}
          {asksPersons && (
            <TextInput
              name="personen"
              label={b.persons}
              hint={resource?.persons ? b.personsHint(resource.persons) : undefined}
              optional
              inputmode="numeric"
              wide="short"
              value={of('personen')}
              maxlength={5}
            />
          )}
        </div>
      )}
      <div class="wish-who">
        <Select
          name="gruppe"
          label={resource ? b.group : requestTexts(language).group}
          value={of('gruppe') || 'private'}
          choices={groups.map((value) => ({ value, label: groupWords(language)[value] }))}
        />
        <Select
          name="zweck"
          label={b.purpose}
          value={of('zweck') || 'other'}
          choices={purposes.map((value) => ({ value, label: purposeWords(language)[value] }))}
        />
      </div>
    </>
  )
}
