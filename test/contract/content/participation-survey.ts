import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'

/** A code that stands on a printed sheet. */
const surveyCode = 'CQNTRACT2345'

/** A dialogue with a survey that runs, a printed sheet and a first count. */
export async function participationSurveyContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const { pool } = house.database
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const send = (path: string, values: Record<string, string>) => house.post(at + path, values, people.editor)
  const promises = { decides: 'Wo Busse fahren.', limits: 'Das Geld.', decidedBy: 'der Kreistag', answerDays: '28' }
  await send('/planen', { ...promises, title: 'Umfragedialog', template: 'blank' })
  const here = '/umfragedialog'
  await send(`${here}/neue-phase`, {
    title: 'Fragen',
    method: 'survey',
    who: 'guest',
    startDay: '2026-11-01',
    endDay: '2026-12-31',
  })
  await send(`${here}/veroeffentlichen`, {})
  const survey = `${here}/phasen/fragen/umfrage`
  await send(`${survey}/neue-frage/one`, { wording: 'Wie fahren Sie?', options: 'Auto\nBus', required: 'yes' })
  await send(`${survey}/neue-frage/long`, { wording: 'Was fehlt?', startsPage: 'yes', condition: 'q1 b' })
  await send(`${survey}/neue-frage/scale`, { wording: 'Wie zufrieden?', startsPage: 'yes' })
  const of = `select space_id, phase_id from participation.survey where space_id = $1`
  await pool.query(
    `insert into participation.survey_copy (space_id, phase_id, code, batch, printed_at) select space_id, phase_id, $2, 1, now() from (${of}) s`,
    [house.district, surveyCode],
  )
  const tally = {
    sheets: 40,
    channels: { online: 40 },
    asked: { q1: 40, q2: 20 },
    tables: { q1: { a: 20, b: 20, none: 0 } },
  }
  await pool.query(
    `insert into participation.survey_snapshot (space_id, phase_id, taken_at, final, tally) select space_id, phase_id, now(), false, $2 from (${of}) s`,
    [house.district, JSON.stringify(tally)],
  )
}
