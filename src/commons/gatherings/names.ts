import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { whenWords } from './calendar.ts'
import { anybody, ownersOf } from './owners.ts'
import { gatheringsById } from './queries.ts'
import { texts } from './texts.ts'

/** Title and time of gatherings in words, by id; for those who read an archive of their data. Inside a space. */
export async function namesOfGatherings(
  tx: Tx,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, { title: string; time: string }>> {
  const gatherings = await gatheringsById(tx, ids)
  const owners = await ownersOf(tx, [...gatherings.values()], { viewer: anybody, language })
  return new Map(
    [...gatherings].map(([id, gathering]) => [
      id,
      {
        title: owners.get(gathering.ownerId)?.title ?? texts(language).hiddenThing,
        time: whenWords(gathering, language),
      },
    ]),
  )
}
