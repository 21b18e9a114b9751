import { sql } from 'kysely'
import type { LinkKind, Module, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
import { say } from '#foundation/text/catalogue.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { isMember } from '../home.ts'
import { lessonAddresses } from './addresses.ts'
import { type Kind, lessonKind, parts } from './lesson.ts'
import { publicLessons } from './queries.ts'
import { readableLessons } from './reading.ts'
import { kindWords } from './texts.ts'

const name = { de: 'Erfahrung', en: 'Lesson' }

/** Public lessons are found by the search, and from every district. */
export const lessonSource: Source = {
  kind: lessonKind,
  name: { one: name, many: { de: 'Erfahrungen', en: 'Lessons' } },
  async read(tx, ids) {
    return (await publicLessons(tx, ids)).map((lesson) => ({
      id: lesson.id,
      address: lessonAddresses.lesson({ erfahrung: lesson.slug }),
      title: lesson.title,
      lead: shorten(plainText(lesson.helped || lesson.differently || lesson.happened), 200),
      body: plainText(parts.map((part) => lesson[part]).join('\n\n')),
      field: lesson.field,
      publishedAt: lesson.createdAt,
      updatedAt: lesson.updatedAt,
      version: lesson.version,
    }))
  },
}

export const lessonLink: LinkKind = {
  kind: lessonKind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const { rows } = await sql<{ id: string; title: string; slug: string; kind: Kind; actor: string | null }>`
      select l.id, l.title, l.slug, l.kind, a.name as actor
      from network.lesson l left join network.actor a on a.space_id = l.space_id and a.id = l.actor_id
      where l.id = any(${ids}) and not l.hidden and ${readableLessons(viewer, 'l')}`.execute(tx)
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      note: [say(kindWords[row.kind], language), row.actor].filter(Boolean).join(', '),
      address: lessonAddresses.lesson({ erfahrung: row.slug }),
    }))
  },
  starter: {
    label: { de: 'Erfahrung daraus machen', en: 'Make a lesson of this' },
    address: ({ kind, id }) => lessonAddresses.add({ aus: `${kind}:${id}` }),
    may: ({ viewer }) => isMember(viewer),
    only: 'network',
  },
  helpsPlanning: { de: 'Was andere dabei gelernt haben', en: 'What others learned about this' },
}

export const lessonReport: Reportable = {
  kind: lessonKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string | null; organisation: string | null }>`
      select l.title, l.slug, l.author_id as author, a.organisation_id as organisation
      from network.lesson l left join network.actor a on a.space_id = l.space_id and a.id = l.actor_id where l.id = ${id}`.execute(
      tx,
    )
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: lessonAddresses.lesson({ erfahrung: row.slug }),
        author: row.author,
        organisation: row.organisation,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.lesson set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, lessonSource, [id])
  },
}

/** Where people may be named. */
export const lessonFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.lesson',
    name,
    key: ['id'],
    columns: ['title', ...parts, 'cost_words', 'time_words', 'contact', 'source'],
    version: 'version',
    thing: { kind: lessonKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => lessonAddresses.lesson({ erfahrung: slug }) },
  },
]
