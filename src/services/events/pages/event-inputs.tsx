import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { GatheringFields } from '#commons/gatherings/gathering-fields.tsx'
import { inputOf } from '#commons/gatherings/save-gathering.ts'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import type { KeptPicture } from '#commons/pictures/queries.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Event } from '../queries.ts'
import { texts } from '../texts.ts'

interface EventInputsProps {
  event?: Event
  wordings?: Partial<Record<OtherLanguage, Wording>>
  /** Organisations that can be named as organiser. */
  organisers: readonly { id: string; name: string }[]
  /** The district or the network itself may be the organiser. */
  own: boolean
  pictures: readonly KeptPicture[]
}

/** The inputs of an event: what, when, where, who may come; its other languages folded away below. */
export const EventInputs: FC<EventInputsProps> = ({ event, wordings = {}, organisers, own, pictures }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const value = event?.organisation ?? (own ? '' : organisers[0]?.id)
  return (
    <>
      <Section title={t.whatTitle} id="worum">
        <TextInput name="title" label={t.fieldTitle} value={event?.title} maxlength={160} />
        <TextArea
          name="lead"
          label={t.fieldLead}
          hint={t.fieldLeadHint}
          value={event?.lead}
          rows={3}
          maxlength={600}
          optional
        />
        <TextArea name="body" label={t.fieldBody} hint={t.fieldBodyHint} value={event?.body} rows={10} optional />
        <PictureField pictures={pictures} value={event?.pictureId} />
        <Select
          name="field"
          label={t.field}
          optional
          empty={t.noField}
          value={event?.field ?? ''}
          choices={fields.map((id) => ({ value: id, label: frontTexts(language)[id] }))}
        />
        {(organisers.length > 0 || !own) && (
          <Select
            name="organiser"
            label={t.organiser}
            optional={own}
            empty={own ? space.name : undefined}
            value={value ?? ''}
            choices={organisers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </Section>
      <GatheringFields value={event && inputOf(event.gathering)} />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldTitle, maxlength: 160 },
          { name: 'lead', label: t.fieldLead, rows: 3, maxlength: 600 },
          { name: 'body', label: t.fieldBody, rows: 8 },
        ]}
      />
    </>
  )
}
