import type { FC } from 'hono/jsx'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import type { SchoolHoliday } from '../../calendars/school-holidays.ts'
import { daysWords } from '../../drawings/words.ts'
import type { BookingRules } from '../../resource.ts'
import { schoolHolidayTexts } from '../../texts/school-holidays.ts'

interface RuleProps {
  value: BookingRules['schoolHolidays']
  known: readonly SchoolHoliday[]
}

/** What school holidays do to the opening times; says which ones the house knows, so that nobody relies on none. */
export const SchoolHolidayRule: FC<RuleProps> = ({ value, known }) => {
  const { language } = useVisit()
  const t = schoolHolidayTexts(language)
  const names = known.slice(0, 6).map(({ name, firstDay, lastDay }) => {
    return `${name} (${daysWords(firstDay, lastDay, language)})`
  })
  return (
    <RadioGroup
      name="schoolHolidays"
      label={t.rule}
      hint={names.length ? t.ruleKnown(names.join('; ')) : t.ruleNone}
      value={value}
      choices={[
        { value: 'as-usual', label: t.ruleUsual },
        { value: 'closed', label: t.ruleClosed },
        { value: 'only', label: t.ruleOnly },
      ]}
    />
  )
}
