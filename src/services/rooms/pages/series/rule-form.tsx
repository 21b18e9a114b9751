import type { FC } from 'hono/jsx'
import { hrefFor } from '#foundation/http/visit.ts'
import { weekdayWord } from '#foundation/text/calendar-words.ts'
import { Checkbox, CheckboxGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextInput, TimeInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { Typed } from '../../bookings/offer.ts'
import { groups, purposes, type Resource } from '../../resource.ts'
import { weekdayKeys } from '../../series/input.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { seriesTexts } from '../../texts/series.ts'
import { groupWords, purposeWords } from '../../texts/words.ts'

export const one = (typed: Typed, name: string) => {
  const value = typed[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}
const several = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name]
  return typeof value === 'string' ? [value] : (value ?? [])
}

/** First and last day, how often, on which weekdays, from when to when: the same for bookers and for providers. */
export const RuleInputs: FC<{ typed: Typed; asked: boolean }> = ({ typed, asked }) => {
  const { language } = useVisit()
  const t = seriesTexts(language)
  const ticked = (name: string) => (asked ? Boolean(one(typed, name)) : true)
  return (
    <>
      <Columns as="even">
        <DateInput name="tag" label={t.firstDay} value={one(typed, 'tag')} />
        <DateInput name="bistag" label={t.lastDay} value={one(typed, 'bistag')} />
      </Columns>
      <Columns as="even">
        <TimeInput name="von" label={t.from} value={one(typed, 'von')} />
        <TimeInput name="bis" label={t.to} value={one(typed, 'bis')} />
      </Columns>
      <Select
        name="wochen"
        label={t.everyWeeks}
        value={one(typed, 'wochen') || '1'}
        choices={[1, 2, 3, 4].map((weeks) => ({
          value: String(weeks),
          label: weeks === 1 ? t.everyWeek : t.everySome(weeks),
        }))}
      />
      <div class="days-beside">
        <CheckboxGroup
          name="wochentage"
          label={t.weekdays}
          hint={t.weekdaysHint}
          optional
          values={several(typed, 'wochentage')}
          choices={weekdayKeys.map((key) => ({ value: key, label: weekdayWord({ dayOfWeek: Number(key) }, language) }))}
        />
      </div>
      <Checkbox name="feiertage" label={t.skipHolidays} optional checked={ticked('feiertage')} />
      <Checkbox name="ferien" label={t.skipSchoolHolidays} optional checked={asked && Boolean(one(typed, 'ferien'))} />
    </>
  )
}

/** The rule as a GET form, so that the preview has an address. */
export const RuleForm: FC<{ resource: Resource; typed: Typed; asked: boolean }> = ({ resource, typed, asked }) => {
  const visit = useVisit()
  const [t, b] = [seriesTexts(visit.language), bookingTexts(visit.language)]
  const options = <Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) =>
    keys.map((value) => ({ value, label: words[value] }))
  return (
    <Section title={t.rule} id="regel">
      <form method="get" action={hrefFor(visit, addresses.bookSeries({ resource: resource.slug }))} class="form">
        <RuleInputs typed={typed} asked={asked} />
        <Columns as="even">
          <Select
            name="gruppe"
            label={b.group}
            value={one(typed, 'gruppe') || 'private'}
            choices={options(groups, groupWords(visit.language))}
          />
          <Select
            name="zweck"
            label={b.purpose}
            value={one(typed, 'zweck') || 'other'}
            choices={options(purposes, purposeWords(visit.language))}
          />
        </Columns>
        {resource.kind === 'room' && (
          <TextInput
            name="personen"
            label={b.persons}
            hint={resource.persons ? b.personsHint(resource.persons) : undefined}
            optional
            inputmode="numeric"
            wide="short"
            value={one(typed, 'personen')}
            maxlength={5}
          />
        )}
        <div>
          <Button look={asked ? 'second' : 'button'}>{asked ? t.previewAgain : t.preview}</Button>
        </div>
      </form>
    </Section>
  )
}
