import type { JobTools, Module } from '#commons/manifest.ts'
import { copyPublished } from '#commons/publication/copy-published.ts'
import { publish } from '#commons/publication/publish.ts'

/**
 * Makes the public shape of everything in a space again from its sources, and the network's copy with it.
 * @returns number of entries
 */
export async function reindexSpace(tools: JobTools, modules: readonly Module[], space: string): Promise<number> {
  let entries = 0
  for (const source of modules.flatMap(({ sources }) => sources ?? [])) {
    const ids = await tools.inSpace(space, async (tx) => {
      const wanted = await source.read(tx, null)
      entries += wanted.length
      const present = await tx
        .selectFrom('publication.entry')
        .select('thing_id')
        .where('space_id', '=', space)
        .where('kind', '=', source.kind)
        .execute()
      return [...new Set([...wanted.map(({ id }) => id), ...present.map(({ thing_id }) => thing_id)])]
    })
    for (let start = 0; start < ids.length; start += 500) {
      const some = ids.slice(start, start + 500)
      await tools.inSpace(space, (tx) =>
        publish({ tx, space: { id: space }, later: async () => undefined }, source, some),
      )
      await copyPublished.run(tools, { space, kind: source.kind, ids: some })
    }
  }
  return entries
}

/**
 * What a district needs after it came from elsewhere: jobs are no part of an archive, and what is public is made from its sources.
 * @returns number of entries
 */
export async function settleIn(tools: JobTools, modules: readonly Module[], space: string): Promise<number> {
  for (const { arrived } of modules) {
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
  return reindexSpace(tools, modules, space)
}
