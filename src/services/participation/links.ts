import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Pictured, Reportable } from '#commons/manifest.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import { addresses } from './addresses.ts'
import { kind } from './dialogues/dialogue.ts'
import { publishWithContents } from './dialogues/save-dialogue.ts'

const name = { de: 'Dialog', en: 'Dialogue' }

/** Dialogues as ends of links: public ones for everybody, all for those who run them. */
export const dialogueLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const { rows } = await sql<{ id: string; title: string; slug: string }>`
      select id, title, slug from participation.dialogue
      where id = any(${ids}) and (${isStaff(viewer, 'editor')} or (state = 'published' and not hidden))`.execute(tx)
    const found = rows.map(({ id }) => id)
    const wordings = await wordingsOf(tx, kind, found, language)
    return rows.map((row) => {
      const { id, title, slug } = worded(row, wordings.get(row.id))
      return { id, title, address: addresses.dialogue({ dialogue: slug }) }
    })
  },
  starter: {
    label: { de: 'Dazu einen Dialog planen', en: 'Plan a dialogue about this' },
    address: ({ kind: fromKind, id, title }) =>
      addresses.plan({ von: `${fromKind}:${id}`, titel: title.slice(0, 160) }),
    may: ({ viewer }) => isStaff(viewer, 'editor'),
    only: 'district',
  },
}

/** Dialogues can be reported; hidden ones vanish everywhere until shown again. */
export const dialogueReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string }>`
      select title, slug, author_id as author from participation.dialogue where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: addresses.dialogue({ dialogue: row.slug }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await work.tx
      .updateTable('participation.dialogue')
      .set({ hidden })
      .where('space_id', '=', work.space.id)
      .where('id', '=', id)
      .execute()
    await publishWithContents(work, id)
  },
}

/** Where people may be named. */
export const dialogueText: FreeText = {
  table: 'participation.dialogue',
  name,
  key: ['id'],
  columns: ['title', 'lead', 'body', 'decides', 'limits', 'decider', 'decided_when', 'outcome'],
  version: 'version',
  thing: { kind, id: 'id' },
  address: { of: ['slug'], make: ({ slug = '' }) => addresses.dialogue({ dialogue: slug }) },
}

export const phaseText: FreeText = {
  table: 'participation.phase',
  name: { de: 'Phase eines Dialogs', en: 'Phase of a dialogue' },
  key: ['id'],
  columns: ['title', 'intro', 'outcome'],
  version: 'version',
  thing: { kind, id: 'dialogue_id' },
}

export const changeText: FreeText = {
  table: 'participation.phase_change',
  name: { de: 'Änderung einer Phase', en: 'Change of a phase' },
  key: ['id'],
  columns: ['old_value', 'new_value', 'reason'],
}

/** Dialogues that show a picture. */
export const dialoguesWithPicture: Pictured = {
  kind,
  async things(tx, picture) {
    const { rows } = await sql<{ id: string }>`
      select id from participation.dialogue where picture_id = ${picture}`.execute(tx)
    return rows.map(({ id }) => id)
  },
}
