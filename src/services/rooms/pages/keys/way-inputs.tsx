import type { FC } from 'hono/jsx'
import { VariantInputs } from '#commons/translations/variant-inputs.tsx'
import type { OtherLanguage, Wording } from '#commons/translations/wordings.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { digitChoices } from '../../keys/access-input.ts'
import { type AccessWay, accessKinds } from '../../keys/access-ways.ts'
import { kindWord } from '../../keys/part.tsx'
import { keysTexts } from '../../texts/keys.ts'

/** Inputs of a way, empty for a new one. The code stands in it as it is: whoever keeps the way may see it. */
export const WayInputs: FC<{
  way?: AccessWay
  code?: string
  wordings?: Partial<Record<OtherLanguage, Wording>>
}> = ({ way, code, wordings = {} }) => {
  const { language } = useVisit()
  const t = keysTexts(language)
  const hints = { open: t.openHint, key: t.keyHint, code: t.codeKindHint, staff: t.staffHint }
  return (
    <>
      <RadioGroup
        name="kind"
        label={t.kind}
        value={way?.kind}
        choices={accessKinds.map((value) => ({ value, label: kindWord(value, language), hint: hints[value] }))}
      />
      <DateInput name="firstDay" label={t.firstDay} hint={t.firstDayHint} value={way?.firstDay?.toString()} optional />
      <TextArea
        name="instructions"
        label={t.instructions}
        hint={t.instructionsHint}
        value={way?.instructions}
        rows={5}
        maxlength={4000}
        optional
      />
      <Section title={t.codeTitle} id="code-abschnitt">
        <p class="small">{t.codeLead}</p>
        <RadioGroup
          name="codePer"
          label={t.codePer}
          value={way?.codePer ?? undefined}
          optional
          choices={[
            { value: 'period', label: t.codePerPeriod, hint: t.codePerPeriodHint },
            { value: 'booking', label: t.codePerBooking, hint: t.codePerBookingHint },
          ]}
        />
        <Columns as="even">
          <TextInput name="code" label={t.codeLabel} hint={t.codeLabelHint} value={code} autocomplete="off" optional />
          <Select
            name="digits"
            label={t.digits}
            value={String(way?.digits ?? 6)}
            choices={digitChoices.map((value) => ({ value, label: value }))}
            optional
          />
        </Columns>
      </Section>
      <Section title={t.keyTitle} id="schluessel-abschnitt">
        <p class="small">{t.keyLead}</p>
        <Columns as="even">
          <TextInput name="place" label={t.placeLabel} hint={t.placeHint} value={way?.place ?? undefined} optional />
          <TextInput name="hours" label={t.hoursLabel} hint={t.hoursHint} value={way?.hours ?? undefined} optional />
        </Columns>
        <Columns as="even">
          <TextInput name="whom" label={t.whomLabel} value={way?.whom ?? undefined} optional />
          <TextInput name="phone" label={t.phoneLabel} type="tel" value={way?.phone ?? undefined} optional />
        </Columns>
      </Section>
      <VariantInputs
        wordings={wordings}
        fields={[{ name: 'instructions', label: t.instructions, rows: 5, maxlength: 4000 }]}
      />
    </>
  )
}
