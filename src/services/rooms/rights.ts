import { isStaff } from '#commons/access/rules.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { providerPart } from './access.ts'

/** Organisations for which somebody may offer rooms here. */
export function ownProviders(viewer: Viewer): { id: string; name: string }[] {
  return viewer.memberships
    .filter(({ admitted }) => admitted.includes(providerPart))
    .map(({ organisation, name }) => ({ id: organisation, name }))
}

/** Whose rooms somebody offers: null for everybody's (editors). */
export const offeredBy = (viewer: Viewer): string[] | null =>
  isStaff(viewer, 'editor') ? null : ownProviders(viewer).map(({ id }) => id)

/** Whose bookings somebody settles: null for everybody's (editors). Membership is enough, so that bookings outlive an admission. */
export const settledBy = (viewer: Viewer): string[] | null =>
  isStaff(viewer, 'editor') ? null : viewer.memberships.map(({ organisation }) => organisation)
