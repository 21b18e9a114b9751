import { choice, optionalLongText, text } from '#foundation/http/fields.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { type Circle, circleKinds } from '../making.ts'
import { makingStaffTexts, makingTexts } from '../texts.ts'
import { pieceKind } from './piece-kind.ts'

const fields = { kind: choice(circleKinds), name: text(120), purpose: optionalLongText(1000) }

export const circles = pieceKind<Circle, typeof fields>({
  id: 'gruppen',
  table: 'strategy.circle',
  words(language) {
    const t = makingStaffTexts(language)
    return { one: t.circle, add: t.addCircle, removeHint: t.removeCircleHint }
  },
  of: (making) => making.circles,
  fields,
  Inputs({ piece }) {
    const { language } = useVisit()
    const [t, m] = [makingStaffTexts(language), makingTexts(language)]
    return (
      <>
        <RadioGroup
          name="kind"
          label={t.circleKind}
          value={piece?.kind ?? 'working-group'}
          choices={circleKinds.map((kind) => ({ value: kind, label: m[kind] }))}
        />
        <TextInput name="name" label={t.name} value={piece?.name} maxlength={120} />
        <TextArea name="purpose" label={t.task} value={piece?.purpose} rows={3} maxlength={1000} optional />
      </>
    )
  },
  columns: ({ kind, name, purpose }) => ({ kind, name, purpose: purpose ?? '' }),
})
