import { digest } from '#foundation/http/session-cookie.ts'
import type { TestHouse } from '#test/support/house.ts'
import { confirmToken, gatheringId, guestKey, questionId, registrationId } from '../gathering-ids.ts'
import type { Everybody } from '../roles.ts'

const event = {
  lead: 'Ein Satz.',
  body: 'Noch einer.',
  startDay: '2026-12-05',
  startTime: '10:00',
  endTime: '12:00',
  place: 'Bürgersaal',
  registration: 'here',
  capacity: '20',
  waitingList: 'yes',
  guests: 'yes',
}

/** Two published events of the organisation; the first has a guest, an unconfirmed guest and a question, under fixed ids. */
export async function eventsContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  for (const title of ['Erster Termin', 'Zweiter Termin']) {
    await house.post('/musterkreis/termine/planen', { ...event, title, organiser: organisation }, people.editor)
    await house.post(
      `/musterkreis/termine/${title.toLowerCase().replace(' ', '-')}/veroeffentlichen`,
      {},
      people.editor,
    )
  }
  const { pool } = house.database
  await pool.query(
    `update gatherings.gathering set id = $1, taken = 1, last_number = 1 where owner_id = (select id from events.event where slug = 'erster-termin')`,
    [gatheringId],
  )
  const registration = `insert into gatherings.registration (space_id, id, gathering_id, name, mail, link_key, language, persons, state, number, made_at) values ($1, $2, $3, 'Gast', $4, $5, 'de', 1, $6, $7, $8)`
  await pool.query(registration, [
    house.district,
    registrationId,
    gatheringId,
    'gast@example.org',
    Buffer.from(guestKey, 'base64url'),
    'registered',
    1,
    house.now().toString(),
  ])
  const unconfirmed = registrationId.replace('a2', 'a4')
  await pool.query(registration, [
    house.district,
    unconfirmed,
    gatheringId,
    'noch@example.org',
    Buffer.from(`x${guestKey}`, 'base64url'),
    'unconfirmed',
    null,
    house.now().toString(),
  ])
  await pool.query(
    `insert into accounts.token (token_hash, purpose, mail, payload, created_at, expires_at) values ($1, 'gatherings.confirm', 'noch@example.org', $2, $3, $4)`,
    [
      digest(confirmToken),
      JSON.stringify({ registration: unconfirmed }),
      house.now().toString(),
      house.now().add({ hours: 48 }).toString(),
    ],
  )
  await pool.query(
    `insert into gatherings.question (space_id, id, gathering_id, position, kind, wording, purpose, required) values ($1, $2, $3, 1, 'text', 'Was bringen Sie mit?', 'Damit wir planen.', false)`,
    [house.district, questionId, gatheringId],
  )
}
