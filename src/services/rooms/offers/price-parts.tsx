import type { FC } from 'hono/jsx'
import { dateShort } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { EuroInput } from '#foundation/ui/amount-inputs.tsx'
import { CheckboxGroup, RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput } from '#foundation/ui/inputs.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { type Group, groups, type PriceRule, type Purpose, purposes, type Resource, type Span } from '../resource.ts'
import { priceOf } from '../rules/price.ts'
import { localDay, momentOf } from '../rules/times.ts'
import { texts } from '../texts/prices.ts'
import { groupsWords, groupWords, lineWords, perWords, purposeWords, totalWords, vatWords } from '../texts/words.ts'
import { pers } from './price-input.ts'

/** „Vereine und Unternehmen: Sport“, „Alle“. */
export function forWhom(rule: Pick<PriceRule, 'groups' | 'purposes'>, language: Language): string {
  const t = texts(language)
  const who = rule.groups.length
    ? list(
        rule.groups.map((group) => groupsWords(language)[group]),
        language,
      )
    : t.allGroups
  if (rule.purposes.length === 0) return capital(who)
  const what = list(
    rule.purposes.map((purpose) => purposeWords(language)[purpose]),
    language,
    'or',
  )
  return t.withPurposes(capital(who), what)
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('de') + text.slice(1)

/** „immer“, „seit 1.1.2026“, „ab 1.1.2027“. */
export function beginWords({ firstDay }: PriceRule, today: Temporal.PlainDate, language: Language): string {
  const t = texts(language)
  if (!firstDay) return t.always
  const day = dateShort(firstDay, language)
  return Temporal.PlainDate.compare(firstDay, today) <= 0 ? t.since(day) : t.from(day)
}

/** Inputs of a rule, empty for a new one. */
export const PriceInputs: FC<{ rule?: PriceRule }> = ({ rule }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <>
      <RadioGroup
        name="per"
        label={t.per}
        hint={t.perHint}
        value={rule?.per ?? 'hour'}
        choices={pers.map((value) => ({ value, label: perWords(language)[value] }))}
      />
      <EuroInput
        name="euros"
        label={t.euros}
        hint={t.eurosHint}
        cents={rule && rule.per !== 'free' ? rule.cents : null}
        optional
      />
      <CheckboxGroup
        name="groups"
        label={t.groups}
        hint={t.groupsHint}
        values={rule?.groups}
        choices={groups.map((value) => ({ value, label: groupWords(language)[value] }))}
        optional
      />
      <CheckboxGroup
        name="purposes"
        label={t.purposes}
        hint={t.purposesHint}
        values={rule?.purposes}
        choices={purposes.map((value) => ({ value, label: purposeWords(language)[value] }))}
        optional
      />
      <DateInput name="firstDay" label={t.firstDay} hint={t.firstDayHint} value={rule?.firstDay?.toString()} optional />
    </>
  )
}

interface Example {
  readonly words: 'clubEvening' | 'party' | 'course'
  readonly weekday: number
  /** Local minutes of the day; beyond 1440 the next day. */
  readonly from: number
  readonly to: number
  readonly group: Group
  readonly purpose: Purpose
}

const examples: readonly Example[] = [
  { words: 'clubEvening', weekday: 2, from: 19 * 60, to: 21 * 60 + 30, group: 'club', purpose: 'meeting' },
  { words: 'party', weekday: 6, from: 14 * 60, to: 26 * 60, group: 'private', purpose: 'party' },
  { words: 'course', weekday: 5, from: 9 * 60, to: 17 * 60, group: 'business', purpose: 'course' },
]

/** What three usual bookings of the coming week would cost. */
export const PriceExamples: FC<{ rules: readonly PriceRule[]; resource: Resource }> = ({ rules, resource }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const priced = examples.map((example) => ({
    example,
    price: priceOf(rules, { span: nextSpan(example, now), ...example }, resource),
  }))
  return (
    <DataTable
      caption={t.example}
      captionOutOfSight
      columns={[
        { label: t.exampleOf, value: ({ example }) => t[example.words] },
        { label: t.price, number: true, value: ({ price }) => totalWords(price.cents, language) },
        {
          label: t.howCome,
          value: ({ price }) =>
            [
              ...price.lines.map((line) => lineWords(line, language)),
              ...(price.vatCents
                ? [t.vatInside(euro(price.vatCents, language), vatWords(resource.vatPermille, language))]
                : []),
              ...(price.depositCents ? [t.deposit(euro(price.depositCents, language))] : []),
            ].join(', ') || perWords(language).free,
        },
      ]}
      rows={priced}
    />
  )
}

/** The next such time from today on; one that meets the change of the clock is put off for a week. */
function nextSpan({ weekday, from, to }: Example, now: Temporal.Instant): Span {
  const today = localDay(now)
  let day = today.add({ days: (weekday - today.dayOfWeek + 7) % 7 })
  for (;;) {
    const [start, end] = [momentOf(day, from), momentOf(day, to)]
    if (typeof start !== 'string' && typeof end !== 'string') return { start, end }
    day = day.add({ days: 7 })
  }
}
