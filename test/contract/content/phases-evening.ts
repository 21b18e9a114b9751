import type { TestHouse } from '#test/support/house.ts'
import { eveningIds } from '../evening-ids.ts'
import type { Everybody } from '../roles.ts'

/** A running phase with a meeting that is over, another to come, an island, a note and a rating. */
export async function participationEveningContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const at = '/musterkreis/mitreden/erster-dialog'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  const phase = { title: 'Kommunaldialoge', method: 'evening', who: 'guest' }
  await send('/neue-phase', { ...phase, startDay: '2026-01-01', endDay: '2027-12-31' })
  const tour = '/phasen/kommunaldialoge'
  const meeting = { form: 'evening', registration: 'here', guests: 'yes', partyMax: '1' }
  await send(`${tour}/treffen-planen`, {
    ...meeting,
    title: 'Erster Abend',
    startDay: '2026-11-02',
    startTime: '18:00',
  })
  await send(`${tour}/treffen-planen`, { ...meeting, title: 'Zweiter Abend' })
  const { rows } = await house.database.pool.query(
    `select m.id, m.phase_id, m.space_id from participation.meeting m where m.slug = 'erster-abend'`,
  )
  const { id, phase_id, space_id } = rows[0]
  for (const [position, island] of [eveningIds.island, eveningIds.empty].entries())
    await house.database.pool.query(
      `insert into participation.island (space_id, id, phase_id, position, title) values ($1, $2, $3, $4, 'Unterwegs')`,
      [space_id, island, phase_id, position + 1],
    )
  for (const note of [eveningIds.note, eveningIds.gone])
    await house.database.pool.query(
      `insert into participation.note (space_id, id, meeting_id, island_id, words, dots, channel, entered_at)
       values ($1, $2, $3, $4, 'Ein Bus am Abend', 3, 'on-site', now())`,
      [space_id, note, id, eveningIds.island],
    )
  await house.database.pool.query(
    `insert into participation.question_box (space_id, meeting_id, code, checked, opened_at) values ($1, $2, $3, false, now())`,
    [space_id, id, eveningIds.hall],
  )
  await house.database.pool.query(
    `insert into participation.live_question (space_id, id, meeting_id, words, state, asked_at)
     values ($1, $2, $3, 'Wann kommt der Bus?', 'open', now())`,
    [space_id, eveningIds.question, id],
  )
}
