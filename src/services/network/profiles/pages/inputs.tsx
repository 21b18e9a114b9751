import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import { audiences } from '../../audience.ts'
import { formTexts } from '../../directory/texts.ts'
import { audienceWords } from '../../texts.ts'
import { aspects, type Profile, statuses } from '../profile.ts'
import { aspectWords, statusWords, texts } from '../texts.ts'

/** The inputs of a profile, in the order in which it is read. */
export const ProfileInputs: FC<{ profile?: Profile }> = ({ profile }) => {
  const { language } = useVisit()
  const [t, f] = [texts(language), frontTexts(language)]
  return (
    <>
      <TextInput name="name" label={t.name} value={profile?.name} maxlength={120} />
      <Select
        name="field"
        label={t.field}
        value={profile?.field ?? 'community'}
        choices={fields.map((value) => ({ value, label: f[value] }))}
      />
      <TextArea name="lead" label={t.leadLabel} value={profile?.lead} rows={2} maxlength={300} optional />
      <Columns as="even">
        <Select
          name="status"
          label={t.status}
          value={profile?.status ?? 'concept'}
          choices={statuses.map((value) => ({ value, label: say(statusWords[value], language) }))}
        />
        <DateInput name="statusSince" label={t.statusSince} value={profile?.statusSince?.toString() ?? ''} optional />
      </Columns>
      {aspects.map((aspect) => (
        <>
          <TextArea
            name={aspect}
            label={say(aspectWords[aspect], language)}
            hint={aspect === 'problem' ? t.markdown : undefined}
            value={profile?.[aspect]}
            rows={4}
            maxlength={4000}
            optional
          />
          {aspect === 'nextStep' && (
            <DateInput name="nextStepOn" label={t.nextStepOn} value={profile?.nextStepOn?.toString() ?? ''} optional />
          )}
        </>
      ))}
      <AudienceChoice value={profile?.audience ?? 'members'} />
      <TextInput
        name="source"
        label={t.source}
        hint={formTexts(language).sourceHint}
        value={profile?.source ?? undefined}
        maxlength={500}
        optional
      />
    </>
  )
}

/** Who may read it: the same choice wherever somebody writes for the network. */
export const AudienceChoice: FC<{ value: string }> = ({ value }) => {
  const { language } = useVisit()
  return (
    <RadioGroup
      name="audience"
      label={texts(language).audience}
      value={value}
      choices={audiences.map((one) => ({
        value: one,
        label: say(audienceWords[one].name, language),
        hint: say(audienceWords[one].hint, language),
      }))}
    />
  )
}
