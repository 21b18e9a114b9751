import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import type { Indicator, Measure } from '../../measures/measure.ts'
import { today } from '../../measures/save-measure.ts'
import { partAddresses } from '../addresses.ts'
import { partStaffTexts, partTexts } from '../texts.ts'
import { amountOf } from '../words-of.ts'

/** The values and goals of an indicator, below its own form. */
export const Values: FC<{ measure: Measure; of: Indicator }> = ({ measure, of }) => {
  const { language, now } = useVisit()
  const [t, p] = [partStaffTexts(language), partTexts(language)]
  const at = { measure: measure.slug, teil: of.id }
  const rows = [
    ...of.values.map((one) => ({ ...one, what: 'value' as const })),
    ...of.goals.map((one) => ({ ...one, source: '', what: 'goal' as const })),
  ].toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  return (
    <Section title={t.values} id="werte">
      {rows.length > 0 && (
        <DataTable
          caption={t.values}
          captionOutOfSight
          rows={rows}
          columns={[
            { label: p.day, value: ({ day }) => date(day, language) },
            { label: `${p.value} / ${p.goal}`, value: ({ what }) => p[what] },
            { label: t.number, value: (one) => amountOf(one, language), number: true },
            { label: p.countedBy, value: ({ source }) => source },
            {
              label: t.remove,
              value: ({ day, what }) => (
                <Form
                  path={partAddresses.removeValue.path}
                  action={partAddresses.removeValue(at)}
                  prefix={`${what}-${day}-`}
                >
                  <HiddenInput name="what" value={what} />
                  <HiddenInput name="day" value={day.toString()} />
                  <Button look="plain" icon="remove">
                    <span aria-hidden="true">{t.remove}</span>
                    <span class="out-of-sight">{`${t.remove}: ${p[what]}, ${date(day, language)}`}</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
      <Form path={partAddresses.value.path} action={partAddresses.value(at)} prefix="w-" submit={t.addValue}>
        <p>{t.valuesHint}</p>
        <RadioGroup
          name="what"
          label={t.valueOrGoal}
          value="value"
          choices={[
            { value: 'value', label: t.aValue },
            { value: 'goal', label: t.aGoal },
          ]}
        />
        <Columns as="even">
          <DateInput name="day" label={t.day} value={today({ now }).toString()} />
          <TextInput name="number" label={`${t.number} (${of.unit})`} inputmode="decimal" wide="short" />
        </Columns>
        <TextInput name="unit" label={t.otherUnit} hint={t.otherUnitHint} maxlength={80} optional />
        <TextInput name="source" label={t.countedBy} maxlength={200} optional />
      </Form>
    </Section>
  )
}
