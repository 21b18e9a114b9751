import type { FC } from 'hono/jsx'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateTimeInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { methods } from '../methods/all.ts'
import { type Phase, standingOf, whoMay } from '../phases/phase.ts'
import { isMidnight, lastDay } from '../phases/phase-time.ts'
import { staffTexts } from '../texts/staff.ts'
import { whoWords } from '../texts/words.ts'

/** A phase, with its other languages folded away below. When it has begun, also why something is changed. */
export const PhaseInputs: FC<{ phase?: Phase; wordings?: Partial<Record<OtherLanguage, Wording>> }> = ({
  phase,
  wordings = {},
}) => {
  const { language, now } = useVisit()
  const t = staffTexts(language)
  const begun = phase !== undefined && standingOf(phase, now) !== 'before'
  return (
    <>
      <TextInput name="title" label={t.fieldPhaseTitle} value={phase?.title} maxlength={120} />
      <RadioGroup
        name="method"
        label={t.fieldMethod}
        value={phase?.method}
        choices={methods.map(({ id, name, does }) => ({
          value: id,
          label: say(name, language),
          hint: say(does, language),
          disabled: begun && id !== phase.method,
        }))}
      />
      <RadioGroup
        name="who"
        label={t.fieldWho}
        value={phase?.who ?? 'guest'}
        choices={whoMay.map((who) => ({ value: who, label: say(whoWords[who], language) }))}
      />
      <DateTimeInput
        dateName="startDay"
        timeName="startTime"
        label={t.fieldStart}
        hint={t.fieldStartHint}
        optional
        date={phase?.startsAt ? dayOf(phase.startsAt) : undefined}
        time={phase?.startsAt ? clockOf(phase.startsAt) : undefined}
      />
      <DateTimeInput
        dateName="endDay"
        timeName="endTime"
        label={t.fieldEnd}
        hint={t.fieldEndHint}
        optional
        date={
          phase?.endsAt ? String(isMidnight(phase.endsAt) ? lastDay(phase.endsAt) : dayOf(phase.endsAt)) : undefined
        }
        time={phase?.endsAt ? clockOf(phase.endsAt) : undefined}
      />
      <TextArea name="intro" label={t.fieldIntro} value={phase?.intro} rows={6} optional />
      <TextArea name="outcome" label={t.fieldPhaseOutcome} value={phase?.outcome} rows={6} optional />
      {begun && <TextInput name="reason" label={t.fieldReason} hint={t.fieldReasonHint} maxlength={300} optional />}
      <VariantInputs
        wordings={wordings}
        fields={[
          { name: 'title', label: t.fieldPhaseTitle, maxlength: 120 },
          { name: 'intro', label: t.fieldIntro, rows: 5 },
          { name: 'outcome', label: t.fieldPhaseOutcome, rows: 5 },
        ]}
      />
    </>
  )
}

const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(homeZone).toPlainDate().toString()
const clockOf = (at: Temporal.Instant) =>
  isMidnight(at) ? undefined : at.toZonedDateTimeISO(homeZone).toPlainTime().toString({ smallestUnit: 'minute' })
