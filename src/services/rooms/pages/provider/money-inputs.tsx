import type { FC } from 'hono/jsx'
import { EuroInput, NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Columns, Section } from '#foundation/ui/layout.tsx'
import type { RefundStep, Resource } from '../../resource.ts'
import { providerTexts } from '../../texts/provider.ts'
import { vatWords } from '../../texts/words.ts'

/** Two days before everything, then half, until the day before. */
const usualRefunds: readonly RefundStep[] = [
  { hours: 168, percent: 100 },
  { hours: 24, percent: 50 },
]

const vatRates = [0, 70, 190]

/** Deposit, VAT, what is paid back, and the conditions. Prices have a page of their own. */
export const MoneyInputs: FC<{ resource?: Resource }> = ({ resource }) => {
  const { language } = useVisit()
  const t = providerTexts(language)
  const refunds = resource?.refunds ?? usualRefunds
  const vat = resource?.vatPermille ?? 0
  const rates = vatRates.includes(vat) ? vatRates : [...vatRates, vat]
  return (
    <>
      <Section title={t.moneyTitle} id="geld">
        <p class="small">{t.moneyLead}</p>
        <Columns as="even">
          <EuroInput name="deposit" label={t.deposit} cents={resource?.depositCents || null} optional />
          <Select
            name="vatPermille"
            label={t.vat}
            value={String(vat)}
            choices={rates.map((rate) => ({
              value: String(rate),
              label: rate === 0 ? t.noVat : vatWords(rate, language),
            }))}
          />
        </Columns>
      </Section>
      <Section title={t.refundTitle} id="absagen">
        <p class="small">{t.refundLead}</p>
        {([1, 2, 3] as const).map((line) => (
          <fieldset class="kern-fieldset">
            <legend class="kern-label">{t.refundLine(line)}</legend>
            <div class="kern-fieldset__body">
              <Columns as="even">
                <NumberInput
                  name={`refundHours${line}`}
                  label={t.refundHours}
                  value={refunds[line - 1]?.hours}
                  optional
                />
                <NumberInput
                  name={`refundPercent${line}`}
                  label={t.refundPercent}
                  value={refunds[line - 1]?.percent}
                  optional
                />
              </Columns>
            </div>
          </fieldset>
        ))}
        <TextArea
          name="conditions"
          label={t.conditions}
          hint={t.conditionsHint}
          value={resource?.conditions}
          rows={8}
          optional
        />
      </Section>
    </>
  )
}
