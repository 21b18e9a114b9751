import { isStaff } from '#commons/access/rules.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { ownProviders, settledBy } from '../rights.ts'

/** In addresses: the district itself as a provider. */
export const districtProvider = 'landkreis'

/** Whose settings about invoices somebody keeps: their organisations', and the district's for editors. */
export function billersOf(viewer: Viewer, district: string): { provider: string; name: string }[] {
  return [
    ...(isStaff(viewer, 'editor') ? [{ provider: districtProvider, name: district }] : []),
    ...ownProviders(viewer).map(({ id, name }) => ({ provider: id, name })),
  ]
}

/** Whether somebody settles bookings of a provider. */
export function settles(viewer: Viewer, organisation: string | null): boolean {
  const own = settledBy(viewer)
  return own === null || (organisation !== null && own.includes(organisation))
}
