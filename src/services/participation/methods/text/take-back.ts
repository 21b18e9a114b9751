import { sql } from 'kysely'
import { noteGone } from '#commons/links/edges.ts'
import type { Leaver, Leaving } from '#commons/manifest.ts'
import type { Writing } from '../../writing.ts'
import { kind } from './remark.ts'

type Taking = Pick<Writing, 'tx' | 'now' | 'later'> & { readonly space: { readonly id: string } }

/** Takes a contribution back: words and name go at once and for good. */
export async function removeRemark(work: Taking, id: string): Promise<void> {
  await sql`
    update participation.remark set state = 'removed', passage = '', body = '', wording = '', source = '', code = null, person_id = null,
      guest_name = null, guest_mail = null, link_key = null
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await noteGone(work, { kind, id })
}

/** Somebody deletes the account: contributions that were to go with it go now, the others stay without a name. */
export async function remarksGoAlong(work: Leaving, { person }: Leaver): Promise<void> {
  if (!person) return
  const { rows } = await sql<{ id: string }>`
    select id from participation.remark where space_id = ${work.space.id} and person_id = ${person} and goes and state <> 'removed'`.execute(
    work.tx,
  )
  for (const { id } of rows) await removeRemark(work, id)
}
