import type pg from 'pg'

const question = (id: string, words: string, answers: readonly string[]) => ({
  id,
  kind: 'one',
  words: { de: words, en: words },
  hint: { de: '', en: '' },
  required: false,
  startsPage: false,
  options: answers.map((answer, at) => ({
    id: String.fromCharCode(97 + at),
    words: { de: answer, en: answer },
  })),
  other: false,
  low: { de: '', en: '' },
  high: { de: '', en: '' },
  least: 0,
  most: 0,
  statistic: null,
  onlyIf: null,
})

const questions = {
  next: 3,
  list: [
    question('q1', 'Wie kommen Sie zur Arbeit?', ['Auto', 'Bus', 'Rad', 'Zu Fuß']),
    question('q2', 'Wie zufrieden sind Sie damit?', ['Sehr', 'Es geht', 'Gar nicht']),
  ],
}

/**
 * A running survey with so many sheets that were sent, and their kept counts.
 * @returns the address of the phase inside the space
 */
export async function fillSurvey(pool: pg.Pool, space: string, author: string, sheets: number): Promise<string> {
  const slug = `bench-umfrage-${sheets}`
  const { rows } = await pool.query<{ dialogue: string; phase: string }>(
    'select gen_random_uuid() as dialogue, gen_random_uuid() as phase',
  )
  const { dialogue, phase } = rows[0] as { dialogue: string; phase: string }
  await pool.query(
    `insert into participation.dialogue (space_id, id, slug, author_id, state, title, decides, limits, decider, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, 'published', $3, 'Was zuerst kommt.', 'Das Geld.', 'Kreistag', now(), now(), now() - interval '1 year')`,
    [space, dialogue, slug, author],
  )
  await pool.query(
    `insert into participation.phase (space_id, id, dialogue_id, slug, position, method, title, who, starts_at, ends_at, begun_told)
     values ($1, $2, $3, 'umfrage', 1, 'survey', 'Umfrage', 'guest', now() - interval '30 days', now() + interval '30 days', true)`,
    [space, phase, dialogue],
  )
  await pool.query(
    'insert into participation.survey (space_id, phase_id, questions, begun_at) values ($1, $2, $3, now())',
    [space, phase, JSON.stringify(questions)],
  )
  await pool.query(
    `insert into participation.survey_sheet (space_id, id, phase_id, state, channel, answers, begun_on)
     select $1, gen_random_uuid(), $2, 'sent', (array['online', 'online', 'paper', 'telephone'])[1 + n % 4],
       jsonb_build_object('q1', chr(97 + n % 4), 'q2', chr(97 + n % 3)), current_date from generate_series(1, $3::int) n`,
    [space, phase, sheets],
  )
  await pool.query(
    `insert into participation.survey_count (space_id, phase_id, channel, number)
     select space_id, phase_id, channel, count(*) from participation.survey_sheet where phase_id = $1 group by 1, 2, 3`,
    [phase],
  )
  await pool.query('vacuum analyze participation.survey_sheet')
  return `/mitreden/${slug}/phasen/umfrage`
}
