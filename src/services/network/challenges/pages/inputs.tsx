import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { formTexts } from '../../directory/texts.ts'
import { AudienceChoice } from '../../profiles/pages/inputs.tsx'
import { type Challenge, parts } from '../challenge.ts'
import { partHints, partWords, texts } from '../texts.ts'

/** The inputs of a challenge, in the order in which it is read. */
export const ChallengeInputs: FC<{ challenge?: Challenge; title?: string }> = ({ challenge, title }) => {
  const { language } = useVisit()
  const [t, f] = [texts(language), frontTexts(language)]
  return (
    <>
      <TextInput name="title" label={t.titleLabel} value={challenge?.title ?? title} maxlength={160} />
      {parts.map((part) => (
        <TextArea
          name={part}
          label={say(partWords[part], language)}
          hint={say(partHints[part], language)}
          value={challenge?.[part]}
          rows={3}
          maxlength={part === 'needed' ? 2000 : 4000}
          optional={part === 'tried'}
        />
      ))}
      <DateInput name="until" label={t.until} hint={t.untilHint} value={challenge?.until?.toString() ?? ''} optional />
      <Select
        name="field"
        label={t.field}
        empty={t.all}
        value={challenge?.field ?? ''}
        choices={fields.map((value) => ({ value, label: f[value] }))}
        optional
      />
      <AudienceChoice value={challenge?.audience ?? 'members'} />
      <TextInput
        name="source"
        label={t.source}
        hint={formTexts(language).sourceHint}
        value={challenge?.source ?? undefined}
        maxlength={500}
        optional
      />
    </>
  )
}
