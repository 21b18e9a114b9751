import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import type { Field } from '#foundation/ui/field.ts'
import { addresses as rooms } from '../../addresses.ts'

interface Row {
  readonly id: string
  readonly dialogue: string
  readonly phase: string
  readonly title: string
  readonly lead: string
  readonly words: string
  readonly version: number
  readonly field: Field | null
  readonly at: Temporal.Instant
}

/** Texts under review as everybody reads them, for the search of the place. */
export const textSource: Source = {
  kind: 'participation.text',
  name: {
    one: { de: 'Text zum Mitreden', en: 'Text to comment on' },
    many: { de: 'Texte zum Mitreden', en: 'Texts to comment on' },
  },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select t.phase_id as id, d.slug as dialogue, f.slug as phase, o.title, d.title as lead, v.number as version, d.field_id as field,
        v.made_at as at, string_agg(concat_ws(E'\n\n', nullif(p.heading, ''), p.body), E'\n\n' order by p.position, p.id) as words
      from participation.text t join participation.phase f on f.space_id = t.space_id and f.id = t.phase_id
      join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id
      join documents.document o on o.space_id = t.space_id and o.id = t.document_id
      join lateral (select number, made_at from documents.version v where v.space_id = t.space_id and v.document_id = t.document_id
        and v.state <> 'draft' order by number desc limit 1) v on true
      left join documents.paragraph p on p.space_id = t.space_id and p.document_id = t.document_id and p.number = v.number
      where (${ids}::uuid[] is null or t.phase_id = any(${ids})) and f.method = 'text' and d.state = 'published' and not d.hidden
      group by 1, 2, 3, 4, 5, 6, 7, 8`.execute(tx)
    return rows.map(({ id, dialogue, phase, title, lead, words, version, field, at }) => ({
      id,
      address: rooms.phase({ dialogue, phase }),
      title,
      lead,
      body: plainText(words),
      field,
      beyond: false,
      publishedAt: at,
      updatedAt: at,
      version,
    }))
  },
}

/** Phases of a dialogue that have a text: it appears and vanishes with the dialogue. */
export async function textsOfDialogue(
  { tx, space }: { tx: Tx; space: { id: string } },
  dialogue: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select t.phase_id as id from participation.text t join participation.phase f on f.space_id = t.space_id and f.id = t.phase_id
    where t.space_id = ${space.id} and f.dialogue_id = ${dialogue}`.execute(tx)
  return rows.map(({ id }) => id)
}
