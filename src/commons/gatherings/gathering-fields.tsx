import type { FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { Checkbox, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { useProblem } from '#foundation/ui/form.tsx'
import { DateTimeInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { municipalitiesOf } from '../areas/areas.ts'
import type { GatheringInput } from './fields.ts'
import { staffTexts } from './staff-texts.ts'

const clock = (time: Temporal.PlainTime | null | undefined) => time?.toString({ smallestUnit: 'minute' })
const number = (value: number | null | undefined) => (value === null || value === undefined ? undefined : String(value))

/** As it is typed in the reader's language: 50,3284. */
const degrees = (value: number | null | undefined, language: Language) =>
  language === 'en' ? number(value) : number(value)?.replace('.', ',')

/** The part of an owner's form that says when, where and how people register. @param value what is there already */
export const GatheringFields: FC<{ value?: GatheringInput }> = ({ value }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const wrong = [useProblem('latitude'), useProblem('longitude')]
  const wrongPoint = wrong.some(Boolean)
  return (
    <>
      <Section title={t.whenTitle} id="wann">
        <p class="small">{t.whenHint}</p>
        <DateTimeInput
          dateName="startDay"
          timeName="startTime"
          label={t.begins}
          optional
          date={value?.startDay?.toString()}
          time={clock(value?.startTime)}
        />
        <DateTimeInput
          dateName="endDay"
          timeName="endTime"
          label={t.ends}
          hint={t.endsHint}
          optional
          date={value?.endDay?.toString()}
          time={clock(value?.endTime)}
        />
        <Checkbox name="allDay" label={t.allDay} optional checked={value?.allDay} />
      </Section>
      <Section title={t.whereTitle} id="wo">
        <TextInput
          name="place"
          label={t.place}
          hint={t.placeHint}
          optional
          value={value?.place ?? undefined}
          maxlength={200}
        />
        <TextInput
          name="street"
          label={t.street}
          hint={t.streetHint}
          optional
          value={value?.street ?? undefined}
          maxlength={200}
          autocomplete="off"
        />
        <Municipality value={value} />
        <Details summary={t.point} open={value?.latitude != null || wrongPoint}>
          <Columns as="even">
            <TextInput
              name="latitude"
              label={t.latitude}
              hint={t.latitudeHint}
              optional
              inputmode="decimal"
              wide="medium"
              value={degrees(value?.latitude, language)}
            />
            <TextInput
              name="longitude"
              label={t.longitude}
              hint={t.longitudeHint}
              optional
              inputmode="decimal"
              wide="medium"
              value={degrees(value?.longitude, language)}
            />
          </Columns>
        </Details>
        <TextInput
          name="onlineUrl"
          label={t.online}
          optional
          type="url"
          inputmode="url"
          value={value?.onlineUrl ?? undefined}
          maxlength={500}
        />
        <RadioGroup
          name="onlineFor"
          label={t.onlineFor}
          value={value?.onlineFor ?? 'everyone'}
          choices={[
            { value: 'everyone', label: t.onlineEveryone },
            { value: 'registered', label: t.onlineRegistered },
          ]}
        />
      </Section>
      <RegistrationRules value={value} />
    </>
  )
}

const Municipality: FC<{ value?: GatheringInput }> = ({ value }) => {
  const { language, space } = useVisit()
  const t = staffTexts(language)
  const known = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  if (known.length === 0) return null
  return (
    <Select
      name="municipality"
      label={t.municipality}
      optional
      empty={t.noMunicipality}
      value={value?.municipality ?? ''}
      choices={known.map(({ key, name }) => ({ value: key, label: name }))}
    />
  )
}

const RegistrationRules: FC<{ value?: GatheringInput }> = ({ value }) => {
  const t = staffTexts(useVisit().language)
  return (
    <Section title={t.registrationTitle} id="anmeldung">
      <RadioGroup
        name="registration"
        label={t.registration}
        value={value?.registration ?? 'none'}
        choices={[
          { value: 'none', label: t.registrationNone },
          { value: 'here', label: t.registrationHere },
        ]}
      />
      <div class="form-part if-registering">
        <TextInput
          name="capacity"
          label={t.capacity}
          hint={t.capacityHint}
          optional
          inputmode="numeric"
          wide="short"
          value={number(value?.capacity)}
        />
        <Checkbox name="waitingList" label={t.waitingList} optional checked={value?.waitingList ?? true} />
        <TextInput
          name="partyMax"
          label={t.partyMax}
          optional
          inputmode="numeric"
          wide="short"
          value={number(value?.partyMax ?? 1)}
        />
        <Checkbox name="guests" label={t.guests} optional checked={value?.guests ?? true} />
        <DateTimeInput
          dateName="opensDay"
          timeName="opensTime"
          label={t.opens}
          optional
          date={value?.opensDay?.toString()}
          time={clock(value?.opensTime)}
        />
        <DateTimeInput
          dateName="closesDay"
          timeName="closesTime"
          label={t.closes}
          hint={t.closesHint}
          optional
          date={value?.closesDay?.toString()}
          time={clock(value?.closesTime)}
        />
        <Checkbox name="reminder" label={t.reminder} optional checked={value?.reminder ?? true} />
        <TextInput
          name="reminderHours"
          label={t.reminderHours}
          optional
          inputmode="numeric"
          wide="short"
          value={number(value?.reminderHours ?? 24)}
        />
      </div>
    </Section>
  )
}
