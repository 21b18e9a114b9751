import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { optionalEuros } from '#foundation/http/euros.ts'
import { choice, day, longText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type DepositDeed, dueAt, returnedCents } from '../deposits/deposit.ts'
import { type DepositView, depositOf, depositsBetween } from '../deposits/queries.ts'
import { noteDeposit } from '../deposits/save-deposit.ts'
import { tellDeposit } from '../deposits/telling.ts'
import { stateOf } from '../deposits/words.ts'
import { depositPage, loadDeposit } from '../pages/deposits/deposit.tsx'
import { depositsPage, payerOf } from '../pages/deposits/list.tsx'
import { requestSubject } from '../pages/requests/request.tsx'
import { settledBy } from '../rights.ts'
import { homeZone, localDay, wholeDays } from '../rules/times.ts'
import { depositNotices as notices } from '../texts/deposit-notices.ts'
import { depositTexts } from '../texts/deposits.ts'

const settling = {
  action: 'booking.settle',
  page: depositPage,
  load: loadDeposit,
  subject: requestSubject,
} as const

type Loaded = Awaited<ReturnType<typeof loadDeposit>>

/** Notes it and tells whoever booked. */
async function note(work: Work, { booking, resource }: Loaded, deed: DepositDeed): Promise<void> {
  const deposit = await noteDeposit(work, booking.id, deed)
  if (deposit.state !== 'requested') await tellDeposit(work, booking, resource, deposit, deposit.state)
}

/** The list from which one came, so that the next can be dealt with. */
const list = (view: DepositView) => (view === 'offen' ? addresses.deposits() : addresses.deposits({ ansicht: view }))

export const payForm = form(access, {
  ...settling,
  address: addresses.depositPaid,
  fields: {},
  async run(work, _input, loaded) {
    await note(work, loaded, { deed: 'pay' })
    return goTo(list('offen'), notices.paid)
  },
})

export const returnForm = form(access, {
  ...settling,
  address: addresses.depositReturned,
  fields: {},
  async run(work, _input, loaded) {
    await note(work, loaded, { deed: 'return' })
    return goTo(list('zurueck'), notices.returned)
  },
})

export const withholdForm = form(access, {
  ...settling,
  address: addresses.depositWithheld,
  fields: { euros: optionalEuros(), reason: longText(500) },
  async run(work, { euros, reason }, loaded) {
    await note(work, loaded, { deed: 'withhold', cents: euros ?? 0, reason })
    return goTo(addresses.deposit({ booking: loaded.booking.id }), notices.withheld)
  },
})

/** What was noted last was a mistake. What has been noted since is not overwritten: `was` says what the page showed. */
export const undoForm = form(access, {
  ...settling,
  address: addresses.depositUndo,
  fields: { was: choice(['paid', 'returned']), mistake: longText(500) },
  async run(work, { was, mistake }, { booking, resource }) {
    if (found(await depositOf(work, booking.id, true)).state !== was) refuse(notices.notUndoable)
    const deposit = await noteDeposit(work, booking.id, { deed: 'undo', reason: mistake })
    await tellDeposit(work, booking, resource, deposit, was === 'paid' ? 'unpaid' : 'unreturned', mistake)
    return goTo(addresses.deposit({ booking: booking.id }), notices.undone)
  },
})

const most = 10_000

/** Deposits as a table. A form, not a link: who takes names away is written to the log. */
export const depositsTableForm = form(access, {
  address: addresses.depositsTable,
  action: 'booking.queue',
  fields: { from: day(), to: day() },
  page: depositsPage,
  async run(work, { from, to }) {
    const { language, space, now } = work
    const t = depositTexts(language)
    if (Temporal.PlainDate.compare(to, from) < 0) refuse(notices.endsBefore, 'to')
    if (Temporal.PlainDate.compare(to, from.add({ years: 2 })) > 0) refuse(notices.tooLong, 'to')
    const deposits = await depositsBetween(work, settledBy(work.viewer), wholeDays(from, to), most)
    const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', language === 'en' ? '.' : ',')
    const on = (moment: Temporal.Instant | null) => (moment ? localDay(moment).toString() : '')
    const head = [
      t.columnReference,
      t.state,
      t.who,
      t.columnHouse,
      t.what,
      t.columnStart,
      t.columnCents,
      t.columnRequested,
      t.columnDue,
      t.columnPaid,
      t.columnSettled,
      t.columnReturned,
      t.columnWithheld,
      t.reason,
    ]
    const rows = deposits.map((one) => [
      one.booking.reference,
      stateOf(one, one.booking, now, language).word,
      payerOf(one, language),
      one.building,
      one.title,
      one.booking.startsAt
        .toZonedDateTimeISO(homeZone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
        .replace('T', ' '),
      euros(one.cents),
      on(one.requestedAt),
      on(dueAt(one, one.booking)),
      on(one.paidAt),
      on(one.settledAt),
      euros(returnedCents(one)),
      euros(one.withheldCents),
      one.reason ?? '',
    ])
    return download(writeCsv([head, ...rows]), {
      name: `kautionen-${space.slug || 'netzwerk'}-${from}-${to}.csv`,
      type: 'text/csv',
      cache: 'no-store',
    })
  },
})
