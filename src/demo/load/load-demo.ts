import type { JobTools } from '#commons/manifest.ts'
import { findSpace } from '#commons/spaces/find-space.ts'
import type { Space } from '#foundation/http/visit.ts'
import { people } from '../people.ts'
import type { Where } from '../types.ts'
import { loadEvents } from './load-events.ts'
import { loadNews } from './load-news.ts'
import { loadAdmissions, loadOrganisations } from './load-organisations.ts'
import { loadPeople } from './load-people.ts'
import { loadOutsideServices, loadSpaces, loadSpaceWordings } from './load-spaces.ts'
import { loadWaiting } from './load-waiting.ts'
import { type Loading, making } from './loading.ts'

/** Loads the demo network into a house that has only its network space. */
export async function loadDemo(tools: JobTools): Promise<void> {
  const now = tools.now()
  const made = await tools.inHouse(async (tx) => {
    const network = (await findSpace(tx, null, '')) as Space
    const spaces = await loadSpaces(tx, tools.newId, now, network)
    const persons = await loadPeople(tx, tools.newId, now, spaces)
    const organisations = await loadOrganisations(tx, tools.newId, now, spaces, persons)
    return { spaces, persons, organisations }
  })
  const loading: Loading = { tools, now, spaces: made.spaces, people: made.persons, organisations: made.organisations }
  for (const where of made.spaces.keys()) {
    await making(loading, where, now, async ({ tx, space, newId }) => {
      await loadOutsideServices(tx, newId, space, where)
      await loadSpaceWordings(tx, space, where, now)
    })
  }
  await loadAdmissions(loading)
  const authors = authorsFor(made.spaces, made.persons)
  await loadNews(loading, authors)
  await loadEvents(loading, authors)
  await loadWaiting(loading)
}

/** Each space's editor; where the demo has none, the editor of Mayen-Koblenz, the network's programme office for the network. */
function authorsFor(spaces: ReadonlyMap<Where, Space>, persons: ReadonlyMap<string, string>): Map<Where, string> {
  const editor = people.find(({ role }) => role === 'editor')
  const office = people.find(({ role }) => role === 'programme-office')
  return new Map(
    [...spaces.keys()].map((where) => [
      where,
      persons.get(((where === 'network' ? office : editor) ?? office)?.mail ?? '') as string,
    ]),
  )
}
