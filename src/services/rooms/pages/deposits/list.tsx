import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { dateRange, dateShort } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { TabLinks } from '#foundation/ui/navigation.tsx'
import { type Column, DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { dueAt } from '../../deposits/deposit.ts'
import {
  countDeposits,
  type DepositView,
  depositsIn,
  depositViews,
  type ListedDeposit,
} from '../../deposits/queries.ts'
import { stateOf, withheldWords } from '../../deposits/words.ts'
import { settledBy } from '../../rights.ts'
import { depositTexts } from '../../texts/deposits.ts'
import { ProviderPage } from '../provider-page.tsx'
import { requestsTrail } from '../requests/request.tsx'
import { TakeAway } from '../take-away.tsx'

const query = z.object({ ansicht: z.enum(depositViews).catch('offen') })

/** Deposits of one's own organisations, by what is to be done: to be paid, held, to be returned, settled. Editors see all. */
export const depositsPage = page(access, {
  address: addresses.deposits,
  action: 'booking.queue',
  showsPersons: true,
  query,
  async load(work, _params, { ansicht }) {
    const own = settledBy(work.viewer)
    return { view: ansicht, counts: await countDeposits(work, own), deposits: await depositsIn(work, own, ansicht) }
  },
  head: (_data, visit) => ({
    title: depositTexts(visit.language).title,
    trail: requestsTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view({ view, counts, deposits }, { language }) {
    const t = depositTexts(language)
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        <TabLinks
          label={t.views}
          items={depositViews.map((one) => ({
            to: one === 'offen' ? addresses.deposits() : addresses.deposits({ ansicht: one }),
            label: t[one](counts[one]),
            current: one === view ? 'page' : undefined,
          }))}
        />
        {deposits.length === 0 ? (
          <EmptyState title={t[`none${view}`]}>
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <List deposits={deposits} view={view} />
        )}
        <TakeAway path={addresses.depositsTable.path} texts={t} />
      </ProviderPage>
    )
  },
})

/** Who pays, in words. */
export const payerOf = (
  { name, bookerName }: Pick<ListedDeposit, 'name' | 'bookerName'>,
  language: Parameters<typeof depositTexts>[0],
) => [bookerName, name].filter(Boolean).join(', ') || depositTexts(language).gone

const List: FC<{ deposits: readonly ListedDeposit[]; view: DepositView }> = ({ deposits, view }) => {
  const { language, now } = useVisit()
  const t = depositTexts(language)
  const dated: Record<DepositView, Column<ListedDeposit>> = {
    offen: {
      label: t.due,
      value: (one) => {
        const { word, tone } = stateOf(one, one.booking, now, language)
        return (
          <>
            {dateShort(dueAt(one, one.booking), language)}{' '}
            {tone === 'danger' && <StatusTag tone={tone}>{word}</StatusTag>}
          </>
        )
      },
    },
    hinterlegt: { label: t.paidOn, value: ({ paidAt }) => paidAt && dateShort(paidAt, language) },
    zurueck: {
      label: t.since,
      value: ({ booking }) =>
        booking.state === 'confirmed' ? dateShort(booking.endsAt, language) : <StatusTag>{t.cancelled}</StatusTag>,
    },
    erledigt: {
      label: t.settledOn,
      value: (one) => (
        <>
          {one.settledAt && dateShort(one.settledAt, language)}{' '}
          {one.state === 'withheld' ? withheldWords(one, language) : stateOf(one, one.booking, now, language).word}
        </>
      ),
    },
  }
  return (
    <DataTable
      caption={t[view](deposits.length)}
      captionOutOfSight
      rows={deposits}
      columns={[
        {
          label: t.booking,
          moment: true,
          value: ({ booking }) => (
            <>
              <Link to={addresses.deposit({ booking: booking.id })}>
                {dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}
              </Link>{' '}
              <span class="small">{booking.reference}</span>
            </>
          ),
        },
        { label: t.what, value: ({ title, building }) => `${title}, ${building}` },
        { label: t.who, value: (one) => payerOf(one, language) },
        { label: t.amount, value: ({ cents }) => euro(cents, language), number: true },
        dated[view],
        ...(view === 'erledigt'
          ? []
          : [{ label: t.deeds, value: (one: ListedDeposit) => <Deeds of={one} view={view} /> }]),
      ]}
    />
  )
}

/** What one does with most of them at once; everything else stands on the page of each. */
const Deeds: FC<{ of: ListedDeposit; view: DepositView }> = ({ of, view }) => {
  const t = depositTexts(useVisit().language)
  const at = { booking: of.booking.id }
  if (view === 'hinterlegt') return <ActionLink to={addresses.deposit(at)}>{t.settle}</ActionLink>
  const [route, word] =
    view === 'offen'
      ? ([addresses.depositPaid, t.markPaid] as const)
      : ([addresses.depositReturned, t.markReturned] as const)
  return (
    <Row>
      <Form path={route.path} action={route(at)} prefix={`${of.booking.id}-`} summary={false} class="row">
        <Button look="plain" icon="check">
          {word} <span class="out-of-sight">{of.booking.reference}</span>
        </Button>
      </Form>
      {view === 'zurueck' && <ActionLink to={addresses.deposit(at)}>{t.withholdGo}</ActionLink>}
    </Row>
  )
}
