import { choice, optionalText, text } from '#foundation/http/fields.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import type { Risk } from '../../measures/measure.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partStaffTexts, partTexts } from '../texts.ts'

const degrees = ['1', '2', '3'] as const
const states = ['open', 'happened', 'over'] as const
const fields = {
  title: text(300),
  likelihood: choice(degrees),
  weight: choice(degrees),
  answer: optionalText(1000),
  state: choice(states),
}

export const risks = partKind<Risk, typeof fields>({
  id: 'risiken',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.risks, one: t.risk, add: t.addRisk }
  },
  of: (measure) => measure.risks,
  line({ title, likelihood, weight, state }, language) {
    const t = partTexts(language)
    return { title, note: `${t[`likelihood${likelihood}`]}, ${t[`weight${weight}`]}, ${t[state]}` }
  },
  fields,
  Inputs({ part, begun }) {
    const { language } = useVisit()
    const [t, p] = [partStaffTexts(language), partTexts(language)]
    return (
      <>
        <TextInput name="title" label={t.fieldTitle} value={part?.title ?? begun} maxlength={300} />
        <RadioGroup
          name="likelihood"
          label={t.fieldLikelihood}
          value={part && String(part.likelihood)}
          choices={degrees.map((degree) => ({ value: degree, label: p[`likelihood${degree}`] }))}
        />
        <RadioGroup
          name="weight"
          label={t.fieldWeight}
          value={part && String(part.weight)}
          choices={degrees.map((degree) => ({ value: degree, label: p[`weight${degree}`] }))}
        />
        <TextArea name="answer" label={t.fieldAnswer} value={part?.answer} rows={3} maxlength={1000} optional />
        <Select
          name="state"
          label={t.state}
          value={part?.state ?? 'open'}
          choices={states.map((state) => ({ value: state, label: p[state] }))}
        />
      </>
    )
  },
  save: (work, measure, part, { title, likelihood, weight, answer, state }) =>
    saveRow(work, 'strategy.risk', measure, part?.id, {
      title,
      likelihood: Number(likelihood),
      weight: Number(weight),
      answer: answer ?? '',
      state,
    }),
  remove: (work, measure, part) => removeRow(work, 'strategy.risk', measure, part),
})
