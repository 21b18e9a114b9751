import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Checkbox, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { fieldIds } from '../../measures/measure-input.ts'
import { funnelStaffTexts, funnelTexts } from '../texts.ts'
import { type Solution, solutionStates, type Vision } from '../things.ts'

interface Props {
  of?: Vision
  /** What a new one begins with. */
  title?: string
  position: number
  wordings?: Partial<Record<OtherLanguage, Wording>>
}

/** What visions and solutions have in common. */
export const ThingInputs: FC<Props> = ({ of, title, position }) => {
  const t = funnelStaffTexts(useVisit().language)
  return (
    <>
      <TextInput name="title" label={t.fieldTitle} value={of?.title ?? title} maxlength={160} />
      <TextArea name="lead" label={t.fieldLead} value={of?.lead} rows={2} maxlength={400} optional />
      <TextArea name="body" label={t.fieldBody} value={of?.body} rows={8} optional />
      <TextInput name="source" label={t.fieldSource} value={of?.source ?? ''} maxlength={300} optional />
      <NumberInput name="position" label={t.fieldPosition} value={of?.position ?? position} />
    </>
  )
}

/** The same in other languages. */
export const ThingVariants: FC<Pick<Props, 'wordings'>> = ({ wordings = {} }) => {
  const t = funnelStaffTexts(useVisit().language)
  return (
    <VariantInputs
      wordings={wordings}
      fields={[
        { name: 'title', label: t.fieldTitle, maxlength: 160 },
        { name: 'lead', label: t.fieldLead, rows: 2, maxlength: 400 },
        { name: 'body', label: t.fieldBody, rows: 8 },
      ]}
    />
  )
}

/** What only solutions have. */
export const SolutionInputs: FC<{ of?: Solution; visions: readonly Vision[] }> = ({ of, visions }) => {
  const { language } = useVisit()
  const [t, s] = [funnelTexts(language), funnelStaffTexts(language)]
  const fields = frontTexts(language)
  return (
    <>
      <Select
        name="vision"
        label={s.fieldVision}
        empty={s.noVision}
        value={of?.visionId ?? ''}
        choices={visions.map(({ id, title }) => ({ value: id, label: title }))}
        optional
      />
      <Select
        name="field"
        label={s.fieldField}
        empty={s.noField}
        value={of?.field ?? ''}
        choices={fieldIds.map((id) => ({ value: id, label: fields[id] }))}
        optional
      />
      <RadioGroup
        name="state"
        label={s.fieldState}
        value={of?.state ?? 'candidate'}
        choices={solutionStates.map((state) => ({ value: state, label: t[state] }))}
      />
      <Checkbox name="published" label={s.fieldPublished} checked={of?.published ?? true} optional />
    </>
  )
}
