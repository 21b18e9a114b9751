import type { FC } from 'hono/jsx'
import { dateRange } from '#foundation/text/dates.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { Asked, Typed } from '../../bookings/offer.ts'
import { wishFields } from '../../bookings/wish.ts'
import type { ConditionsText } from '../../conditions/conditions.ts'
import type { Way } from '../../invoices/invoice.ts'
import type { Resource } from '../../resource.ts'
import type { InSet } from '../../sets/plan-set.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { setTexts } from '../../texts/set.ts'
import { totalWords } from '../../texts/words.ts'
import { PayInputs } from '../pay-inputs.tsx'
import { WhoInputs } from '../who-inputs.tsx'

export const several = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** The time that was asked for, as addresses and forms carry it. */
export const wishOf = (typed: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.keys(wishFields).flatMap((name) => (typed[name] ? [[name, several(typed[name])[0] as string]] : [])),
  )

export const totalOf = (set: readonly InSet[]) => set.reduce((sum, { price }) => sum + price.cents, 0)

interface SetProps {
  resource: Resource
  typed: Typed
  set: readonly InSet[]
  offer: Asked
  conditions: readonly ConditionsText[]
  ways: readonly Way[]
}

/** What is booked together at which price, and who books it. */
export const SetForm: FC<SetProps> = ({ resource, typed, set, offer, conditions, ways }) => {
  const { language } = useVisit()
  const [t, b] = [setTexts(language), bookingTexts(language)]
  const total = totalOf(set)
  const deposit = set.reduce((sum, { price }) => sum + price.depositCents, 0)
  const asks = set.some(({ candidate }) => candidate.rules.approval)
  return (
    <>
      <Section title={b.summary} id="zusammenfassung">
        <DataTable
          caption={dateRange(offer.span, language)}
          rows={set}
          columns={[
            { label: b.what, value: ({ candidate }) => candidate.title },
            { label: b.price, value: ({ price }) => totalWords(price.cents, language), number: true },
          ]}
        />
        <DescriptionList
          of={[
            [t.total, <strong>{totalWords(total, language)}</strong>],
            [b.deposit, deposit > 0 ? b.depositHint(euro(deposit, language)) : null],
            [
              b.pay,
              total > 0
                ? list(
                    ways.map((way) => invoiceTexts(language)[way]),
                    language,
                    'or',
                  )
                : null,
            ],
          ]}
        />
      </Section>
      <Section title={b.who} id="wer">
        <Form
          path={addresses.bookSet.path}
          action={addresses.bookSet({ resource: resource.slug })}
          submit={asks ? b.doAsk : b.doBook}
        >
          {Object.entries({ gruppe: 'private', zweck: 'other', ...wishOf(typed) }).map(([name, value]) => (
            <HiddenInput name={name} value={value} />
          ))}
          {set.slice(1).map(({ candidate }) => (
            <HiddenInput name="dazu" value={candidate.id} />
          ))}
          <HiddenInput name="preis" value={total} />
          <WhoInputs resource={resource} conditions={conditions}>
            <PayInputs ways={ways} cents={total} publicBody={offer.group === 'public'} several />
          </WhoInputs>
          {asks && <p>{b.askHint}</p>}
        </Form>
      </Section>
    </>
  )
}
