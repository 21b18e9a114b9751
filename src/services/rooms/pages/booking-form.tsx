import type { FC } from 'hono/jsx'
import { Lines } from '#commons/gatherings/registration-state.tsx'
import { dateRange } from '#foundation/text/dates.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../addresses.ts'
import type { Offer, Typed } from '../bookings/offer.ts'
import type { Way } from '../invoices/invoice.ts'
import type { Resource } from '../resource.ts'
import { bookingTexts } from '../texts/booking.ts'
import { invoiceTexts } from '../texts/invoices.ts'
import { groupWords, lineWords, purposeWords, totalWords, vatWords } from '../texts/words.ts'
import { PayInputs } from './pay-inputs.tsx'
import { RefundWords } from './refund-words.tsx'
import { WhoInputs } from './who-inputs.tsx'

type Free = Extract<Offer, { kind: 'free' }>
type Props = { resource: Resource; typed: Typed; offer: Free; ways: readonly Way[] }

/** What is booked at which price and on which conditions, and who books it. */
export const BookingForm: FC<Props> = ({ resource, typed, offer, ways }) => {
  const { language } = useVisit()
  const t = bookingTexts(language)
  return (
    <>
      <Section title={t.summary} id="zusammenfassung">
        <Summary resource={resource} offer={offer} ways={ways} />
      </Section>
      <Section title={t.who} id="wer">
        <Form
          path={addresses.book.path}
          action={addresses.book({ resource: resource.slug })}
          submit={resource.rules.approval ? t.doAsk : t.doBook}
        >
          {Object.entries(wishTyped(typed)).map(([name, value]) => (
            <HiddenInput name={name} value={value} />
          ))}
          <HiddenInput name="preis" value={offer.price.cents} />
          <WhoInputs resource={resource}>
            <PayInputs ways={ways} cents={offer.price.cents} publicBody={offer.group === 'public'} />
          </WhoInputs>
          {resource.rules.approval && <p>{t.askHint}</p>}
          <Details summary={t.dataTitle}>
            <p>
              <Lines of={t.dataText} />
            </p>
          </Details>
        </Form>
      </Section>
    </>
  )
}

const Summary: FC<Omit<Props, 'typed'>> = ({ resource, offer, ways }) => {
  const { language } = useVisit()
  const t = bookingTexts(language)
  const { price } = offer
  return (
    <DescriptionList
      of={[
        [t.what, resource.title],
        [t.whenLabel, dateRange(offer.span, language)],
        [t.where, [resource.building.name, resource.building.street].filter(Boolean).join(', ')],
        [t.provider, resource.providerName ?? t.district],
        [t.group, groupWords(language)[offer.group]],
        [t.purpose, purposeWords(language)[offer.purpose]],
        [
          t.price,
          <>
            <strong>{totalWords(price.cents, language)}</strong>
            {price.cents > 0 && (
              <span class="small">
                {' '}
                {price.lines.map((line) => lineWords(line, language)).join(', ')}
                {price.vatCents > 0 &&
                  `; ${t.vat(euro(price.vatCents, language), vatWords(resource.vatPermille, language))}`}
              </span>
            )}
          </>,
        ],
        [t.deposit, price.depositCents > 0 ? t.depositHint(euro(price.depositCents, language)) : null],
        [
          t.pay,
          price.cents > 0
            ? list(
                ways.map((way) => invoiceTexts(language)[way]),
                language,
                'or',
              )
            : null,
        ],
        [t.refunds, price.cents > 0 ? <RefundWords of={resource.refunds} /> : null],
      ]}
    />
  )
}

/** What the answer was given for goes along with the booking. */
const wishTyped = (typed: Typed): Record<string, string> => ({
  ...Object.fromEntries(['tag', 'von', 'bistag', 'bis', 'personen'].map((name) => [name, String(typed[name] ?? '')])),
  gruppe: String(typed.gruppe || 'private'),
  zweck: String(typed.zweck || 'other'),
})
