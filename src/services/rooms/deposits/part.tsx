import type { FC } from 'hono/jsx'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../addresses.ts'
import { depositTexts } from '../texts/deposits.ts'
import type { CountingDeposit } from './queries.ts'
import { stateOf, toBooker } from './words.ts'

/** The deposit on the page of whoever booked: what, until when, how to pay; later how it stands. */
export const DepositForBooker: FC<{ of: CountingDeposit; inSeries?: boolean }> = ({
  of: { deposit, booking, howToPay },
  inSeries = false,
}) => {
  const { language, now } = useVisit()
  const t = depositTexts(language)
  const { tone } = stateOf(deposit, booking, now, language)
  return (
    <Section title={t.yours} id="kaution">
      <Notice kind={deposit.state === 'requested' && tone === 'info' ? 'warning' : tone} level={3}>
        <p>{toBooker(deposit, booking, now, language)}</p>
        {inSeries && deposit.countsUntil && <p>{t.forSeries}</p>}
        {deposit.reason && (
          <p>
            {t.reason}: {deposit.reason}
          </p>
        )}
      </Notice>
      {deposit.state === 'requested' && (
        <DescriptionList
          of={[
            [t.how, <span class="lines">{howToPay || t.howUnsaid}</span>],
            [t.useReference, booking.reference],
          ]}
        />
      )}
    </Section>
  )
}

/** The deposit on the provider's page of a booking: how it stands, and the way to settle it. */
export const DepositForProvider: FC<{ of: CountingDeposit; inSeries?: boolean }> = ({
  of: { deposit, booking },
  inSeries = false,
}) => {
  const { language, now } = useVisit()
  const t = depositTexts(language)
  const { word, tone } = stateOf(deposit, booking, now, language)
  return (
    <Section title={t.amount} id="kaution">
      <p>
        {euro(deposit.cents, language)} <StatusTag tone={tone}>{word}</StatusTag>
      </p>
      {inSeries && <p class="small">{t.forSeries}</p>}
      <p>
        <ActionLink to={addresses.deposit({ booking: booking.id })}>
          {deposit.state === 'requested' ? t.markPaidLong : deposit.state === 'paid' ? t.settle : t.step}
        </ActionLink>
      </p>
    </Section>
  )
}
