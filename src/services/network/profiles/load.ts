import type { Subject } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { mayRead } from '../audience.ts'
import type { Profile } from './profile.ts'
import { profileBySlug } from './queries.ts'

/** The profile of an address, for those who may read it; what moderation has hidden, nobody sees here. */
export async function profileAt({ tx, space, viewer }: Work, { steckbrief }: { steckbrief: string }): Promise<Profile> {
  const profile = found(await profileBySlug(tx, space.id, steckbrief))
  return !profile.hidden && mayRead(viewer, profile.audience, profile.actor.id) ? profile : missing()
}

export const subjectOf = ({ actor }: Pick<Profile, 'actor'>): Subject => ({ organisation: actor.id })
