import { isStaff } from '#commons/access/rules.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { organiserPart } from './access.ts'

/** Organisations for which somebody may plan events here. */
export function ownOrganisations(viewer: Viewer): { id: string; name: string }[] {
  return viewer.memberships
    .filter(({ admitted }) => admitted.includes(organiserPart))
    .map(({ organisation, name }) => ({ id: organisation, name }))
}

/** Whether somebody may change an event: editors all, members those of their organisation. The table of rights says the same. */
export function runsEvent(viewer: Viewer, organisation: string | null): boolean {
  return isStaff(viewer, 'editor') || ownOrganisations(viewer).some(({ id }) => id === organisation)
}
