import { citizen, isStaff } from '#commons/access/rules.ts'
import { accessTable } from '#foundation/http/access.ts'
import type { Space, Viewer } from '#foundation/http/visit.ts'

/**
 * Whether somebody has something to do here: staff where they work, in the network also its members and operators (who look
 * after the mails), members of organisations that are admitted here.
 */
export const hasDesk = ({ viewer, space }: { viewer: Viewer; space: Pick<Space, 'kind'> }): boolean =>
  isStaff(viewer) ||
  (space.kind === 'network' && (viewer.operator || viewer.network.length > 0)) ||
  viewer.memberships.some(({ admitted }) => admitted.length > 0)

/** Everybody sees what waits for them: for most people nothing, and then the page says who works here. */
export const access = accessTable('desk', { 'desk.see': [citizen] })
