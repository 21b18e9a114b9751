import type pg from 'pg'

/** Words of a rural district, common and rare, so that searches meet what they would meet. */
export const words =
  'Bürgerbus Gemeinde Verein Feuerwehr Markt Kirche Schule Kita Sitzung Rat Straße Sperrung Baustelle Konzert Lesung Wanderung Herbstmarkt Repair-Café Sprechstunde Digitallotse Pflege Beratung Ehrenamt Jugend Senioren Bücherei Dorfladen Mitfahrbank Rufbus Radweg Glasfaser Hochwasser Pegel Wald Ernte Tag Abend Treffen Einladung Programm Anmeldung Förderung Strategie Beteiligung Rathaus Landkreis Museum Theater Chor Sport Turnier Frühling Sommer Herbst Winter'.split(
    ' ',
  )

/**
 * Fills a space with articles and events, half of each, and their public entries; a hundredth of the events is still to come.
 * @param rows articles and events together
 */
export async function fill(pool: pg.Pool, space: string, author: string, rows: number): Promise<void> {
  const half = Math.floor(rows / 2)
  const word = (shift: string) => `(array['${words.join("','")}'])[1 + ((n * 7919 + ${shift}) % ${words.length})::int]`
  const title = `${word('n / 3')} || ' ' || ${word('n / 17 + 5')} || ' ' || n`
  const lead = `${word('n / 5 + 1')} || ', ' || ${word('n / 7 + 2')} || ' und ' || ${word('n / 11 + 3')} || '.'`
  const id = (kind: string) => `('01990000-0000-7000-${kind}-' || lpad(to_hex(n), 12, '0'))::uuid`
  await pool.query(`
    insert into news.article (space_id, id, slug, title, lead, body, state, publish_at, author_id, created_at, updated_at)
    select '${space}', ${id('8000')}, 'a-' || n, ${title}, ${lead}, repeat(${lead} || ' ', 5), 'published', now() - n * interval '10 minutes', '${author}', now(), now()
    from generate_series(1, ${half}) n`)
  const starts = `case when n % 100 = 0 then now() + (n % 5000) * interval '20 minutes' + interval '1 hour' else now() - n * interval '15 minutes' end`
  await pool.query(`
    insert into events.event (space_id, id, slug, title, lead, body, state, author_id, created_at, updated_at, published_at)
    select '${space}', ${id('9000')}, 'e-' || n, ${title}, ${lead}, '', 'published', '${author}', now(), now(), now() from generate_series(1, ${half}) n`)
  await pool.query(`
    insert into gatherings.gathering (space_id, id, owner_kind, owner_id, starts_at, ends_at, over_at, registration, capacity)
    select '${space}', ${id('a000')}, 'events.event', ${id('9000')}, ${starts}, ${starts} + interval '2 hours', ${starts} + interval '2 hours', 'here', 50 from generate_series(1, ${half}) n`)
  await pool.query(`
    insert into publication.entry (space_id, kind, thing_id, address, title, lead, body, municipality, published_at, updated_at)
    select space_id, 'news.article', id, '/aktuelles/' || slug, title, lead, body, '07137' || lpad((1 + (('x' || right(id::text, 4))::bit(16)::int % 100))::text, 3, '0'), publish_at, updated_at
    from news.article where space_id = '${space}' and slug like 'a-%'`)
  await pool.query(`
    insert into publication.entry (space_id, kind, thing_id, address, title, lead, municipality, starts_at, ends_at, published_at, updated_at)
    select e.space_id, 'events.event', e.id, '/termine/' || slug, title, lead, '07137' || lpad((1 + (('x' || right(e.id::text, 4))::bit(16)::int % 100))::text, 3, '0'), g.starts_at, g.ends_at, published_at, updated_at
    from events.event e join gatherings.gathering g on g.space_id = e.space_id and g.owner_id = e.id where e.space_id = '${space}' and slug like 'e-%'`)
  await pool.query(`
    insert into publication.word (space_id, word, entries)
    select '${space}', word, nentry from ts_stat('select to_tsvector(''simple'', title || '' '' || lead) from publication.entry where space_id = ''${space}'' limit 20000') on conflict do nothing`)
  await pool.query('vacuum analyze')
}
