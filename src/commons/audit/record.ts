import { may, type Subject } from '#foundation/http/access.ts'
import type { Route, Work } from '#foundation/http/route.ts'

/**
 * Writes what staff did, after the command and in its transaction. Everybody else's actions are not recorded, nor what staff do as
 * anybody may: registering for an event, cancelling their own registration, reporting something.
 */
export async function recordChange(
  work: Work,
  route: Route,
  params: Record<string, string>,
  fields: readonly string[],
  subject: Subject = {},
): Promise<void> {
  const { viewer, space } = work
  if (!viewer.person || route.house || (viewer.staff.length === 0 && viewer.network.length === 0)) return
  const privately = { ...viewer, staff: [], network: [], operator: false }
  if (may({ viewer: privately, space }, route.access, route.action, subject)) return
  await write(work, route, params, 'change', fields)
}

/** Writes that staff looked at personal fields. */
export async function recordLook(work: Work, route: Route, params: Record<string, string>): Promise<void> {
  await write(work, route, params, 'look', [])
}

async function write(
  work: Work,
  route: Route,
  params: Record<string, string>,
  act: 'change' | 'look',
  fields: readonly string[],
): Promise<void> {
  await work.tx
    .insertInto('audit.entry')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      at: work.now,
      person_id: work.viewer.person as string,
      act,
      module: route.access.module,
      action: route.action,
      address: route.address.path,
      subject: Object.values(params).join(' '),
      fields: [...fields],
    })
    .execute()
}
