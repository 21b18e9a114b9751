import type { JobTools } from '#commons/manifest.ts'
import { findSpace } from '#commons/spaces/find-space.ts'
import type { Space } from '#foundation/http/visit.ts'
import type { Where } from '../types.ts'
import type { Loading } from './loading.ts'

/** What a job of the demo carries of the loading: it goes on where the first page was shown. */
export interface Carried {
  readonly now: string
  readonly spaces: readonly Where[]
  readonly people: readonly (readonly [mail: string, id: string])[]
  readonly organisations: readonly (readonly [key: string, id: string])[]
}

export const carriedFrom = ({ now, spaces, people, organisations }: Loading): Carried => ({
  now: now.toString(),
  spaces: [...spaces.keys()],
  people: [...people],
  organisations: [...organisations],
})

/** The loading as it was. Spaces that are gone since are left out; pictures are stored already. */
export async function loadingFrom(tools: JobTools, data: Record<string, unknown>): Promise<Loading> {
  const carried = data as unknown as Carried
  const spaces = new Map<Where, Space>()
  for (const where of carried.spaces) {
    const space = await tools.inHouse((tx) => findSpace(tx, where === 'network' ? null : where, ''))
    if (space) spaces.set(where, space)
  }
  return {
    tools,
    now: Temporal.Instant.from(carried.now),
    spaces,
    people: new Map(carried.people),
    organisations: new Map(carried.organisations),
    pictures: new Map(),
  }
}
