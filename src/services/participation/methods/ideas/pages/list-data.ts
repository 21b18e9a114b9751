import type { RightsPhase } from '../../../phases/phase.ts'
import type { Facets } from '../counts.ts'
import type { Idea } from '../idea.ts'
import type { Listing } from '../listing.ts'

/** What the list of ideas shows. */
export interface ListData {
  readonly listing: Listing
  readonly ideas: readonly Idea[]
  readonly more: boolean
  readonly facets: Facets
  /** Ideas of this page the viewer supports. */
  readonly supported: readonly string[]
  readonly standing: RightsPhase
}
