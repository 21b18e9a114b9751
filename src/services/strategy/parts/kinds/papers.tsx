import { optionalWebAddress, text } from '#foundation/http/fields.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import type { Measure } from '../../measures/measure.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partStaffTexts } from '../texts.ts'

const fields = {
  title: text(200),
  address: optionalWebAddress().refine((value) => value !== null, 'missing|1'),
}

export const papers = partKind<Measure['papers'][number], typeof fields>({
  id: 'unterlagen',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.papers, one: t.paper, add: t.addPaper }
  },
  of: (measure) => measure.papers,
  line: ({ title, address }) => ({ title, note: address }),
  fields,
  Inputs({ part }) {
    const t = partStaffTexts(useVisit().language)
    return (
      <>
        <TextInput name="title" label={t.fieldTitle} value={part?.title} maxlength={200} />
        <TextInput name="address" label={t.webAddress} value={part?.address} type="url" />
      </>
    )
  },
  save: (work, measure, part, { title, address }) =>
    saveRow(work, 'strategy.paper', measure, part?.id, {
      title,
      address,
      ...(part ? {} : { position: measure.papers.length + 1 }),
    }),
  remove: (work, measure, part) => removeRow(work, 'strategy.paper', measure, part),
})
