import type pg from 'pg'
import { words } from './fill.ts'

/**
 * A running dialogue with one phase of ideas, all of them shown, with their kept counts.
 * @returns the address of the phase inside the space, and of the idea with the most comments
 */
export async function fillIdeas(
  pool: pg.Pool,
  space: string,
  author: string,
  ideas: number,
  comments: number,
): Promise<{ phase: string; idea: string }> {
  const slug = `bench-${ideas}`
  // Rows of two dialogues do not meet: the number of ideas stands in their ids.
  const mark = ideas.toString(16).padStart(8, '0').slice(-8)
  const id = (kind: string, n: string) => `('${mark}-0000-7000-${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`
  const word = (shift: string) => `(array['${words.join("','")}'])[1 + ((n * 7919 + ${shift}) % ${words.length})::int]`
  const [dialogue, phase] = [id('8000', '1'), id('8100', '1')]
  await pool.query(`
    insert into participation.dialogue (space_id, id, slug, author_id, state, title, decides, limits, decider, created_at, updated_at, published_at)
    values ('${space}', ${dialogue}, '${slug}', '${author}', 'published', '${slug}', 'Was zuerst kommt.', 'Das Geld.', 'Kreistag', now(), now(), now() - interval '1 year')`)
  await pool.query(`
    insert into participation.phase (space_id, id, dialogue_id, slug, position, method, title, who, starts_at, ends_at, begun_told)
    values ('${space}', ${phase}, ${dialogue}, 'ideen', 1, 'ideas', 'Ideen', 'guest', now() - interval '30 days', now() + interval '30 days', true)`)
  await pool.query(`
    insert into participation.idea (space_id, id, phase_id, person_id, language, channel, title, body, municipality, field_id, state, supports, created_at, confirmed_at, due_at, updated_at)
    select '${space}', ${id('9000', 'n')}, ${phase}, '${author}', 'de', (array['online','online','paper','telephone'])[1 + n % 4],
      ${word('n / 3')} || ' ' || ${word('n / 17 + 5')} || ' ' || n, ${word('n / 5')} || ' fehlt bei uns. ' || ${word('n / 7')} || ' wäre gut.',
      '07137' || lpad((1 + n % 100)::text, 3, '0'), (array['community','education','health','mobility'])[1 + n % 4], 'shown', (n * 7919) % 500,
      now() - n * interval '1 minute', now() - n * interval '1 minute', now() + interval '28 days', now()
    from generate_series(1, ${ideas}) n`)
  for (const [facet, column] of [
    ['came', 'channel'],
    ['channel', 'channel'],
    ['field', 'field_id'],
    ['municipality', 'municipality'],
    ['status', `''`],
  ])
    await pool.query(`
      insert into participation.idea_count (space_id, phase_id, facet, value, number)
      select space_id, phase_id, '${facet}', ${column}, count(*) from participation.idea where space_id = '${space}' and phase_id = ${phase} group by 1, 2, 4`)
  await pool.query(`
    insert into responses.comment (space_id, id, subject_kind, subject_id, author_id, body, state, created_at)
    select '${space}', ${id('a000', 'n')}, 'participation.idea', ${id('9000', '1')}, '${author}', 'Das wäre gut, weil ' || n, 'shown', now() - n * interval '1 minute'
    from generate_series(1, ${comments}) n`)
  await pool.query(`
    insert into responses.tally (space_id, subject_kind, subject_id, what, number) values ('${space}', 'participation.idea', ${id('9000', '1')}, 'comment', ${comments})`)
  await pool.query('vacuum analyze')
  const { rows } = await pool.query<{ id: string }>(`select ${id('9000', '1')} as id`)
  const at = `/mitreden/${slug}/phasen/ideen`
  return { phase: at, idea: `${at}/ideen/${rows[0]?.id}` }
}
