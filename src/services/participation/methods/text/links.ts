import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Reportable, Respondable } from '#commons/manifest.ts'
import { may } from '#foundation/http/access.ts'
import { rightsPhaseOf, type WhoMay } from '../../phases/phase.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { type Placed, placedRemarks } from './queries.ts'
import { isListed, kind } from './remark.ts'
import { titleOf } from './texts/words.ts'

const name = { de: 'Beitrag zu einem Text', en: 'Contribution to a text' }

export const addressOf = ({ id, dialogueSlug, phaseSlug }: Placed) =>
  addresses.remark({ dialogue: dialogueSlug, phase: phaseSlug, remark: id })

/** Contributions as ends of links: a measure may come from one. */
export const remarkLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const staff = isStaff(viewer, 'editor', 'moderator')
    const remarks = await placedRemarks(tx, ids, !staff)
    return remarks
      .filter((remark) => isListed(remark) || (staff && remark.state !== 'removed'))
      .map((remark) => ({
        id: remark.id,
        title: titleOf(remark, language),
        address: addressOf(remark),
        note: remark.textTitle,
      }))
  },
}

export const remarkReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const [remark] = await placedRemarks(tx, [id], false)
    if (remark?.state !== 'shown') return undefined
    return { title: titleOf(remark, 'de'), address: addressOf(remark), author: remark.person, organisation: null }
  },
  async hide({ tx, space }, id, hidden) {
    await tx
      .updateTable('participation.remark')
      .set({ hidden })
      .where('space_id', '=', space.id)
      .where('id', '=', id)
      .execute()
  },
}

/** People support contributions, while the phase lets them. */
export const remarkResponses: Respondable = {
  kind,
  marks: ['support'],
  async open({ tx, space, viewer, now }, id) {
    const { rows } = await sql<{ who: WhoMay; startsAt: Temporal.Instant; endsAt: Temporal.Instant }>`
      select f.who, f.starts_at as "startsAt", f.ends_at as "endsAt" from participation.remark r
      join participation.phase f on f.space_id = r.space_id and f.id = r.phase_id
      where r.space_id = ${space.id} and r.id = ${id} and r.state = 'shown' and not r.hidden`.execute(tx)
    const [phase] = rows
    const visit = { viewer, space: space as Parameters<typeof may>[0]['space'] }
    return phase && may(visit, access, 'remark.support', { phase: rightsPhaseOf(phase, now) }) ? ['support'] : []
  },
  async counted({ tx, space }, id, what, by) {
    if (what !== 'support') return
    await sql`update participation.remark set supports = supports + ${by} where space_id = ${space.id} and id = ${id}`.execute(
      tx,
    )
  },
}

/** Where people may be named. */
export const remarkText: FreeText = {
  table: 'participation.remark',
  name,
  key: ['id'],
  columns: ['passage', 'body', 'wording', 'source', 'guest_name'],
  thing: { kind, id: 'id' },
}

export const answerText: FreeText = {
  table: 'participation.remark_answer',
  name: { de: 'Antwort auf einen Beitrag zu einem Text', en: 'Answer to a contribution to a text' },
  key: ['id'],
  columns: ['reason'],
}

export const fixedText: FreeText = {
  table: 'participation.text_fixed',
  name: { de: 'Warum ein Absatz feststeht', en: 'Why a paragraph is fixed' },
  key: ['phase_id', 'paragraph_id'],
  columns: ['reason'],
}
