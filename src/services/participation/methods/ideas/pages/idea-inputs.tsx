import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { Checkbox, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { fields } from '#foundation/ui/field.ts'
import { useProblem } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { texts } from '../texts/texts.ts'

interface Words {
  readonly title: string
  readonly body: string
  readonly joins: string
}

/** What an idea says: the same inputs for those who have it and for those who type what came on paper. */
export const IdeaInputs: FC<{ words: Words; hint?: string }> = ({ words, hint }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <>
      <TextInput name="title" label={words.title} maxlength={120} />
      <TextArea name="body" label={words.body} hint={hint} rows={6} maxlength={4000} />
      <PlaceInputs />
      <Select
        name="field"
        label={t.field}
        optional
        empty={t.noField}
        choices={fields.map((value) => ({ value, label: frontTexts(language)[value] }))}
      />
      <Checkbox name="joins" label={words.joins} optional />
    </>
  )
}

const PlaceInputs: FC = () => {
  const { language, space } = useVisit()
  const t = texts(language)
  const district = space.settings.districtKey
  const known = district ? municipalitiesOf(district) : []
  const wrong = [useProblem('latitude'), useProblem('longitude')].some(Boolean)
  return (
    <>
      {known.length > 0 && (
        <Select
          name="municipality"
          label={t.where}
          optional
          empty={t.noMunicipality}
          choices={known.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <TextInput name="place" label={t.place} hint={t.placeHint} maxlength={200} optional />
      <Details summary={t.point} open={wrong}>
        <div class="form-part">
          <TextInput name="latitude" label={t.latitude} hint={t.pointHint} inputmode="decimal" wide="short" optional />
          <TextInput name="longitude" label={t.longitude} inputmode="decimal" wide="short" optional />
        </div>
      </Details>
    </>
  )
}
