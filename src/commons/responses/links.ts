import { sql } from 'kysely'
import type { FreeText, LinkKind, Reportable } from '#commons/manifest.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { addresses } from './addresses.ts'
import { hideComment } from './write-comment.ts'

const kind = 'responses.comment'
const name = { de: 'Beitrag', en: 'Comment' }

const addressOf = (row: { kind: string; subject: string; id: string }) =>
  `${addresses.thread({ kind: row.kind, thing: row.subject })}#b-${row.id}` as LocalAddress

/** Comments as ends of links: a measure may answer one. */
export const commentLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids) {
    const { rows } = await sql<{ id: string; kind: string; subject: string; body: string }>`
      select id, subject_kind as kind, subject_id as subject, left(body, 80) as body from responses.comment
      where id = any(${ids}) and state = 'shown'`.execute(tx)
    return rows.map((row) => ({ id: row.id, title: row.body, address: addressOf(row) }))
  },
}

export const commentReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ id: string; kind: string; subject: string; body: string; author: string | null }>`
      select id, subject_kind as kind, subject_id as subject, left(body, 120) as body, author_id as author
      from responses.comment where id = ${id} and state <> 'waiting'`.execute(tx)
    const row = rows[0]
    return row && { title: row.body, address: addressOf(row), author: row.author, organisation: null }
  },
  hide: hideComment,
}

/** Where people are named in comments. */
export const commentText: FreeText = {
  table: 'responses.comment',
  name,
  key: ['id'],
  columns: ['body', 'guest_name'],
  address: {
    of: ['subject_kind', 'subject_id'],
    make: ({ subject_kind = '', subject_id = '' }) => addresses.thread({ kind: subject_kind, thing: subject_id }),
  },
}
