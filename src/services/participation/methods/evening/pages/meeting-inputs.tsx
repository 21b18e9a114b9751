import type { FC } from 'hono/jsx'
import { GatheringFields } from '#commons/gatherings/gathering-fields.tsx'
import { inputOf } from '#commons/gatherings/save-gathering.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Meeting } from '../meetings/meeting.ts'
import { staffTexts } from '../texts/staff.ts'

/** A meeting: what, when, where, who may come; its other languages folded away below. */
export const MeetingInputs: FC<{ meeting?: Meeting; wordings?: Partial<Record<OtherLanguage, Wording>> }> = ({
  meeting,
  wordings = {},
}) => {
  const t = staffTexts(useVisit().language)
  return (
    <>
      <Section title={t.whatTitle} id="was">
        <TextInput name="title" label={t.fieldTitle} value={meeting?.title} maxlength={160} />
        <RadioGroup
          name="form"
          label={t.fieldForm}
          value={meeting?.form ?? 'evening'}
          choices={[
            { value: 'evening', label: t.formEvening },
            { value: 'stand', label: t.formStand },
          ]}
        />
        <TextArea name="lead" label={t.fieldLead} value={meeting?.lead} rows={3} maxlength={600} optional />
        <TextArea name="body" label={t.fieldBody} value={meeting?.body} rows={8} optional />
      </Section>
      <GatheringFields value={meeting && inputOf(meeting.gathering)} />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldTitle, maxlength: 160 },
          { name: 'lead', label: t.fieldLead, rows: 3, maxlength: 600 },
          { name: 'body', label: t.fieldBody, rows: 6 },
        ]}
      />
    </>
  )
}
