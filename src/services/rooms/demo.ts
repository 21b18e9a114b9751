// What the demo network fills the rooms with: many at once, in few statements.
import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'

export { providerPart } from './access.ts'
export { addSchoolHolidays } from './calendars/save-school-holidays.ts'
export { addWays, codesQueue, fillDeposits, type OfferedWay } from './demo-keys.ts'
export { addWaitings, type DemoWaiting } from './demo-waiting.ts'
export { priceOf } from './price.ts'
export { resourceBySlug } from './queries.ts'
export { referenceFrom } from './reference.ts'
export type { BookingRules, Equipment, Group, PriceRule, Purpose, RefundStep, Span } from './resource.ts'
export { saveCommonRules } from './save-common-rules.ts'
export { addBookings, type OfferedBooking } from './save-many-bookings.ts'
export { addOffers, type OfferedBuilding, type OfferedResource } from './save-offers.ts'
export { makeSeries, type SeriesWish } from './save-series.ts'
export { schoolHolidayOn } from './school-holidays.ts'
export { addressOf as bookingAddress, bookingTopic } from './telling.ts'

/** What the demo's bookings are made from: resources by the last part of their address, and ids of units by building and name. */
export async function offersOf(
  tx: Work['tx'],
  space: string,
): Promise<{ resources: ReadonlyMap<string, string>; units: ReadonlyMap<string, string> }> {
  const { rows } = await sql<{ resources: Record<string, string> | null; units: Record<string, string> | null }>`
    select
      (select json_object_agg(slug, id) from rooms.resource where space_id = ${space}) as resources,
      (select json_object_agg(b.name || ', ' || u.name, u.id) from rooms.unit u
        join rooms.building b on b.space_id = u.space_id and b.id = u.building_id where u.space_id = ${space}) as units`.execute(
    tx,
  )
  return {
    resources: new Map(Object.entries(rows[0]?.resources ?? {})),
    units: new Map(Object.entries(rows[0]?.units ?? {})),
  }
}

export { keepBill } from './invoices/bill.ts'
export { billerOf, saveBiller } from './invoices/billers.ts'
export { invoiceById } from './invoices/queries.ts'
export { cancelInvoice, issueInvoice, markPaid, markReminded } from './invoices/save-invoice.ts'
export { addDemoSeason, type DemoClub, type DemoSeason } from './season/demo.ts'
