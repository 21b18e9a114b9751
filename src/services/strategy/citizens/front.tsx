import { sql } from 'kysely'
import { frontPart } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { Section, Stack } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { kind } from '../measures/measure.ts'
import { isTold, sentence, type Told } from './changed.ts'
import { frontTexts } from './front-texts.ts'

interface Row {
  slug: string
  title: string
  what: Exclude<Told, 'milestone'> | 'published'
  newValue: string | null
  standing: string
  at: Temporal.Instant
}

export interface Latest {
  readonly number: number
  readonly going: number
  readonly done: number
  readonly changes: readonly Row[]
}

/** So many of the last events are looked through: of each measure only the last one is shown. */
const lookedThrough = 60

/** What happened last, one line per measure, and how many measures there are. One statement. */
export async function latestChanges(tx: Tx, space: string, language: Language, limit: number): Promise<Latest> {
  const { rows } = await sql<Omit<Latest, 'changes'> & { changes: (Omit<Row, 'at'> & { at: string })[] }>`
    with last as (
      select e.id, e.measure_id, e.what, e.new_value, e.at from strategy.event e
      where e.space_id = ${space} and e.what in ('published', 'phase', 'standing', 'paused', 'resumed', 'successor', 'dates')
      order by e.at desc, e.id desc limit ${sql.lit(lookedThrough)}
    ), shown as (
      select distinct on (l.measure_id) m.slug, coalesce(p.words -> ${language} ->> 'title', m.title) as title, l.what, l.new_value as "newValue",
        case when l.what = 'standing' then left(m.standing, 400) else '' end as standing, l.at, l.id
      from last l join strategy.measure m on m.space_id = ${space} and m.id = l.measure_id and m.state = 'published' and not m.hidden
        left join publication.entry p on p.space_id = m.space_id and p.kind = ${kind} and p.thing_id = m.id
      order by l.measure_id, l.at desc, l.id desc
    )
    select count(*)::int as number, count(*) filter (where m.phase in ('implementation', 'operation'))::int as going,
      count(*) filter (where m.phase = 'completed')::int as done,
      coalesce((select jsonb_agg(s.* order by s.at desc, s.id desc) from
        (select * from shown order by at desc, id desc limit ${sql.lit(limit)}) s), '[]') as changes
    from strategy.measure m where m.space_id = ${space} and m.state = 'published' and not m.hidden`.execute(tx)
  const row = rows[0] ?? { number: 0, going: 0, done: 0, changes: [] }
  return { ...row, changes: row.changes.map((one) => ({ ...one, at: Temporal.Instant.from(one.at) })) }
}

/** What has happened to measures, on the front page; nothing while there are none. */
export const measuresOnFront = frontPart({
  id: 'strategy',
  position: 25,
  only: 'district',
  load: ({ tx, space, language }) => latestChanges(tx, space.id, language, 4),
  view({ number, going, done, changes }, { language }) {
    const t = frontTexts(language)
    if (number === 0) return null
    return (
      <Section id="massnahmen" title={t.title} ruled more={{ to: addresses.start(), label: t.all }}>
        <Stack>
          <p>{t.count(number, going, done)}</p>
          <LinkList
            columned
            items={changes.map(({ slug, title, what, newValue, standing, at }) => ({
              to: addresses.measure({ measure: slug }),
              title,
              note: (
                <>
                  <time datetime={at.toString()}>{date(at, language)}</time>
                  {' · '}
                  {/* How it stands is written in German only. */}
                  {standing && language === 'de' ? plainText(standing, 140) : whatHappened(language, what, newValue)}
                </>
              ),
            }))}
          />
        </Stack>
      </Section>
    )
  },
})

const whatHappened = (language: Language, what: Row['what'], newValue: string | null): string =>
  isTold(what) ? sentence(language, what, newValue) : frontTexts(language).published
