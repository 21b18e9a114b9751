import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '#foundation/http/visit.ts'
import { homesOf, isMember, ofDistricts } from './home.ts'

/** Who may read something: its own body, all districts, all members of the network, everybody. From few to many. */
export const audiences = ['own', 'districts', 'members', 'all'] as const
export type Audience = (typeof audiences)[number]

/** Whether somebody may read something. @param actor the body it belongs to; null: a person without one */
export function mayRead(viewer: Viewer, audience: Audience, actor: string | null): boolean {
  if (audience === 'all') return true
  if (actor !== null && homesOf(viewer).some(({ id }) => id === actor)) return true
  return (audience === 'members' && isMember(viewer)) || (audience === 'districts' && ofDistricts(viewer))
}

/** What is meant for somebody whomever it belongs to. */
export const openTo = (viewer: Viewer): Audience[] =>
  audiences.filter((audience) => audience !== 'own' && mayRead(viewer, audience, null))

/**
 * The same as a condition, for lists.
 * @param row the table's name in the statement; it has a column `audience`
 * @param home the column that says which body it belongs to
 */
export function readableFor(viewer: Viewer, row: string, home = 'actor_id'): RawBuilder<boolean> {
  const open = openTo(viewer)
  const homes = homesOf(viewer).map(({ id }) => id)
  const [audience, actor] = [sql.ref(`${row}.audience`), sql.ref(`${row}.${home}`)]
  return sql<boolean>`(${audience} = any(${open}) or ${actor} = any(${homes}::uuid[]))`
}
