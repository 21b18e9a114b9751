// What the demo network fills the rooms with: many at once, in few statements.
import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'

export { providerPart } from './access.ts'
export { referenceFrom } from './bookings/reference.ts'
export { addBookings, type OfferedBooking } from './bookings/save-many-bookings.ts'
export { addressOf as bookingAddress, bookingTopic } from './bookings/telling.ts'
export { addSchoolHolidays } from './calendars/save-school-holidays.ts'
export { schoolHolidayOn } from './calendars/school-holidays.ts'
export { saveCommonRules } from './conditions/save-common-rules.ts'
export { addWays, codesQueue, fillDeposits, type OfferedWay } from './keys/demo-keys.ts'
export { addOffers, type OfferedBuilding, type OfferedResource } from './offers/save-offers.ts'
export { resourceBySlug } from './queries.ts'
export type { BookingRules, Equipment, Group, PriceRule, Purpose, RefundStep, Span } from './resource.ts'
export { priceOf } from './rules/price.ts'
export { makeSeries, type SeriesWish } from './series/save-series.ts'
export { addWaitings, type DemoWaiting } from './waiting/demo-waiting.ts'

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
