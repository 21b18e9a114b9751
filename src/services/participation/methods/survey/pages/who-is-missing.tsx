import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { threshold } from '../../../threshold.ts'
import type { Snapshot } from '../queries.ts'
import { cellInWords } from '../results.ts'
import { inWords, type Questions } from '../rules/questions.ts'
import { resultsOf } from '../rules/results.ts'
import { noAnswer } from '../rules/tally.ts'
import { resultTexts } from '../texts/results.ts'

/** Whether the survey asks anything of which could be said who is missing. */
export const asksWho = ({ list }: Questions): boolean => list.some(({ statistic }) => statistic !== null)

/** While a survey runs: from whom answers are missing or few, by the last count and with the same protection as the result. */
export const WhoIsMissing: FC<{ questions: Questions; snapshot: Snapshot | null }> = ({ questions, snapshot }) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  if (!snapshot || snapshot.tally.sheets < threshold)
    return (
      <>
        <h3>{t.who}</h3>
        <p>{t.whoLater(threshold)}</p>
      </>
    )
  const groups = resultsOf(snapshot.tally, questions)
    .filter(({ question }) => question.statistic !== null)
    .flatMap(({ question, tables }) => tables.map((table) => ({ question, table })))
    .map(({ question, table }) => {
      const missing = table.cells.filter(({ id, count }) => count === null && id !== noAnswer)
      const names = missing.map(({ id }) => cellInWords(table, id, language))
      return [inWords(question.words, language), names.join(', ')] as const
    })
    .filter(([, names]) => names)
  return (
    <>
      <h3>{t.who}</h3>
      <p>{groups.length > 0 ? t.whoNow(date(snapshot.takenAt, language)) : t.nobodyMissing}</p>
      {groups.length > 0 && <DescriptionList of={groups} />}
    </>
  )
}
