import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import {
  addActor,
  addProfile,
  answerIntroduction,
  askForIntroduction,
  contactBy,
  introductionsOf,
  keepDirectory,
  type ProfileInput,
  saveContact,
  savePiece,
  saveProgramme,
} from '../../services/network/demo.ts'
import { bodies, kindsOfMembers, parts, programmes, units } from '../network/directory.ts'
import { contacts, introductions } from '../network/people.ts'
import { knownOfServices } from '../network/profiles.ts'
import { services } from '../services.ts'
import type { DemoService, Where } from '../types.ts'
import { carriedFrom, loadingFrom } from './carried.ts'
import { loadChallenges } from './load-network-challenges.ts'
import { loadLessons } from './load-network-lessons.ts'
import { loadMeetings } from './load-network-meetings.ts'
import { fieldOf, type Loading, type Making, makingMany } from './loading.ts'

const networkQueue = 'demo.network'

/** Leaves the exchange of the network to a job of its own: the first page need not wait for it. */
export async function exchangeSoon(loading: Loading): Promise<void> {
  const { tools } = loading
  await tools.inHouse((tx) => tools.send(tx, networkQueue, carriedFrom(loading), { once: networkQueue }))
}

/** Directory, contacts and profiles. May run again: what is there is left alone. */
export const loadNetwork: Job = {
  queue: networkQueue,
  async run(tools, data) {
    const loading = await loadingFrom(tools, data)
    const office = loading.people.get('programmbuero@example.org') as string
    await makingMany(loading, 'network', async (makeAt) => {
      const work = makeAt(loading.now)
      if (await hasProgrammes(work)) return
      await keepDirectory(work)
      const ids = await loadDirectory(work, loading)
      await loadContacts(work, loading)
      await loadProfiles(work, ids)
      await loadLessons(work, loading, ids)
      await loadMeetings(makeAt, loading.now, ids, office)
      await loadChallenges(makeAt, loading, ids)
    })
  },
}

async function hasProgrammes({ tx, space }: Making): Promise<boolean> {
  const { rows } = await sql`select from network.programme where space_id = ${space.id} limit 1`.execute(tx)
  return rows.length > 0
}

/** @returns key of a district, an organisation or a body → its id in the directory */
async function loadDirectory(work: Making, { spaces, organisations }: Loading): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>([...[...spaces].map(([where, { id }]) => [where, id] as const), ...organisations])
  for (const [key, kind] of Object.entries(kindsOfMembers))
    await sql`update network.actor set kind = ${kind} where space_id = ${work.space.id} and id = ${ids.get(key) ?? null}::uuid`.execute(
      work.tx,
    )
  for (const { key, ...body } of bodies) ids.set(key, (await addActor(work, body)).id)
  const programmeIds = new Map<string, string>()
  for (const { key, ...programme } of programmes) {
    const saved = await saveProgramme(work, null, programme)
    if (saved) programmeIds.set(key, saved.id)
  }
  for (const { programme, where, round, firstDay, lastDay } of parts)
    await savePiece(work, 'network.taking_part', undefined, {
      ...{ programme_id: programmeIds.get(programme), actor_id: ids.get(where), round },
      ...{ first_day: firstDay ?? null, last_day: lastDay ?? null },
    })
  for (const { where, name, task } of units)
    await savePiece(work, 'network.unit', undefined, { actor_id: ids.get(where), name, task })
  return ids
}

async function loadContacts(work: Making, { people: persons, spaces, organisations }: Loading): Promise<void> {
  for (const { mail, home, post, topics, words } of contacts) {
    const actor = home ? (spaces.get(home as Where)?.id ?? organisations.get(home) ?? null) : null
    await saveContact(work, persons.get(mail) as string, { actor, post, topics, words }, 0)
  }
  const weekAgo = { ...work, now: work.now.subtract({ hours: 24 * 5 }) }
  for (const { from, to, about, message, answer } of introductions) {
    const [asker, person] = [persons.get(from) as string, persons.get(to) as string]
    const contact = await contactBy(work.tx, work.space.id, { person })
    if (!contact) continue
    await askForIntroduction(weekAgo, contact, asker, { about, message, reach: from })
    const [asked] = answer ? await introductionsOf(work.tx, work.space.id, asker) : []
    if (asked && answer) await answerIntroduction(work, asked, { state: 'accepted', answer })
  }
}

/** Services of which the state is publicly known; everything else about them only where a source tells it. */
async function loadProfiles(work: Making, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const service of services) {
    const actor = ids.get(service.district)
    if (!actor || service.status === 'unknown') continue
    const input = { ...nothing, ...knownOfServices[service.slug], ...factsOf(service) }
    await addProfile(work, actor, input, { checkedOn: lastDayOf(service.asOf) })
  }
}

const nothing = {
  ...{ problem: null, users: null, requirements: null, decided: null, undecided: null, nextStep: null, blockers: null },
  ...{ statusSince: null, nextStepOn: null },
} as const

/** 'As of 2024' holds until the end of that year: the last day of a year, month or day. */
function lastDayOf(asOf = '2024'): Temporal.PlainDate {
  const [year = 2024, month = 12, day] = asOf.split('-').map(Number)
  return Temporal.PlainDate.from({ year, month, day: day ?? 31 })
}

const factsOf = (service: DemoService) => ({
  name: service.name,
  field: fieldOf(service.field) ?? ('steering' as const),
  lead: service.summary.de,
  status: service.status as ProfileInput['status'],
  audience: 'all' as const,
  source: service.sources.map(({ title, address }) => [title, address].filter(Boolean).join(', ')).join('; '),
})
