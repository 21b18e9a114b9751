import type pg from 'pg'
import { words } from './fill.ts'

export const measures = 500

/**
 * An agenda of 500 measures with milestones, money of four years from two sources, and indicators with values and goals, all public.
 * A strategy document of more than 60 pages, adopted.
 * @returns addresses inside the space: of a measure, and of the document as a file
 */
export async function fillMeasures(
  pool: pg.Pool,
  space: string,
  author: string,
): Promise<{ measure: string; paper: string }> {
  const id = (kind: string, n: string) => `('0057a7e9-0000-7000-${kind}-' || lpad(to_hex(${n}), 12, '0'))::uuid`
  const word = (shift: string) => `(array['${words.join("','")}'])[1 + ((n * 7919 + ${shift}) % ${words.length})::int]`
  await pool.query(
    `update spaces.space set services = array_append(array_remove(services, 'strategy'), 'strategy') where id = '${space}'`,
  )
  await pool.query(`
    insert into strategy.vision (space_id, id, slug, position, title, lead, created_at, updated_at)
    select '${space}', ${id('8000', 'n')}, 'bench-' || n, n, 'Zielbild ' || n, 'Wie es sein soll.', now(), now() from generate_series(1, 3) n`)
  await pool.query(`
    insert into strategy.solution (space_id, id, slug, position, vision_id, state, title, lead, field_id, author_id, created_at, updated_at)
    select '${space}', ${id('8100', 'n')}, 'bench-' || n, n, ${id('8000', '1 + n % 3')}, 'chosen', 'Lösung ' || n, ${word('n')},
      (array['community','education','health','mobility'])[1 + n % 4], '${author}', now(), now() from generate_series(1, 13) n`)
  await pool.query(`
    insert into strategy.measure (space_id, id, slug, code, state, title, lead, aim, solution_id, field_id, in_charge, owner_id, priority, phase,
      phase_since, planned_start, planned_end, actual_start, standing, standing_on, lesson, whole_district, author_id, created_at, updated_at, published_at)
    select '${space}', ${id('9000', 'n')}, 'bench-' || n, 'B-' || lpad(n::text, 3, '0'), 'published', ${word('n / 3')} || ' ' || ${word('n / 17 + 5')} || ' ' || n,
      ${word('n / 5')} || ' für alle.', 'Damit ' || ${word('n / 7')} || ' besser wird.', ${id('8100', '1 + n % 13')},
      (array['community','education','health','mobility'])[1 + n % 4], 'Amt ' || n % 9, '${author}', (array['high','medium','low'])[1 + n % 3],
      (array['idea','planning','implementation','operation','completed','ended'])[1 + n % 6], current_date - n, current_date - 200 - n,
      current_date + (n % 300 - 60), current_date - n, 'So steht es: ' || ${word('n')}, current_date - n % 260, 'Das haben wir gelernt.', n % 3 = 0,
      '${author}', now() - interval '1 year', now() - n * interval '1 hour', now() - interval '1 year'
    from generate_series(1, ${measures}) n`)
  await pool.query(`
    insert into strategy.measure_municipality (space_id, measure_id, municipality)
    select '${space}', ${id('9000', 'n')}, '07137' || (array['003','006','068','069','086'])[1 + (n + k) % 5]
    from generate_series(1, ${measures}) n, generate_series(1, 2) k where n % 3 <> 0`)
  await pool.query(`
    insert into strategy.milestone (space_id, id, measure_id, title, due_on, state, done_on)
    select '${space}', ${id('9100', 'n * 8 + k')}, ${id('9000', 'n')}, 'Schritt ' || k, current_date + (k * 90 - n % 400),
      case when k * 90 - n % 400 < -30 then 'done' else 'open' end, case when k * 90 - n % 400 < -30 then current_date + (k * 90 - n % 400) end
    from generate_series(1, ${measures}) n, generate_series(1, 5) k`)
  await pool.query(`
    insert into strategy.money (space_id, id, measure_id, year, source, kind, planned_cents, actual_cents, share_percent)
    select '${space}', ${id('9200', 'n * 16 + y * 2 + k')}, ${id('9000', 'n')}, 2022 + y, (array['Kreishaushalt','Modellprojekte Smart Cities'])[k],
      (array['own','grant'])[k], n * 100000 + y, case when y < 4 then n * 90000 + y end, case when k = 2 then 65 end
    from generate_series(1, ${measures}) n, generate_series(1, 4) y, generate_series(1, 2) k`)
  await pool.query(`
    insert into strategy.indicator (space_id, id, measure_id, level, title, unit, better, every_months)
    select '${space}', ${id('9300', 'n')}, ${id('9000', 'n')}, (array['input','output','outcome','impact'])[1 + n % 4], 'Kennzahl ' || n, 'Fahrten', 'more', 6
    from generate_series(1, ${measures}) n`)
  await pool.query(`
    insert into strategy.indicator_value (space_id, indicator_id, day, value, unit)
    select '${space}', ${id('9300', 'n')}, current_date - k * 182, n * 10 - k * n, 'Fahrten' from generate_series(1, ${measures}) n, generate_series(1, 8) k`)
  await pool.query(`
    insert into strategy.indicator_goal (space_id, indicator_id, day, value, unit)
    select '${space}', ${id('9300', 'n')}, current_date + (k * 365 - 730), n * (7 + k), 'Fahrten' from generate_series(1, ${measures}) n, generate_series(1, 3) k`)
  await fillDocument(pool, space, author)
  await pool.query('vacuum analyze')
  return { measure: '/strategie/massnahmen/bench-250', paper: '/strategie/dokument/fassungen/1/strategie.pdf' }
}

const chapters = 12
const paragraphsEach = 48

/** A document whose only version was adopted: twelve chapters of five or six pages. */
async function fillDocument(pool: pg.Pool, space: string, author: string): Promise<void> {
  const [document, text] = ['0057a7e9-0000-7000-a000-000000000001', '0057a7e9-0000-7000-a000-000000000002']
  await pool.query(`delete from strategy.document where space_id = '${space}'`)
  await pool.query(`
    insert into documents.document (space_id, id, owner_kind, owner_id, title, made_by, made_at)
    values ('${space}', '${text}', 'strategy.document', '${document}', 'Strategie', '${author}', now())`)
  await pool.query(`
    insert into documents.version (space_id, document_id, number, state, adopted_by, adopted_on, made_by, made_at)
    values ('${space}', '${text}', 1, 'adopted', 'Kreistag', current_date, '${author}', now())`)
  await pool.query(`
    insert into strategy.document (space_id, id, slug, title, lead, state, text_id, author_id, created_at, updated_at)
    values ('${space}', '${document}', 'strategie', 'Strategie', 'Ein Satz.', 'draft', '${text}', '${author}', now(), now())`)
  await pool.query(`
    insert into strategy.edition (space_id, document_id, number, title, drawn)
    values ('${space}', '${document}', 1, 'Strategie', '{}')`)
  await pool.query(`
    insert into documents.paragraph (space_id, document_id, number, id, position, depth, heading, body, changed_by, changed_at)
    select '${space}', '${text}', 1, gen_random_uuid(), n, case when n % ${paragraphsEach} = 0 then 1 else 2 end,
      case when n % ${paragraphsEach} = 0 then 'Kapitel ' || n else '' end,
      case when n % ${paragraphsEach} = 0 then '' else repeat('Wege, Netze und Räume gehören **zusammen**: ' || n || ' Menschen haben daran mitgeschrieben. ', 6) end,
      '${author}', now() from generate_series(0, ${chapters * paragraphsEach - 1}) n`)
}
