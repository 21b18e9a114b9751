import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import type { Space } from '#foundation/http/visit.ts'
import { dialogues } from '../dialogues.ts'
import { people } from '../people.ts'
import { carriedFrom, loadingFrom } from './carried.ts'
import { fillAuenmarkSoon } from './fill-auenmark.ts'
import { bookSoon } from './load-bookings.ts'
import { loadDialogue, loadResident } from './load-dialogues.ts'
import { exchangeSoon } from './load-network.ts'
import { planSoon } from './load-strategy.ts'
import type { Loading } from './loading.ts'

export const restQueue = 'demo.rest'

/** Leaves dialogues, bookings and the invented district to jobs: the first page need not wait for them. */
export async function loadRestSoon(loading: Loading): Promise<void> {
  await loading.tools.inHouse((tx) => loading.tools.send(tx, restQueue, carriedFrom(loading), { once: restQueue }))
}

/** The dialogues of the districts; what else takes long follows. May run again: a dialogue that is there is left alone. */
export const loadDialogues: Job = {
  queue: restQueue,
  async run(tools, data) {
    const loading = await loadingFrom(tools, data)
    const editor = loading.people.get(people.find(({ role }) => role === 'editor')?.mail ?? '') as string
    for (const dialogue of dialogues) {
      const space = loading.spaces.get(dialogue.where)
      if (space && !(await isThere(tools, space, dialogue.title.de))) await loadDialogue(loading, dialogue, editor)
    }
    await loadResident(loading)
    await exchangeSoon(loading)
    await planSoon(loading)
    await bookSoon(loading)
    await fillAuenmarkSoon(loading, editor)
  },
}

async function isThere(tools: JobTools, { id }: Space, title: string): Promise<boolean> {
  return tools.inSpace(id, async (tx) => {
    const { rows } = await sql`select from participation.dialogue where space_id = ${id} and title = ${title}`.execute(
      tx,
    )
    return rows.length > 0
  })
}
