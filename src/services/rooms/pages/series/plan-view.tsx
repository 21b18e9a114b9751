import type { FC } from 'hono/jsx'
import { Lines } from '#commons/gatherings/registration-state.tsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dateRange, dateWithWeekday } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro, list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { Typed } from '../../bookings/offer.ts'
import { wishQuery } from '../../bookings/wish.ts'
import type { Way } from '../../invoices/invoice.ts'
import type { Resource, Span } from '../../resource.ts'
import { seriesFields } from '../../series/input.ts'
import type { PossibleDate, SeriesPlan } from '../../series/plan-series.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { seriesTexts } from '../../texts/series.ts'
import { totalWords } from '../../texts/words.ts'
import { PayInputs } from '../pay-inputs.tsx'
import { RefundWords } from '../refund-words.tsx'
import { WhoInputs } from '../who-inputs.tsx'

export const totalOf = (plan: SeriesPlan) => plan.possible.reduce((sum, { price }) => sum + price.cents, 0)

/** Where another time is booked. */
export type Instead = (span: Span) => LocalAddress

/** The booking form with another time, and as whom, what for and for how many as before. */
export const insteadOf = ({ slug }: Pick<Resource, 'slug'>, typed: Typed = {}): Instead => {
  const kept = Object.fromEntries(
    ['gruppe', 'zweck', 'personen'].flatMap((name) => (typeof typed[name] === 'string' ? [[name, typed[name]]] : [])),
  )
  return (span) => addresses.book({ resource: slug }, { ...kept, ...wishQuery(span) })
}

/** Every date with its price; those that are not possible with the reason and the nearest free time. @param free own use has no price */
export const PlanView: FC<{ plan: SeriesPlan; instead: Instead; free?: boolean }> = ({
  plan,
  instead,
  free = false,
}) => {
  const { language } = useVisit()
  const t = seriesTexts(language)
  const { possible, rejected } = plan
  if (possible.length === 0 && rejected.length === 0)
    return (
      <Notice kind="warning" title={t.nothing}>
        <p>{t.noDates}</p>
      </Notice>
    )
  const reasons = new Set(rejected.map(({ reason }) => reason))
  const noneForOneReason =
    possible.length === 0 && reasons.size === 1 && rejected.every(({ alternatives }) => alternatives.length === 0)
  return (
    <Section title={t.dates} id="termine">
      {noneForOneReason && (
        <Notice kind="warning" title={t.nothing}>
          <p>{[...reasons][0]}</p>
        </Notice>
      )}
      {rejected.length > 0 && !noneForOneReason && (
        <Notice kind="warning" title={possible.length === 0 ? t.nothing : t.notPossible(rejected.length)}>
          {possible.length > 0 && <p>{t.notPossibleHint}</p>}
          <Rejected of={rejected} instead={instead} />
        </Notice>
      )}
      {possible.length > 0 && (
        <DataTable
          caption={t.possible(possible.length)}
          rows={possible}
          columns={[
            { label: t.when, value: ({ span }) => dateRange(span, language) },
            ...(free
              ? []
              : [
                  {
                    label: t.price,
                    value: ({ price }: PossibleDate) => totalWords(price.cents, language),
                    number: true as const,
                  },
                ]),
          ]}
        />
      )}
    </Section>
  )
}

interface NotPossible {
  readonly day: Temporal.PlainDate
  readonly reason: string
  readonly alternatives: readonly Span[]
}

/** Dates that were wished and are not possible; another time is one click away. */
export const Rejected: FC<{ of: readonly NotPossible[]; instead: Instead }> = ({ of, instead }) => {
  const { language } = useVisit()
  const t = seriesTexts(language)
  return (
    <ul>
      {of.map(({ day, reason, alternatives }) => (
        <li>
          <strong>{dateWithWeekday(day, language)}</strong>: {reason}
          {alternatives.map((span) => (
            <>
              {' '}
              {t.instead}: <Link to={instead(span)}>{dateRange(span, language)}</Link>
            </>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** What all dates cost together, on which conditions, and who books. */
export const SeriesForm: FC<{ plan: SeriesPlan; resource: Resource; typed: Typed; ways: readonly Way[] }> = ({
  plan,
  resource,
  typed,
  ways,
}) => {
  const { language } = useVisit()
  const [t, b] = [seriesTexts(language), bookingTexts(language)]
  const number = plan.possible.length
  const total = totalOf(plan)
  const deposit = plan.possible.reduce((sum, { price }) => sum + price.depositCents, 0)
  return (
    <>
      <Section title={b.summary} id="zusammenfassung">
        <DescriptionList
          of={[
            [b.what, resource.title],
            [t.dates, t.possible(number)],
            [b.where, [resource.building.name, resource.building.street].filter(Boolean).join(', ')],
            [b.provider, resource.providerName ?? b.district],
            [t.total, <strong>{totalWords(total, language)}</strong>],
            [t.deposit, deposit > 0 ? t.depositHint(euro(deposit, language)) : null],
            [b.pay, total > 0 ? waysWords(ways, language) : null],
            [t.refunds, total > 0 ? <RefundWords of={resource.refunds} /> : null],
          ]}
        />
      </Section>
      <Section title={b.who} id="wer">
        <Form
          path={addresses.bookSeries.path}
          action={addresses.bookSeries({ resource: resource.slug })}
          submit={resource.rules.approval ? t.doAsk(number) : t.doBook(number)}
        >
          {hidden(typed, Object.keys(seriesFields)).map(([name, value]) => (
            <HiddenInput name={name} value={value} />
          ))}
          <HiddenInput name="preis" value={total} />
          <HiddenInput name="anzahl" value={number} />
          <WhoInputs resource={resource} mailHint={t.mailHint}>
            <PayInputs ways={ways} cents={total} publicBody={typed.gruppe === 'public'} several />
          </WhoInputs>
          {resource.rules.approval && <p>{b.askHint}</p>}
          <Details summary={b.dataTitle}>
            <p>
              <Lines of={b.dataText} />
            </p>
          </Details>
        </Form>
      </Section>
    </>
  )
}

/** „vor Ort oder auf Rechnung“. */
const waysWords = (ways: readonly Way[], language: Language) =>
  list(
    ways.map((way) => invoiceTexts(language)[way]),
    language,
    'or',
  )

/** The rule the preview was made for goes along with the booking. */
export const hidden = (typed: Typed, names: readonly string[]): [string, string][] =>
  names.flatMap((name) => {
    const value =
      typed[name] ?? ({ wochen: '1', gruppe: 'private', zweck: 'other' } as Record<string, string>)[name] ?? []
    return (typeof value === 'string' ? [value] : [...value]).map((one): [string, string] => [name, one])
  })
