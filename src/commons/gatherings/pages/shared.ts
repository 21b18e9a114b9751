import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Described } from '../../manifest.ts'
import type { Gathering } from '../gathering.ts'
import { ownerOf } from '../owners.ts'
import { gatheringById, lockedGathering } from '../queries.ts'

/** A gathering with what it belongs to; "not found" when the reader may not see that. */
export interface Owned {
  readonly gathering: Gathering
  readonly owner: Described
}

export async function ownedGathering(work: Work, id: string): Promise<Owned> {
  const gathering = found(await gatheringById(work.tx, work.space.id, id))
  return { gathering, owner: found(await ownerOf(work.tx, gathering, work)) }
}

/** The same for commands that change who has a place: nobody else does until this one is done. */
export async function lockedOwned(work: Work, id: string): Promise<Owned> {
  const gathering = found(await lockedGathering(work.tx, work.space.id, id))
  return { gathering, owner: found(await ownerOf(work.tx, gathering, work)) }
}

/** Whose gathering it is, as far as rights depend on it. */
export const subjectOf = ({ gathering }: { gathering: Gathering }) => ({
  organisation: gathering.organisation,
  part: gathering.part,
})
