import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { onlyMends } from '../../typo.ts'
import type { Writing } from '../../writing.ts'
import type { Project } from './project.ts'
import type { columnsOf } from './project-input.ts'
import { mostProjects } from './rules/budget.ts'
import { beforeTheFirstBallot, noteChange } from './save-budget.ts'
import { projectSource } from './source.ts'
import { problems } from './texts/notices.ts'

type Drawing = Writing & Pick<Work, 'random'>
type Columns = ReturnType<typeof columnsOf>

/** New projects behind all others, each with its lot. Refused after the first ballot, and when there would be too many. @returns their ids */
export async function addProjects(
  work: Drawing,
  phase: string,
  projects: readonly { readonly columns: Columns; readonly picture: string | null; readonly idea: string | null }[],
): Promise<string[]> {
  const { tx, space, now } = work
  await beforeTheFirstBallot(work, phase)
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(number), 0) as last from participation.project where space_id = ${space.id} and phase_id = ${phase}`.execute(
    tx,
  )
  const last = rows[0]?.last ?? 0
  if (last + projects.length > mostProjects) refuse(problems.tooManyProjects)
  if (projects.length === 0) return []
  const values = projects.map(({ columns, picture, idea }, at) => ({
    ...columns,
    space_id: space.id,
    id: work.newId(),
    phase_id: phase,
    number: last + at + 1,
    picture_id: picture,
    idea_id: idea,
    lot: work.random(4).readUInt32BE(),
    created_at: now,
    updated_at: now,
  }))
  await tx.insertInto('participation.project').values(values).execute()
  await noteChange(work, phase)
  const ids = values.map(({ id }) => id)
  await publish(work, projectSource, ids)
  return ids
}

/** Changes anything, before the first ballot. @param picture undefined: stays */
export async function changeProject(
  work: Writing,
  { id, phaseId }: Project,
  version: number,
  columns: Columns,
  picture: string | null,
): Promise<void> {
  await beforeTheFirstBallot(work, phaseId)
  const { numUpdatedRows } = await work.tx
    .updateTable('participation.project')
    .set({ ...columns, picture_id: picture, version: version + 1, updated_at: work.now })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuse(problems.otherWasFaster)
  await noteChange(work, phaseId)
  await publish(work, projectSource, [id])
}

/** After the first ballot: typing mistakes in title and description, with a reason that everybody can read. */
export async function mendProject(
  work: Writing,
  project: Project,
  version: number,
  words: Pick<Columns, 'title' | 'body'>,
  reason: string | null,
): Promise<void> {
  const { tx, space, now } = work
  const changed = (['title', 'body'] as const).filter((name) => words[name] !== project[name])
  if (changed.length === 0) return
  for (const name of changed) if (!onlyMends(project[name], words[name])) refuse(problems.onlyMistakes, name)
  if (!reason) return refuse(problems.reasonMissing, 'reason')
  const { numUpdatedRows } = await tx
    .updateTable('participation.project')
    .set({ title: words.title, body: words.body, version: version + 1, updated_at: now })
    .where('space_id', '=', space.id)
    .where('id', '=', project.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuse(problems.otherWasFaster)
  await tx
    .insertInto('participation.project_correction')
    .values(
      changed.map((name) => ({
        space_id: space.id,
        id: work.newId(),
        project_id: project.id,
        old_words: project[name],
        new_words: words[name],
        reason,
        corrected_at: now,
      })),
    )
    .execute()
  await publish(work, projectSource, [project.id])
}

/** Changes numbers with the project before or behind it; at the end of the row nothing happens. */
export async function moveProject(
  work: Writing,
  projects: readonly Project[],
  project: Project,
  direction: 'up' | 'down',
): Promise<void> {
  await beforeTheFirstBallot(work, project.phaseId)
  const other = projects[projects.findIndex(({ id }) => id === project.id) + (direction === 'up' ? -1 : 1)]
  if (!other) return
  await sql`
    update participation.project set number = case id when ${project.id}::uuid then ${other.number}::int else ${project.number}::int end
    where space_id = ${work.space.id} and id in (${project.id}::uuid, ${other.id}::uuid)`.execute(work.tx)
  await noteChange(work, project.phaseId)
}

/** Takes a project out; those behind it move up. */
export async function removeProject(work: Writing, { id, phaseId }: Project): Promise<void> {
  const { tx, space } = work
  await beforeTheFirstBallot(work, phaseId)
  await sql`delete from participation.project where space_id = ${space.id} and id = ${id}`.execute(tx)
  await sql`
    update participation.project p set number = n.number
    from (select id, row_number() over (order by number, id) as number from participation.project where space_id = ${space.id} and phase_id = ${phaseId}) n
    where p.space_id = ${space.id} and p.id = n.id and p.number <> n.number`.execute(tx)
  await noteChange(work, phaseId)
  await publish(work, projectSource, [id])
}
