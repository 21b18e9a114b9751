import { day, optionalText, optionalWebAddress, text } from '#foundation/http/fields.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import type { Decision } from '../../measures/measure.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partStaffTexts, partTexts } from '../texts.ts'

const fields = {
  body: text(120),
  day: day(),
  what: text(500),
  paper: optionalText(60),
  paperAddress: optionalWebAddress(),
}

export const decisions = partKind<Decision, typeof fields>({
  id: 'beschluesse',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.decisions, one: t.decision, add: t.addDecision }
  },
  of: (measure) => measure.decisions,
  line: ({ body, day, what }, language) => ({
    title: partTexts(language).decidedBy(body, date(day, language)),
    note: what,
  }),
  fields,
  Inputs({ part }) {
    const t = partStaffTexts(useVisit().language)
    return (
      <>
        <TextInput name="body" label={t.body} hint={t.bodyHint} value={part?.body} maxlength={120} />
        <DateInput name="day" label={t.day} value={part?.day.toString()} />
        <TextInput name="what" label={t.what} value={part?.what} maxlength={500} />
        <TextInput name="paper" label={t.paperNumber} value={part?.paper ?? undefined} maxlength={60} optional />
        <TextInput
          name="paperAddress"
          label={t.webAddress}
          value={part?.paperAddress ?? undefined}
          type="url"
          optional
        />
      </>
    )
  },
  save: (work, measure, part, { body, day, what, paper, paperAddress }) =>
    saveRow(work, 'strategy.decision', measure, part?.id, { body, day, what, paper, paper_address: paperAddress }),
  remove: (work, measure, part) => removeRow(work, 'strategy.decision', measure, part),
})
