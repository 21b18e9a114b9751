import type { FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { count } from '#foundation/text/numbers.ts'
import { Checkbox, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import type { Resource } from '../../resource.ts'
import { openingsTexts } from '../../texts/openings.ts'
import { providerTexts } from '../../texts/provider.ts'
import { minutesWords, whoWords } from '../../texts/words.ts'

const hour = 60
const aDay = 24 * hour

const dayNouns = {
  de: { one: 'Tag', other: 'Tage' },
  en: { one: 'day', other: 'days' },
}
const daysWords = (days: number, language: Language) => count(days, dayNouns[language === 'en' ? 'en' : 'de'], language)

/** '30 Minuten', '3 Stunden', '2 Tage'. */
const spanWords = (minutes: number, language: Language) =>
  minutes >= aDay && minutes % aDay === 0 ? daysWords(minutes / aDay, language) : minutesWords(minutes, language)

const shortest = [15, 30, 45, hour, 90, 2 * hour, 3 * hour, 4 * hour, 8 * hour, aDay]
const longest = [
  hour,
  2 * hour,
  3 * hour,
  4 * hour,
  6 * hour,
  8 * hour,
  12 * hour,
  aDay,
  2 * aDay,
  3 * aDay,
  7 * aDay,
  14 * aDay,
  31 * aDay,
]
const notices = [0, 30, hour, 2 * hour, 6 * hour, 12 * hour, aDay, 2 * aDay, 3 * aDay, 7 * aDay, 14 * aDay, 28 * aDay]
const buffers = [0, 10, 15, 30, 45, hour, 2 * hour, 4 * hour]
const advances = [7, 14, 30, 60, 90, 180, 365, 550, 730, 1095]

/** The usual values, and the one that is set, when it is another. */
const withOwn = (usual: readonly number[], own: number): number[] =>
  usual.includes(own) ? [...usual] : [...usual, own].sort((a, b) => a - b)

interface AmountProps {
  name: string
  label: string
  hint?: string
  usual: readonly number[]
  value: number
  words: (value: number) => string
}

const Amount: FC<AmountProps> = ({ name, label, hint, usual, value, words }) => (
  <Select
    name={name}
    label={label}
    hint={hint}
    value={String(value)}
    choices={withOwn(usual, value).map((one) => ({ value: String(one), label: words(one) }))}
  />
)

/** Who may book, and for how long; what is usual for a hall stands there already. */
export const RuleInputs: FC<{ resource?: Resource }> = ({ resource }) => {
  const { language } = useVisit()
  const t = providerTexts(language)
  const who = whoWords(language)
  const rules = resource?.rules
  const approval = rules?.approval ? (rules.askedBlocks ? 'blocks' : 'open') : 'no'
  return (
    <>
      <Section title={t.whoTitle} id="wer">
        <RadioGroup
          name="who"
          label={t.who}
          value={rules?.who ?? 'everyone'}
          choices={[
            { value: 'everyone', label: who.everyone, hint: t.whoEveryoneHint },
            { value: 'account', label: who.account },
            { value: 'organisation', label: who.organisation, hint: t.whoOrganisationHint },
          ]}
        />
        <RadioGroup
          name="approval"
          label={t.approval}
          value={rules ? approval : 'blocks'}
          choices={[
            { value: 'no', label: t.approvalNo },
            { value: 'blocks', label: t.approvalBlocks },
            { value: 'open', label: t.approvalOpen },
          ]}
        />
      </Section>
      <Section title={t.timesTitle} id="wann">
        <p class="small">{t.timesLead}</p>
        <Columns as="even">
          <Amount
            name="shortestMinutes"
            label={t.shortest}
            usual={shortest}
            value={rules?.shortestMinutes ?? hour}
            words={(minutes) => spanWords(minutes, language)}
          />
          <Amount
            name="longestMinutes"
            label={t.longest}
            usual={longest}
            value={rules?.longestMinutes ?? aDay}
            words={(minutes) => spanWords(minutes, language)}
          />
        </Columns>
        <Columns as="even">
          <Amount
            name="gridMinutes"
            label={t.grid}
            usual={[5, 10, 15, 20, 30, 60]}
            value={rules?.gridMinutes ?? 30}
            words={t.gridEvery}
          />
          <Amount
            name="bufferMinutes"
            label={t.buffer}
            usual={buffers}
            value={rules?.bufferMinutes ?? 0}
            words={(minutes) => (minutes === 0 ? t.noBuffer : spanWords(minutes, language))}
          />
        </Columns>
        <Columns as="even">
          <Amount
            name="noticeMinutes"
            label={t.notice}
            usual={notices}
            value={rules?.noticeMinutes ?? aDay}
            words={(minutes) => (minutes === 0 ? t.noNotice : t.before(spanWords(minutes, language)))}
          />
          <Amount
            name="advanceDays"
            label={t.advance}
            usual={advances}
            value={rules?.advanceDays ?? 365}
            words={(days) => t.before(daysWords(days, language))}
          />
        </Columns>
        <Checkbox
          name="holidaysClosed"
          label={openingsTexts(language).holidays}
          optional
          checked={rules?.holidays === 'closed'}
        />
      </Section>
    </>
  )
}
