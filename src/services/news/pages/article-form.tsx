import { municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import type { KeptPicture } from '#commons/pictures/queries.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { fieldIds } from '../article-input.ts'
import type { Article } from '../queries.ts'
import { texts } from '../texts.ts'

interface Props {
  article?: Article
  wordings?: Partial<Record<OtherLanguage, Wording>>
  pictures: readonly KeptPicture[]
}

/** The inputs of an article, with its other languages folded away below. */
export const ArticleInputs = ({ article, wordings = {}, pictures }: Props) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const fields = frontTexts(language)
  const municipalities = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  return (
    <>
      <TextInput name="title" label={t.fieldTitle} value={article?.title} maxlength={160} />
      <TextArea
        name="lead"
        label={t.fieldLead}
        hint={t.fieldLeadHint}
        value={article?.lead}
        rows={3}
        maxlength={600}
        optional
      />
      <TextArea name="body" label={t.fieldBody} hint={t.fieldBodyHint} value={article?.body} rows={14} optional />
      <PictureField pictures={pictures} value={article?.pictureId} />
      <Select
        name="field"
        label={t.fieldField}
        empty={t.noField}
        value={article?.field ?? ''}
        choices={fieldIds.map((id) => ({ value: id, label: fields[id] }))}
        optional
      />
      {municipalities.length > 0 && (
        <Select
          name="municipality"
          label={t.fieldMunicipality}
          empty={t.wholeDistrict}
          value={article?.municipality ?? ''}
          choices={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
          optional
        />
      )}
      <TextInput name="source" label={t.fieldSource} value={article?.source ?? ''} maxlength={300} optional />
      <DateInput name="pinnedUntil" label={t.fieldPinned} value={article?.pinnedUntil?.toString() ?? ''} optional />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldTitle, maxlength: 160 },
          { name: 'lead', label: t.fieldLead, rows: 3, maxlength: 600 },
          { name: 'body', label: t.fieldBody, rows: 10 },
        ]}
      />
    </>
  )
}
