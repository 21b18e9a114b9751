import type { FC } from 'hono/jsx'
import { PictureField } from '#commons/pictures/picture-field.tsx'
import type { KeptPicture } from '#commons/pictures/queries.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { CheckboxGroup, RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { CommonRules } from '../../conditions/common-rules.ts'
import type { UnitInUse } from '../../offers/provider-queries.ts'
import { equipment, type Resource } from '../../resource.ts'
import { providerTexts } from '../../texts/provider.ts'
import { equipmentWords, kindWords, stepFreeWords } from '../../texts/words.ts'
import { MoneyInputs } from './money-inputs.tsx'
import { RuleInputs } from './rule-inputs.tsx'
import { RulesNote } from './rules-note.tsx'

interface ResourceInputsProps {
  resource?: Resource
  wordings?: Partial<Record<OtherLanguage, Wording>>
  units: readonly UnitInUse[]
  pictures: readonly KeptPicture[]
  rules?: CommonRules
}

/** Everything about something that can be booked: what it is, what it takes, who may book how, money; other languages folded away below. */
export const ResourceInputs: FC<ResourceInputsProps> = ({ resource, wordings = {}, units, pictures, rules }) => {
  const { language } = useVisit()
  const t = providerTexts(language)
  const words = equipmentWords(language)
  const stepFree = stepFreeWords(language)
  return (
    <>
      <Section title={t.about} id="worum">
        <RadioGroup
          name="kind"
          label={t.kind}
          value={resource?.kind ?? 'room'}
          choices={(['room', 'seat', 'thing'] as const).map((value) => ({ value, label: kindWords(language)[value] }))}
        />
        <TextInput name="title" label={t.title} hint={t.titleHint} value={resource?.title} maxlength={160} />
        <TextArea
          name="lead"
          label={t.lead}
          hint={t.leadHint}
          value={resource?.lead}
          rows={3}
          maxlength={600}
          optional
        />
        <TextArea name="body" label={t.body} hint={t.bodyHint} value={resource?.body} rows={8} optional />
        <PictureField pictures={pictures} value={resource?.pictureId} />
        <TextInput
          name="persons"
          label={t.persons}
          hint={t.personsHint}
          value={resource?.persons ? String(resource.persons) : undefined}
          inputmode="numeric"
          wide="short"
          optional
        />
        <RadioGroup
          name="stepFree"
          label={t.stepFree}
          value={resource?.stepFree ?? ''}
          optional
          choices={[
            { value: '', label: t.stepFreeUnknown },
            ...(['yes', 'partly', 'no'] as const).map((value) => ({ value, label: stepFree[value] })),
          ]}
        />
        <div class="ticks-beside">
          <CheckboxGroup
            name="equipment"
            label={t.equipment}
            optional
            values={resource?.equipment}
            choices={equipment.map((value) => ({ value, label: words[value] }))}
          />
        </div>
      </Section>
      <Section title={t.takesTitle} id="belegt">
        {units.length > 0 && (
          <CheckboxGroup
            name="units"
            label={t.takesUnits}
            hint={resource ? undefined : t.takesUnitsNew}
            optional={!resource}
            values={resource?.units}
            choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <RadioGroup
          name="takes"
          label={t.takesHow}
          value={resource?.takes ?? 'all'}
          choices={[
            { value: 'all', label: t.takesAll, hint: t.takesAllHint },
            { value: 'one', label: t.takesOne, hint: t.takesOneHint },
          ]}
        />
      </Section>
      {rules && <RulesNote rules={rules} />}
      <RuleInputs resource={resource} />
      <MoneyInputs resource={resource} />
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.title, maxlength: 160 },
          { name: 'lead', label: t.lead, rows: 3, maxlength: 600 },
          { name: 'body', label: t.body, rows: 8 },
          { name: 'conditions', label: t.conditions, rows: 8 },
        ]}
      />
    </>
  )
}
