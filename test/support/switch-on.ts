import type { TestHouse } from './house.ts'

/** The district of the test has this room as well; once more changes nothing. */
export async function switchOn(house: TestHouse, service: string): Promise<void> {
  await house.database.pool.query(
    'update spaces.space set services = array_append(services, $2) where id = $1 and not $2 = any(services)',
    [house.district, service],
  )
}
