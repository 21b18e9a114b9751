import type { FC } from 'hono/jsx'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { Checkbox, CheckboxGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { type Measure, phases, priorities } from '../measure.ts'
import { fieldIds } from '../measure-input.ts'
import { staffTexts } from '../staff-texts.ts'
import { words } from '../texts.ts'

interface Props {
  measure?: Measure
  /** What a new one begins with. */
  title?: string
  solution?: string
  wordings?: Partial<Record<OtherLanguage, Wording>>
  solutions: readonly { id: string; title: string; vision: string | null }[]
}

/** The inputs of a measure's profile, with its other languages folded away below. */
export const MeasureInputs: FC<Props> = ({ measure, title, solution, wordings = {}, solutions }) => {
  const { language, space } = useVisit()
  const [t, w] = [staffTexts(language), words(language)]
  const fields = frontTexts(language)
  const municipalities = space.settings.districtKey ? municipalitiesOf(space.settings.districtKey) : []
  const day = (value: Temporal.PlainDate | null | undefined) => value?.toString() ?? ''
  return (
    <>
      <Section title={t.groupWhat} id="worum" level={2}>
        <TextInput name="title" label={t.fieldTitle} value={measure?.title ?? title} maxlength={160} />
        <TextArea
          name="lead"
          label={t.fieldLead}
          hint={t.fieldLeadHint}
          value={measure?.lead}
          rows={2}
          maxlength={400}
          optional
        />
        <TextArea name="aim" label={t.fieldAim} value={measure?.aim} rows={4} optional />
        <TextArea name="effect" label={t.fieldEffect} value={measure?.effect} rows={4} optional />
        <TextArea name="body" label={t.fieldBody} value={measure?.body} rows={8} optional />
        <Select
          name="solution"
          label={t.fieldSolution}
          empty={t.noSolution}
          value={measure?.solutionId ?? solution ?? ''}
          choices={solutions.map((one) => ({
            value: one.id,
            label: one.vision ? `${one.vision}: ${one.title}` : one.title,
          }))}
          optional
        />
        <Select
          name="field"
          label={t.fieldField}
          empty={t.noField}
          value={measure?.field ?? ''}
          choices={fieldIds.map((id) => ({ value: id, label: fields[id] }))}
          optional
        />
        <TextInput
          name="code"
          label={t.fieldCode}
          hint={t.fieldCodeHint}
          value={measure?.code ?? ''}
          maxlength={30}
          optional
        />
      </Section>
      <Section title={t.groupWhere} id="wer-und-wo" level={2}>
        <TextInput
          name="inCharge"
          label={t.fieldInCharge}
          hint={t.fieldInChargeHint}
          value={measure?.inCharge}
          maxlength={160}
          optional
        />
        <Checkbox name="wholeDistrict" label={t.fieldWhole} checked={measure?.wholeDistrict ?? true} />
        {municipalities.length > 0 && (
          <CheckboxGroup
            name="municipalities"
            label={t.fieldMunicipalities}
            hint={t.fieldMunicipalitiesHint}
            values={measure?.municipalities ?? []}
            choices={municipalities.map(({ key, name }) => ({ value: key, label: name }))}
            optional
          />
        )}
      </Section>
      <Section title={t.groupWhen} id="phase-und-termine" level={2}>
        <Select
          name="phase"
          label={t.fieldPhase}
          hint={t.fieldPhaseHint}
          value={measure?.phase ?? 'idea'}
          choices={phases.map((phase) => ({ value: phase, label: w[phase] }))}
        />
        <Checkbox name="paused" label={t.fieldPaused} checked={measure?.paused ?? false} />
        <Select
          name="priority"
          label={t.fieldPriority}
          empty={t.noPriority}
          value={measure?.priority ?? ''}
          choices={priorities.map((priority) => ({ value: priority, label: w[priority] }))}
          optional
        />
        <Columns as="even">
          <DateInput name="plannedStart" label={t.plannedStart} value={day(measure?.plannedStart)} optional />
          <DateInput name="plannedEnd" label={t.plannedEnd} value={day(measure?.plannedEnd)} optional />
          <DateInput name="actualStart" label={t.actualStart} value={day(measure?.actualStart)} optional />
          <DateInput name="actualEnd" label={t.actualEnd} value={day(measure?.actualEnd)} optional />
        </Columns>
      </Section>
      <Section title={t.groupAfter} id="weitergeben" level={2}>
        <TextArea
          name="lesson"
          label={t.fieldLesson}
          hint={t.fieldLessonHint}
          value={measure?.lesson}
          rows={5}
          optional
        />
        <TextInput name="licence" label={t.fieldLicence} value={measure?.licence ?? ''} maxlength={60} optional />
        <TextInput name="repository" label={t.fieldRepository} value={measure?.repository ?? ''} type="url" optional />
        <TextInput
          name="transfer"
          label={t.fieldTransfer}
          hint={t.fieldTransferHint}
          value={measure?.transfer ?? ''}
          maxlength={300}
          optional
        />
        <TextInput name="source" label={t.fieldSource} value={measure?.source ?? ''} maxlength={300} optional />
      </Section>
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldTitle, maxlength: 160 },
          { name: 'lead', label: t.fieldLead, rows: 2, maxlength: 400 },
          { name: 'aim', label: t.fieldAim, rows: 4 },
          { name: 'effect', label: t.fieldEffect, rows: 4 },
          { name: 'body', label: t.fieldBody, rows: 8 },
        ]}
      />
    </>
  )
}
