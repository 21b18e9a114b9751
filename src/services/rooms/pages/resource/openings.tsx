import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { daysWords } from '../../drawings/words.ts'
import { hoursWords, openingLines } from '../../offers/opening-words.ts'
import type { BookingRules, Opening, OpeningException } from '../../resource.ts'
import { texts } from '../../texts/resource.ts'
import { schoolHolidayTexts } from '../../texts/school-holidays.ts'

interface OpeningsProps {
  of: { openings: readonly Opening[]; exceptions: readonly OpeningException[] }
  rules: Pick<BookingRules, 'holidays' | 'schoolHolidays'>
  today: Temporal.PlainDate
}

/** More would be a calendar; the drawing shows every day. */
const mostExceptions = 8

export const Openings: FC<OpeningsProps> = ({ of: { openings, exceptions }, rules, today }) => {
  const { language } = useVisit()
  const t = texts(language)
  const school = schoolHolidayTexts(language)
  const lines = openingLines(
    openings.filter(({ lastDay }) => !lastDay || Temporal.PlainDate.compare(lastDay, today) >= 0),
    language,
  )
  const coming = exceptions.filter(({ lastDay }) => Temporal.PlainDate.compare(lastDay, today) >= 0)
  return (
    <Section title={t.openings} id="oeffnungszeiten">
      {lines.length > 0 ? (
        <DescriptionList of={lines.map(({ days, hours }) => [days, hours] as const)} />
      ) : (
        <p>{t.openingsNone}</p>
      )}
      {rules.holidays === 'closed' && <p>{t.closedOnHolidays}</p>}
      {rules.schoolHolidays === 'closed' && <p>{school.closedThen}</p>}
      {rules.schoolHolidays === 'only' && <p>{school.openOnlyThen}</p>}
      {coming.length > 0 && (
        <>
          <h3>{t.exceptions}</h3>
          <DescriptionList
            of={coming
              .slice(0, mostExceptions)
              .map(({ firstDay: first, lastDay: last, opens, closes, reason }) => [
                daysWords(first, last, language),
                [opens === null || closes === null ? t.dayClosed : hoursWords({ opens, closes }, language), reason]
                  .filter(Boolean)
                  .join(' – '),
              ])}
          />
        </>
      )}
    </Section>
  )
}
