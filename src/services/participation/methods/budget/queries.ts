import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Project } from './project.ts'
import type { Budget } from './rules/budget.ts'

type Reading = { readonly tx: Tx; readonly space: { readonly id: string } }

/** What staff set up; undefined until they have. */
export async function budgetOf({ tx, space }: Reading, phase: string): Promise<Budget | undefined> {
  const { rows } = await sql<Budget>`
    select purse, rule, way, least, most, version from participation.budget where space_id = ${space.id} and phase_id = ${phase}`.execute(
    tx,
  )
  return rows[0]
}

const columns = sql`
  p.id, p.phase_id as "phaseId", p.number, p.title, p.body, p.cost, p.municipality, p.place, p.latitude, p.longitude, p.field_id as field,
  p.picture_id as "pictureId", p.idea_id as "ideaId", p.lot::float8 as lot, p.hidden, p.version`

/** All projects of a phase, in the order of their numbers. One statement. */
export async function projectsOf({ tx, space }: Reading, phase: string): Promise<Project[]> {
  const { rows } = await sql<Project>`
    select ${columns} from participation.project p where p.space_id = ${space.id} and p.phase_id = ${phase} order by p.number, p.id`.execute(
    tx,
  )
  return rows
}

/** What is there before people can vote: cents of the purse (null: not set up), projects, those without a cost, and what the others cost. */
export async function readiness({ tx, space }: Reading, phase: string) {
  const { rows } = await sql<{ purse: number | null; projects: number; without: number; cost: number }>`
    select (select purse from participation.budget where space_id = ${space.id} and phase_id = ${phase}) as purse,
      count(*)::int as projects, count(*) filter (where cost is null)::int as without, coalesce(sum(cost), 0)::float8 as cost
    from participation.project where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  return rows[0] ?? { purse: null, projects: 0, without: 0, cost: 0 }
}

/** A project with the address it has. */
export interface Placed extends Project {
  readonly dialogueSlug: string
  readonly phaseSlug: string
  readonly dialogueTitle: string
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

/** @param ids null: all that are public, for publishing */
export async function placedProjects(tx: Tx, ids: readonly string[] | null, onlyPublic: boolean): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    select ${columns}, d.slug as "dialogueSlug", d.title as "dialogueTitle", f.slug as "phaseSlug", p.created_at as "createdAt", p.updated_at as "updatedAt"
    from participation.project p
    join participation.phase f on f.space_id = p.space_id and f.id = p.phase_id
    join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id
    where (${ids}::uuid[] is null or p.id = any(${ids}))
      and (not ${onlyPublic}::boolean or (not p.hidden and f.method = 'budget' and d.state = 'published' and not d.hidden))`.execute(
    tx,
  )
  return rows
}

/** Projects of a dialogue: they appear and vanish with it. */
export async function projectsOfDialogue({ tx, space }: Reading, dialogue: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from participation.project p join participation.phase f on f.space_id = p.space_id and f.id = p.phase_id
    where p.space_id = ${space.id} and f.dialogue_id = ${dialogue}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The idea a project came from, and who had it; '' when nobody says. */
export interface Origin {
  readonly idea: string
  readonly title: string
  readonly author: string
  readonly phaseSlug: string
}

export async function originOf({ tx, space }: Reading, idea: string): Promise<Origin | undefined> {
  const { rows } = await sql<Origin>`
    select i.id as idea, i.title, coalesce(p.display_name, i.guest_name, '') as author, f.slug as "phaseSlug" from participation.idea i
    join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id left join accounts.person p on p.id = i.person_id
    where i.space_id = ${space.id} and i.id = ${idea} and i.state = 'shown' and not i.hidden`.execute(tx)
  return rows[0]
}

/** A mended typing mistake. */
export interface Correction {
  readonly before: string
  readonly after: string
  readonly reason: string
  readonly at: Temporal.Instant
}

export async function correctionsOf({ tx, space }: Reading, project: string): Promise<Correction[]> {
  const { rows } = await sql<Correction>`
    select old_words as before, new_words as after, reason, corrected_at as at from participation.project_correction
    where space_id = ${space.id} and project_id = ${project} order by corrected_at desc, id limit 50`.execute(tx)
  return rows
}
