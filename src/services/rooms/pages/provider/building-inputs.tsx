import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import type { Language } from '#foundation/text/language.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { useProblem } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import type { Building } from '../../resource.ts'
import { providerTexts } from '../../texts/provider.ts'

/** As it is typed in the reader's language: 50,3284. */
const degrees = (value: number | null | undefined, language: Language) =>
  value === null || value === undefined
    ? undefined
    : language === 'en'
      ? String(value)
      : String(value).replace('.', ',')

/** Where a house is and how one gets there. */
export const BuildingInputs: FC<{ building?: Building }> = ({ building }) => {
  const { language, space } = useVisit()
  const t = providerTexts(language)
  const known = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  const wrong = [useProblem('latitude'), useProblem('longitude')]
  return (
    <>
      <TextInput name="name" label={t.buildingName} hint={t.buildingNameHint} value={building?.name} maxlength={160} />
      <TextInput
        name="street"
        label={t.street}
        hint={t.streetHint}
        value={building?.street ?? undefined}
        maxlength={200}
        autocomplete="off"
        optional
      />
      {known.length > 0 && (
        <Select
          name="municipality"
          label={t.municipality}
          optional
          empty={t.noMunicipality}
          value={building?.municipality ?? ''}
          choices={known.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <Details summary={t.point} open={building?.latitude != null || wrong.some(Boolean)}>
        <Columns as="even">
          <TextInput
            name="latitude"
            label={t.latitude}
            hint={t.latitudeHint}
            optional
            inputmode="decimal"
            wide="medium"
            value={degrees(building?.latitude, language)}
          />
          <TextInput
            name="longitude"
            label={t.longitude}
            hint={t.longitudeHint}
            optional
            inputmode="decimal"
            wide="medium"
            value={degrees(building?.longitude, language)}
          />
        </Columns>
      </Details>
      <TextArea name="arrival" label={t.arrival} hint={t.arrivalHint} value={building?.arrival} rows={5} optional />
    </>
  )
}
