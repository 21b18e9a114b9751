import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import type { KeptPicture } from '#commons/pictures/queries.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import type { Dialogue } from '../dialogues/dialogue.ts'
import { staffTexts } from '../texts/staff.ts'

/** What has to be said in any case: about what, what it decides, what not, who decides, when. */
export const PromiseInputs: FC<{ dialogue?: Dialogue; title?: string | undefined }> = ({ dialogue, title }) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <TextInput
        name="title"
        label={t.fieldTitle}
        hint={t.fieldTitleHint}
        value={dialogue?.title ?? title}
        maxlength={160}
      />
      <TextArea name="lead" label={t.fieldLead} value={dialogue?.lead} rows={3} maxlength={600} optional />
      <TextArea
        name="decides"
        label={t.fieldDecides}
        hint={t.fieldDecidesHint}
        value={dialogue?.decides}
        rows={3}
        maxlength={1500}
      />
      <TextArea
        name="limits"
        label={t.fieldLimits}
        hint={t.fieldLimitsHint}
        value={dialogue?.limits}
        rows={3}
        maxlength={1500}
      />
      <TextInput
        name="decidedBy"
        label={t.fieldDecidedBy}
        hint={t.fieldDecidedByHint}
        value={dialogue?.decidedBy}
        maxlength={200}
      />
      <TextInput
        name="decidedWhen"
        label={t.fieldDecidedWhen}
        hint={t.fieldDecidedWhenHint}
        value={dialogue?.decidedWhen}
        maxlength={200}
        optional
      />
      <TextInput
        name="answerDays"
        label={t.fieldAnswerDays}
        hint={t.fieldAnswerDaysHint}
        value={String(dialogue?.answerDays ?? 28)}
        inputmode="numeric"
        maxlength={3}
      />
    </>
  )
}

interface Props {
  dialogue: Dialogue
  wordings?: Partial<Record<OtherLanguage, Wording>>
  pictures: readonly KeptPicture[]
}

/** All of a dialogue, with its other languages folded away below. */
export const DialogueInputs: FC<Props> = ({ dialogue, wordings = {}, pictures }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const names = frontTexts(language)
  return (
    <>
      <PromiseInputs dialogue={dialogue} />
      <TextArea name="body" label={t.fieldBody} value={dialogue.body} rows={10} optional />
      <TextArea
        name="outcome"
        label={t.fieldOutcome}
        hint={t.fieldOutcomeHint}
        value={dialogue.outcome}
        rows={6}
        optional
      />
      <PictureField pictures={pictures} value={dialogue.pictureId} />
      <Select
        name="field"
        label={t.fieldField}
        empty={t.noField}
        value={dialogue.field ?? ''}
        choices={fields.map((id) => ({ value: id, label: names[id] }))}
        optional
      />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldTitle, maxlength: 160 },
          { name: 'lead', label: t.fieldLead, rows: 3, maxlength: 600 },
          { name: 'decides', label: t.fieldDecides, rows: 3, maxlength: 1500 },
          { name: 'limits', label: t.fieldLimits, rows: 3, maxlength: 1500 },
          { name: 'body', label: t.fieldBody, rows: 8 },
          { name: 'outcome', label: t.fieldOutcome, rows: 6 },
        ]}
      />
    </>
  )
}
