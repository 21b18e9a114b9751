import type { JobTools } from '#commons/manifest.ts'
import { findSpace } from '#commons/spaces/find-space.ts'
import type { Space } from '#foundation/http/visit.ts'
import { people } from '../people.ts'
import type { Where } from '../types.ts'
import { loadRestSoon } from './follow-up.ts'
import { loadEvents } from './load-events.ts'
import { loadNews } from './load-news.ts'
import { loadAdmissions, loadOrganisations } from './load-organisations.ts'
import { loadPeople } from './load-people.ts'
import { loadPictures, storeDrawings } from './load-pictures.ts'
import { loadOutsideServices, loadSpaces, loadSpaceWordings } from './load-spaces.ts'
import { loadWaiting } from './load-waiting.ts'
import { type Loading, making } from './loading.ts'

/** Loads the demo network into a house that has only its network space. */
export async function loadDemo(tools: JobTools): Promise<void> {
  const now = tools.now()
  const storing = storeDrawings(tools)
  const made = await tools.inHouse(async (tx) => {
    const network = (await findSpace(tx, null, '')) as Space
    const spaces = await loadSpaces(tx, tools.newId, now, network)
    const persons = await loadPeople(tx, tools.newId, now, spaces)
    const organisations = await loadOrganisations(tx, tools.newId, now, spaces, persons)
    return { spaces, persons, organisations }
  })
  const pictures = new Map<string, string>()
  const { spaces, persons, organisations } = made
  const loading: Loading = { tools, now, spaces, people: persons, organisations, pictures }
  const authors = authorsFor(spaces, persons)
  const drawings = await storing
  for (const where of made.spaces.keys()) {
    await making(loading, where, now, async (work) => {
      const { tx, space, newId } = work
      await loadOutsideServices(tx, newId, space, where)
      await loadSpaceWordings(tx, space, where, now)
      const shown = await loadPictures(work, where, drawings, authors.get(where) as string)
      for (const [slug, picture] of shown) pictures.set(slug, picture)
    })
  }
  await loadAdmissions(loading)
  await loadNews(loading, authors)
  await loadEvents(loading, authors)
  await loadWaiting(loading)
  await loadRestSoon(loading)
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
