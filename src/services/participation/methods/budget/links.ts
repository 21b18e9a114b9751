import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Pictured, Reportable, Respondable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { may } from '#foundation/http/access.ts'
import { rightsPhaseOf, type WhoMay } from '../../phases/phase.ts'
import { access } from './access.ts'
import { budgetAddresses } from './addresses.ts'
import { kind } from './project.ts'
import { placedProjects } from './queries.ts'
import { projectSource } from './source.ts'

const name = { de: 'Projekt', en: 'Project' }

/** Projects as ends of links: they came from ideas, measures come from them. */
export const projectLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer }) {
    const projects = await placedProjects(tx, ids, !isStaff(viewer, 'editor', 'moderator'))
    return projects.map(({ id, title, dialogueSlug, phaseSlug, dialogueTitle }) => ({
      id,
      title,
      address: budgetAddresses.project({ dialogue: dialogueSlug, phase: phaseSlug, project: id }),
      note: dialogueTitle,
    }))
  },
}

/** Also of those that came from somebody’s idea: whoever had it is told why. */
export const projectReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const [project] = await placedProjects(tx, [id], false)
    if (!project) return undefined
    const { rows } = await sql<{ author: string | null }>`
      select person_id as author from participation.idea where id = ${project.ideaId}`.execute(tx)
    return {
      title: project.title,
      address: budgetAddresses.project({ dialogue: project.dialogueSlug, phase: project.phaseSlug, project: id }),
      author: rows[0]?.author ?? null,
      organisation: null,
    }
  },
  async hide(work, id, hidden) {
    await work.tx
      .updateTable('participation.project')
      .set({ hidden })
      .where('space_id', '=', work.space.id)
      .where('id', '=', id)
      .execute()
    await publish(work, projectSource, [id])
  },
}

/** People say something to projects while the phase lets them; following is always possible. */
export const projectResponses: Respondable = {
  kind,
  comments: true,
  guests: true,
  marks: ['follow'],
  async open({ tx, space, viewer, now }, id) {
    const { rows } = await sql<{ who: WhoMay; startsAt: Temporal.Instant | null; endsAt: Temporal.Instant | null }>`
      select f.who, f.starts_at as "startsAt", f.ends_at as "endsAt" from participation.project p
      join participation.phase f on f.space_id = p.space_id and f.id = p.phase_id
      where p.space_id = ${space.id} and p.id = ${id} and not p.hidden`.execute(tx)
    const [phase] = rows
    if (!phase) return []
    const subject = { phase: rightsPhaseOf(phase, now) }
    const visit = { viewer, space: space as Parameters<typeof may>[0]['space'] }
    return ['follow', ...(may(visit, access, 'budget.comment', subject) ? (['comment'] as const) : [])]
  },
}

/** Where people may be named. */
export const projectText: FreeText = {
  table: 'participation.project',
  name,
  key: ['id'],
  columns: ['title', 'body', 'place'],
  version: 'version',
  thing: { kind, id: 'id' },
}

export const correctionText: FreeText = {
  table: 'participation.project_correction',
  name: { de: 'Berichtigung eines Projekts', en: 'Correction of a project' },
  key: ['id'],
  columns: ['old_words', 'new_words', 'reason'],
}

/** Projects that show a picture. */
export const projectsWithPicture: Pictured = {
  kind,
  async things(tx, picture) {
    const { rows } = await sql<{
      id: string
    }>`select id from participation.project where picture_id = ${picture}`.execute(tx)
    return rows.map(({ id }) => id)
  },
}
