import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Pictured, Reportable, Respondable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { may } from '#foundation/http/access.ts'
import { rightsPhaseOf } from '../../phases/phase.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { keepingCount } from './counts.ts'
import { isListed, kind } from './idea.ts'
import { placedIdeas } from './queries.ts'
import { ideaSource } from './source.ts'

const name = { de: 'Idee', en: 'Idea' }

/** Ideas as ends of links: a measure may come from one. */
export const ideaLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer }) {
    const staff = isStaff(viewer, 'editor', 'moderator')
    const ideas = await placedIdeas(tx, ids, !staff)
    return ideas
      .filter((idea) => isListed(idea) || (staff && idea.state !== 'removed'))
      .map(({ id, title, dialogueSlug, phaseSlug, dialogueTitle }) => ({
        id,
        title,
        address: addresses.idea({ dialogue: dialogueSlug, phase: phaseSlug, idea: id }),
        note: dialogueTitle,
      }))
  },
}

export const ideaReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const [idea] = await placedIdeas(tx, [id], false)
    if (!idea || idea.state === 'waiting' || idea.state === 'removed') return undefined
    return {
      title: idea.title,
      address: addresses.idea({ dialogue: idea.dialogueSlug, phase: idea.phaseSlug, idea: id }),
      author: idea.person,
      organisation: null,
    }
  },
  async hide(work, id, hidden) {
    await keepingCount(work, [id], () =>
      work.tx
        .updateTable('participation.idea')
        .set({ hidden })
        .where('space_id', '=', work.space.id)
        .where('id', '=', id)
        .execute(),
    )
    await publish(work, ideaSource, [id])
  },
}

/** People support and follow ideas and say something to them, while the phase lets them; following is always possible. */
export const ideaResponses: Respondable = {
  kind,
  comments: true,
  guests: true,
  marks: ['support', 'follow'],
  async open({ tx, space, viewer, now }, id) {
    const { rows } = await sql<{
      who: 'guest' | 'citizen' | 'resident'
      startsAt: Temporal.Instant
      endsAt: Temporal.Instant
    }>`
      select f.who, f.starts_at as "startsAt", f.ends_at as "endsAt" from participation.idea i
      join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id
      where i.space_id = ${space.id} and i.id = ${id} and i.state = 'shown' and not i.hidden`.execute(tx)
    const [phase] = rows
    if (!phase) return []
    const subject = { phase: rightsPhaseOf(phase, now) }
    const visit = { viewer, space: space as Parameters<typeof may>[0]['space'] }
    return [
      'follow',
      ...(may(visit, access, 'idea.support', subject) ? (['support'] as const) : []),
      ...(may(visit, access, 'idea.comment', subject) ? (['comment'] as const) : []),
    ]
  },
  async counted({ tx, space }, id, what, by) {
    if (what !== 'support') return
    await sql`update participation.idea set supports = supports + ${by} where space_id = ${space.id} and id = ${id}`.execute(
      tx,
    )
  },
}

/** Where people may be named. */
export const ideaText: FreeText = {
  table: 'participation.idea',
  name,
  key: ['id'],
  columns: ['title', 'body', 'place', 'source', 'guest_name'],
  version: 'version',
  thing: { kind, id: 'id' },
}

export const answerText: FreeText = {
  table: 'participation.idea_answer',
  name: { de: 'Antwort auf eine Idee', en: 'Answer to an idea' },
  key: ['id'],
  columns: ['reason'],
}

/** Ideas that show a picture. */
export const ideasWithPicture: Pictured = {
  kind,
  async things(tx, picture) {
    const { rows } = await sql<{ id: string }>`select id from participation.idea where picture_id = ${picture}`.execute(
      tx,
    )
    return rows.map(({ id }) => id)
  },
}
