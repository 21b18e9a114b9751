import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind } from '#commons/manifest.ts'
import { documentAddresses } from './addresses.ts'
import { kind } from './paper.ts'
import { linesOf } from './rules/lines.ts'
import { texts } from './texts.ts'

const name = { de: 'Strategie', en: 'Strategy' }

/** The strategy as an end of links and as owner of its versions: for everybody once something of it is public. */
export const paperLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer }) {
    const { rows } = await sql<{ id: string; title: string }>`
      select d.id, coalesce(e.title, d.title) as title from strategy.document d
        left join lateral (select title from strategy.edition where space_id = d.space_id and document_id = d.id
          order by number desc limit 1) e on true
      where d.id = any(${ids}) and (${isStaff(viewer, 'editor')}::boolean
        or d.state = 'public' or exists (select from documents.version v
          where v.space_id = d.space_id and v.document_id = d.text_id and v.state = 'adopted'))`.execute(tx)
    return rows.map(({ id, title }) => ({ id, title, address: documentAddresses.read() }))
  },
  /** What is being written: paragraph by paragraph people can say what they think of it before it is adopted. */
  async words(tx, id) {
    const { rows } = await sql<{ title: string; body: string; strengths: string; weaknesses: string }>`
      select title, body, strengths, weaknesses from strategy.chapter where document_id = ${id} order by position, id`.execute(
      tx,
    )
    const list = (title: string, lines: string) =>
      linesOf(lines).length > 0
        ? `## ${title}\n\n${linesOf(lines)
            .map((line) => `- ${line}`)
            .join('\n')}`
        : ''
    return rows
      .map(({ title, body, strengths, weaknesses }) => [
        `# ${title}`,
        body,
        list(texts('de').strengths, strengths),
        list(texts('de').weaknesses, weaknesses),
      ])
      .map((parts) => parts.filter(Boolean).join('\n\n'))
      .join('\n\n')
  },
}

const toRead = { of: ['id'], make: () => documentAddresses.read() }

/** Where people may be named. */
export const paperTexts: readonly FreeText[] = [
  {
    table: 'strategy.document',
    name,
    key: ['id'],
    columns: ['title', 'lead', 'leicht'],
    version: 'version',
    thing: { kind, id: 'id' },
    address: toRead,
  },
  {
    table: 'strategy.chapter',
    name: { de: 'Kapitel der Strategie', en: 'Chapter of the strategy' },
    key: ['id'],
    columns: ['title', 'body', 'strengths', 'weaknesses'],
    version: 'version',
    thing: { kind, id: 'document_id' },
    address: toRead,
  },
  {
    table: 'strategy.edition',
    name: { de: 'Fassung der Strategie', en: 'Version of the strategy' },
    key: ['document_id', 'number'],
    columns: ['title', 'lead', 'leicht', 'paper'],
    thing: { kind, id: 'document_id' },
    address: { of: ['number'], make: () => documentAddresses.read() },
  },
  {
    table: 'strategy.funder_item',
    name: { de: 'Punkt der Prüfliste eines Fördergebers', en: 'Item of a funder’s checklist' },
    key: ['id'],
    columns: ['words', 'source', 'note'],
    version: 'version',
    address: { of: ['id'], make: ({ id = '' }) => documentAddresses.item({ pruefpunkt: id }) },
  },
]
