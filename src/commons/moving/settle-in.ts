import type { Everything, JobTools } from '#commons/manifest.ts'
import { reindex } from '#commons/publication/reindex.ts'

/**
 * What a district needs after it came from elsewhere: jobs are no part of an archive, and what is public is made from its sources.
 * @returns number of public entries
 */
export async function settleIn(tools: JobTools, everything: Everything, space: string): Promise<number> {
  for (const { arrived } of everything.modules()) {
    if (!arrived) continue
    await tools.inSpace(space, (tx) =>
      arrived({
        tx,
        space: { id: space },
        now: tools.now(),
        later: (queue, data, options) => tools.send(tx, queue, data, options),
      }),
    )
  }
  return reindex(tools, everything, space)
}
