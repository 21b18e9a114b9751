import { choice, day, optionalDay, optionalText, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { type CommitteeDate, purposes } from '../making.ts'
import { makingNotices, makingStaffTexts, makingTexts } from '../texts.ts'
import { pieceKind } from './piece-kind.ts'

const fields = {
  body: text(120),
  day: day(),
  papersBy: optionalDay(),
  purpose: choice(purposes),
  result: optionalText(1000),
}

export const dates = pieceKind<CommitteeDate, typeof fields>({
  id: 'gremien',
  table: 'strategy.committee_date',
  words(language) {
    const t = makingStaffTexts(language)
    return { one: t.date, add: t.addDate, removeHint: t.removeHint }
  },
  of: (making) => making.dates,
  fields,
  Inputs({ piece, making }) {
    const { language } = useVisit()
    const [t, m] = [makingStaffTexts(language), makingTexts(language)]
    return (
      <>
        <TextInput name="body" label={m.body} value={piece?.body ?? making.plan?.body} maxlength={120} />
        <DateInput name="day" label={m.day} value={piece?.day.toString() ?? ''} />
        <DateInput name="papersBy" label={t.papersBy} value={piece?.papersBy?.toString() ?? ''} optional />
        <RadioGroup
          name="purpose"
          label={m.purpose}
          value={piece?.purpose ?? 'advice'}
          choices={purposes.map((purpose) => ({ value: purpose, label: m[purpose] }))}
        />
        <TextInput name="result" label={m.result} value={piece?.result} maxlength={1000} optional />
      </>
    )
  },
  check({ day: on, papersBy }) {
    if (papersBy && Temporal.PlainDate.compare(papersBy, on) > 0) refuse(makingNotices.papersAfter, 'papersBy')
  },
  columns: ({ body, day: on, papersBy, purpose, result }) => ({
    ...{ body, day: on, papers_due: papersBy, purpose, result: result ?? '' },
  }),
})
