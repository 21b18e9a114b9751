import type { Viewer } from '#foundation/http/visit.ts'

/** A body somebody speaks for in the network: a district they work for, or an organisation that is a member. */
export interface Home {
  /** The same as that of the actor in the directory. */
  readonly id: string
  readonly kind: 'district' | 'organisation'
  readonly name: string
}

/** For whom somebody speaks, districts first. Everybody else in the network speaks for themselves. */
export const homesOf = ({ districts, memberships }: Viewer): readonly Home[] => [
  ...districts.map(({ id, name }) => ({ id, name, kind: 'district' as const })),
  ...memberships
    .filter(({ admitted }) => admitted.includes('network.member'))
    .map(({ organisation, name }) => ({ id: organisation, name, kind: 'organisation' as const })),
]

/** Whether somebody speaks for a body. @param actor its id in the directory */
export const speaksFor = (viewer: Viewer, actor: string): boolean => homesOf(viewer).some(({ id }) => id === actor)

/** Somebody whom „nur Landkreise“ means: staff of a district, and those who hold the network together. */
export const ofDistricts = (viewer: Viewer): boolean =>
  viewer.districts.length > 0 ||
  viewer.network.some((role) => role === 'programme-office' || role === 'process-support')

/** Somebody of the network, with a body or without. */
export const isMember = (viewer: Viewer): boolean => viewer.network.length > 0
