import type { TestHouse } from '#test/support/house.ts'
import { directoryJob } from '../../../src/services/network/directory/keep-directory.ts'
import { networkIds as ids } from '../network-ids.ts'
import type { Everybody } from '../roles.ts'

/** The directory with a programme, a unit, somebody who can be asked and is, and a service of the district. */
export async function networkContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await directoryJob.run(house.tools, {})
  const [office, staff, member] = [people['programme-office'], people.administrator, people['network-member']]
  await house.post('/vernetzung/programme/neu', { name: 'Musterprogramm' }, office)
  const { pool } = house.database
  const at = [house.network, house.district] as const
  await pool.query(`insert into network.unit (space_id, id, actor_id, name) values ($1, $3, $2, 'Stabsstelle')`, [
    ...at,
    ids.unit,
  ])
  await pool.query(
    `insert into network.taking_part (space_id, id, actor_id, programme_id) select $1, $3, $2, id from network.programme where space_id = $1`,
    [...at, ids.part],
  )
  await pool.query(
    `insert into network.contact (space_id, id, actor_id, person_id, topics, agreed_at) values ($1, $3, $2, $4, '{Mitfahrbank}', now())`,
    [...at, ids.contact, staff.id],
  )
  await pool.query(
    `insert into network.introduction (space_id, id, contact_id, asker_id, about, message, reach, state, asked_at)
     values ($1, $2, $3, $4, 'Mitfahrbank', 'Wie fängt man an?', 'nika@example.org', 'asked', now())`,
    [house.network, ids.introduction, ids.contact, member.id],
  )
  const profile = { actor: house.district, name: 'Musterdienst', field: 'mobility', status: 'pilot', audience: 'all' }
  await house.post('/vernetzung/dienste/neu', profile, staff)
  await house.post(
    '/vernetzung/dienste/musterdienst/bearbeiten',
    { ...profile, problem: 'Der Bus fehlt.', version: '1' },
    staff,
  )
}
