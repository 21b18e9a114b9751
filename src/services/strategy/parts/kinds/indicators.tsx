import { choice, optionalText, optionalWholeNumber, text } from '#foundation/http/fields.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { type Indicator, levels } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partStaffTexts, partTexts } from '../texts.ts'
import { lastValueWords } from '../words-of.ts'

const betters = ['more', 'less'] as const
const fields = {
  title: text(160),
  level: choice(levels),
  unit: text(80),
  better: choice(betters),
  source: optionalText(200),
  everyMonths: optionalWholeNumber(1, 120),
}

export const indicators = partKind<Indicator, typeof fields>({
  id: 'kennzahlen',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.indicators, one: t.indicator, add: t.addIndicator }
  },
  of: (measure) => measure.indicators,
  line: (indicator, language) => ({
    title: indicator.title,
    note: `${words(language)[indicator.level]}. ${lastValueWords(indicator, language)}`,
  }),
  fields,
  Inputs({ part, begun }) {
    const { language } = useVisit()
    const [t, p, w] = [partStaffTexts(language), partTexts(language), words(language)]
    return (
      <>
        <TextInput name="title" label={t.fieldTitle} value={part?.title ?? begun} maxlength={160} />
        <Select
          name="level"
          label={t.level}
          value={part?.level ?? 'output'}
          choices={levels.map((level) => ({ value: level, label: w[level] }))}
        />
        <TextInput name="unit" label={t.unit} hint={t.unitHint} value={part?.unit} maxlength={80} />
        <RadioGroup
          name="better"
          label={t.better}
          value={part?.better ?? 'more'}
          choices={betters.map((better) => ({ value: better, label: p[better] }))}
        />
        <TextInput name="source" label={t.countedBy} value={part?.source} maxlength={200} optional />
        <NumberInput
          name="everyMonths"
          label={t.everyMonths}
          hint={t.everyMonthsHint}
          value={part?.everyMonths}
          optional
        />
      </>
    )
  },
  save: (work, measure, part, { title, level, unit, better, source, everyMonths }) =>
    saveRow(work, 'strategy.indicator', measure, part?.id, {
      title,
      level,
      unit,
      better,
      source: source ?? '',
      every_months: everyMonths,
      ...(part ? { version: part.version + 1 } : { position: measure.indicators.length + 1 }),
    }),
  remove: (work, measure, part) => removeRow(work, 'strategy.indicator', measure, part),
})
