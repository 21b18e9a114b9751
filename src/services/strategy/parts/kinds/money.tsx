import { choice, text, wholeNumber } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { EuroInput, NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { type Money, moneyKinds } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import { optionalMoney, optionalPercent } from '../fields.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partNotices, partStaffTexts } from '../texts.ts'
import { moneyOf } from '../words-of.ts'

const fields = {
  year: wholeNumber(1990, 2100),
  source: text(120),
  kind: choice(moneyKinds),
  planned: optionalMoney(),
  actual: optionalMoney(),
  share: optionalPercent(),
}

/** Sources are the same when they are spelled the same, whatever the case. */
const sameSource = (one: string, other: string) => one.toLocaleLowerCase('de') === other.toLocaleLowerCase('de')

export const money = partKind<Money, typeof fields>({
  id: 'geld',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.money, one: t.oneMoney, add: t.addMoney }
  },
  of: (measure) => measure.money,
  line({ year, source, plannedCents, actualCents }, language) {
    const t = partStaffTexts(language)
    return {
      title: `${year}: ${source}`,
      note: `${t.planned} ${moneyOf(plannedCents, language)}, ${t.actual} ${moneyOf(actualCents, language)}`,
    }
  },
  fields,
  Inputs({ part }) {
    const { language } = useVisit()
    const [t, w] = [partStaffTexts(language), words(language)]
    return (
      <>
        <NumberInput name="year" label={t.year} value={part?.year} />
        <TextInput name="source" label={t.source} hint={t.sourceHint} value={part?.source} maxlength={120} />
        <Select
          name="kind"
          label={t.kind}
          value={part?.kind ?? 'own'}
          choices={moneyKinds.map((kind) => ({ value: kind, label: w[kind] }))}
        />
        <EuroInput name="planned" label={t.planned} hint={t.amountHint} cents={part?.plannedCents} optional />
        <EuroInput name="actual" label={t.actual} cents={part?.actualCents} optional />
        <TextInput
          name="share"
          label={t.share}
          hint={t.shareHint}
          value={part?.sharePercent === null ? undefined : part?.sharePercent?.toLocaleString('de-DE')}
          inputmode="decimal"
          wide="short"
          optional
        />
      </>
    )
  },
  check({ year, source, planned, actual }, measure, part) {
    if (measure.money.some((one) => one.id !== part?.id && one.year === year && sameSource(one.source, source)))
      refuse(partNotices.moneyTwice, 'source')
    if (planned === null && actual === null) refuse(partNotices.noAmount, 'planned')
  },
  async save(work, measure, part, { year, source, kind, planned, actual, share }) {
    const kept = await saveRow(work, 'strategy.money', measure, part?.id, {
      year,
      source,
      kind,
      planned_cents: planned,
      actual_cents: actual,
      share_percent: share,
    })
    if (!kept) refuse(partNotices.moneyTwice, 'source')
  },
  remove: (work, measure, part) => removeRow(work, 'strategy.money', measure, part),
})
