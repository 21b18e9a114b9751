import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { questionIds } from '../question-ids.ts'
import type { Everybody } from '../roles.ts'

/** A public measure with a question that waits and one that is answered. */
export async function strategyCitizensContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await switchOn(house, 'strategy')
  const at = '/musterkreis/strategie/massnahmen'
  const profile = { title: 'Dritte Maßnahme', lead: 'Ein Satz.', phase: 'planning', wholeDistrict: 'yes' }
  await house.post(`${at}/neu`, profile, people.editor)
  await house.post(`${at}/dritte-massnahme/veroeffentlichen`, {}, people.editor)
  await house.database.pool.query(
    `insert into strategy.question (space_id, id, measure_id, asked_by, language, question, answer, state, asked_at, answered_at)
     select m.space_id, q.id, m.id, $2, 'de', 'Wann geht es los?', q.answer, q.state, now(), q.at from strategy.measure m,
       (values ($3::uuid, '', 'open', null::timestamptz), ($4::uuid, 'Im Mai.', 'answered', now())) as q (id, answer, state, at)
     where m.space_id = $1 and m.slug = 'dritte-massnahme'`,
    [house.district, people.citizen.id, questionIds.open, questionIds.answered],
  )
}
