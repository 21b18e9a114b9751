import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { useProblem } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { placeTexts } from '../texts/place.ts'

interface Place {
  readonly municipality: string | null
  readonly place: string
  readonly latitude: number | null
  readonly longitude: number | null
}

/** Where something is: municipality, words, and a point for those who know it. Fields `municipality`, `place`, `latitude`, `longitude`. */
export const PlaceInputs: FC<{ of?: Place }> = ({ of }) => {
  const { language, space } = useVisit()
  const t = placeTexts(language)
  const district = space.settings.districtKey
  const known = district ? municipalitiesOf(district) : []
  const wrong = [useProblem('latitude'), useProblem('longitude')].some(Boolean)
  const degrees = (number: number | null | undefined) =>
    typeof number === 'number' ? String(number).replace('.', language === 'en' ? '.' : ',') : undefined
  return (
    <>
      {known.length > 0 && (
        <Select
          name="municipality"
          label={t.where}
          optional
          empty={t.noMunicipality}
          value={of?.municipality ?? ''}
          choices={known.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <TextInput name="place" label={t.place} hint={t.placeHint} value={of?.place} maxlength={200} optional />
      <Details summary={t.point} open={wrong}>
        <div class="form-part">
          <TextInput
            name="latitude"
            label={t.latitude}
            hint={t.pointHint}
            value={degrees(of?.latitude)}
            inputmode="decimal"
            wide="short"
            optional
          />
          <TextInput
            name="longitude"
            label={t.longitude}
            value={degrees(of?.longitude)}
            inputmode="decimal"
            wide="short"
            optional
          />
        </div>
      </Details>
    </>
  )
}
