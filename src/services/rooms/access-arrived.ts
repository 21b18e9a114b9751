import { sql } from 'kysely'
import type { Arriving } from '#commons/manifest.ts'

/**
 * A district has come from another house: codes were sealed with that house's secret and do not open here. They go; codes of
 * bookings are made again, and pages say where the provider has to enter one.
 */
export async function forgetForeignCodes({ tx, space }: Arriving): Promise<void> {
  await sql`delete from rooms.booking_code where space_id = ${space.id}`.execute(tx)
  await sql`update rooms.access_way set code = null where space_id = ${space.id} and code is not null`.execute(tx)
}
