import { optionalText, text } from '#foundation/http/fields.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import type { Measure } from '../../measures/measure.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partStaffTexts } from '../texts.ts'

const fields = { name: text(160), part: optionalText(300) }

export const partners = partKind<Measure['partners'][number], typeof fields>({
  id: 'partner',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.partners, one: t.partner, add: t.addPartner }
  },
  of: (measure) => measure.partners,
  line: ({ name, part }) => ({ title: name, note: part }),
  fields,
  Inputs({ part, begun }) {
    const t = partStaffTexts(useVisit().language)
    return (
      <>
        <TextInput name="name" label={t.name} hint={t.nameHint} value={part?.name ?? begun} maxlength={160} />
        <TextInput name="part" label={t.part} value={part?.part} maxlength={300} optional />
      </>
    )
  },
  save: (work, measure, part, { name, part: does }) =>
    saveRow(work, 'strategy.partner', measure, part?.id, {
      name,
      part: does ?? '',
      ...(part ? {} : { position: measure.partners.length + 1 }),
    }),
  remove: (work, measure, part) => removeRow(work, 'strategy.partner', measure, part),
})
