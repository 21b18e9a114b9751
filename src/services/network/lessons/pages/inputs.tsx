import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { type Sentence, say } from '#foundation/text/catalogue.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import { formTexts } from '../../directory/texts.ts'
import { AudienceChoice } from '../../profiles/pages/inputs.tsx'
import { kinds, type Lesson, parts, phases, workstreams } from '../lesson.ts'
import { kindWords, partHints, partWords, phaseWords, texts, workstreamWords } from '../texts.ts'

/** The inputs of a lesson, in the order in which it is read. */
export const LessonInputs: FC<{ lesson?: Lesson; context?: string }> = ({ lesson, context }) => {
  const { language } = useVisit()
  const [t, f] = [texts(language), frontTexts(language)]
  const choices = <Value extends string>(all: readonly Value[], words: Readonly<Record<Value, Sentence>>) =>
    all.map((value) => ({ value, label: say(words[value], language) }))
  const kindHints = { stumble: t.kindStumble, booster: t.kindBooster }
  return (
    <>
      <RadioGroup
        name="kind"
        label={t.kindLabel}
        value={lesson?.kind}
        choices={kinds.map((value) => ({ value, label: say(kindWords[value], language), hint: kindHints[value] }))}
      />
      <TextInput name="title" label={t.titleLabel} hint={t.titleHint} value={lesson?.title} maxlength={160} />
      {parts.map((part) => (
        <TextArea
          name={part}
          label={say(partWords[part], language)}
          hint={partHints[part] && say(partHints[part], language)}
          value={lesson ? lesson[part] : part === 'context' ? context : undefined}
          rows={3}
          maxlength={4000}
          optional={part !== 'happened'}
        />
      ))}
      <Columns as="even">
        <Select name="phase" label={t.phaseLabel} value={lesson?.phase} choices={choices(phases, phaseWords)} />
        <Select
          name="workstream"
          label={t.workstreamLabel}
          value={lesson?.workstream}
          choices={choices(workstreams, workstreamWords)}
        />
      </Columns>
      <Select
        name="field"
        label={t.field}
        empty={t.all}
        value={lesson?.field ?? ''}
        choices={fields.map((value) => ({ value, label: f[value] }))}
        optional
      />
      <Columns as="even">
        <TextInput name="cost" label={t.cost} hint={t.costHint} value={lesson?.cost} maxlength={200} optional />
        <TextInput name="time" label={t.time} hint={t.timeHint} value={lesson?.time} maxlength={200} optional />
      </Columns>
      <TextInput
        name="contact"
        label={t.contact}
        hint={t.contactHint}
        value={lesson?.contact}
        maxlength={200}
        optional
      />
      <AudienceChoice value={lesson?.audience ?? 'members'} />
      <TextInput
        name="source"
        label={t.source}
        hint={formTexts(language).sourceHint}
        value={lesson?.source ?? undefined}
        maxlength={500}
        optional
      />
    </>
  )
}
