import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { opinionsIds } from '../opinions-ids.ts'
import type { Everybody } from '../roles.ts'

/** A code that stands on a printed sheet. */
const printed = 'CQNTRACT6789'

/** A dialogue that asks for opinions, with a printed sheet, somebody's statement and a last count. */
export async function participationOpinionsContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const { pool } = house.database
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  const promises = { decides: 'Was auf den Platz kommt.', limits: 'Das Geld.', decidedBy: 'der Rat', answerDays: '28' }
  await send('/planen', { ...promises, title: 'Meinungsdialog', template: 'blank' })
  const here = '/meinungsdialog'
  const running = { method: 'opinions', who: 'guest', startDay: '2026-11-01', endDay: '2026-12-31' }
  await send(`${here}/neue-phase`, { title: 'Platz', ...running })
  await send(`${here}/veroeffentlichen`, {})
  await send(`${here}/phasen/platz/meinungen/neue-aussagen`, { lines: 'Mehr Bäume.\nWeniger Autos.' })
  const of = `select space_id, phase_id from participation.opinion_poll where space_id = $1`
  await pool.query(
    `insert into participation.opinion_copy (space_id, phase_id, code, batch, printed_at) select space_id, phase_id, $2, 1, now() from (${of}) s`,
    [house.district, printed],
  )
  await pool.query(
    `insert into participation.opinion_statement (space_id, id, phase_id, number, words, state, seed, created_at)
     select space_id, v.id::uuid, phase_id, v.number, v.words, v.state, false, now() from (${of}) s,
       (values ($2, null::integer, 'Ein Brunnen.', 'waiting'), ($3, 3, 'Eine Bank.', 'shown')) as v (id, number, words, state)`,
    [house.district, opinionsIds.waiting, opinionsIds.shown],
  )
  const all = [
    { agree: 30, disagree: 12, seen: 44 },
    { agree: 20, disagree: 20, seen: 40 },
  ]
  const picture = { people: 44, grouped: 0, all, groups: [], clarity: null, counts: [[], []], unites: [], divides: [] }
  const counted = { picture, numbers: [1, 2], votesNeeded: 7, voicesNeeded: 10, channels: { online: 44 } }
  await pool.query(
    `insert into participation.opinion_snapshot (space_id, phase_id, taken_at, final, picture) select space_id, phase_id, now(), false, $2 from (${of}) s`,
    [house.district, JSON.stringify(counted)],
  )
}
