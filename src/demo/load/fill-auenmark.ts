import { sql } from 'kysely'
import type { Job, JobTools } from '#commons/manifest.ts'
import { findSpace } from '#commons/spaces/find-space.ts'
import type { Space } from '#foundation/http/visit.ts'
import { type PastIdea, saveIdeasAsIs } from '../../services/participation/demo.ts'
import { drawing, oneOf } from '../auenmark/chance.ts'
import { auenmarkDialogues } from '../auenmark/dialogues.ts'
import { auenmark, population } from '../auenmark/district.ts'
import { comments, inventedIdeas, reasons } from '../auenmark/ideas.ts'
import { guestNames } from './guest-names.ts'
import { loadDialogue } from './load-dialogues.ts'
import { auenmarkTies, linkMeasures } from './load-strategy-links.ts'
import { fieldOf, type Loading, makingMany } from './loading.ts'

export const auenmarkQueue = 'demo.auenmark'
/** After the bookings of the other districts have begun: nobody waits for either. */
const afterSeconds = 5

const ideasInAll = 620
/** So many in one transaction: nobody who reads meanwhile has to wait long. */
const portion = 100

interface Carried {
  readonly now: string
  readonly author: string
}

/** Leaves the invented district's people and dialogues to a job. */
export async function fillAuenmarkSoon({ tools, now }: Loading, author: string): Promise<void> {
  const carried: Carried = { now: now.toString(), author }
  const at = tools.now().add({ seconds: afterSeconds })
  await tools.inHouse((tx) => tools.send(tx, auenmarkQueue, carried, { at, once: auenmarkQueue }))
}

/** 5,000 people and their dialogues. May run again: what is there is left alone. */
export const fillAuenmark: Job = {
  queue: auenmarkQueue,
  async run(tools, data) {
    const { now, author } = data as unknown as Carried
    const space = await tools.inHouse((tx) => findSpace(tx, auenmark.slug, ''))
    if (!space || (await hasDialogues(tools, space))) return
    const people = await addPeople(tools, space, Temporal.Instant.from(now))
    const loading: Loading = {
      tools,
      now: Temporal.Instant.from(now),
      spaces: new Map([[auenmark.slug, space]]),
      people: new Map(),
      organisations: new Map(),
      pictures: new Map(),
    }
    for (const dialogue of auenmarkDialogues) {
      const [ideas] = await loadDialogue(loading, dialogue, author)
      if (ideas && dialogue.phases[0]?.method === 'ideas') await addIdeas(loading, ideas, people, author)
    }
    await makingMany(loading, auenmark.slug, (makeAt) => linkMeasures(makeAt(loading.now), auenmarkTies, author))
    console.log(`${auenmark.name}: ${population.people} people are there.`)
  },
}

async function hasDialogues(tools: JobTools, space: Space): Promise<boolean> {
  return tools.inSpace(space.id, async (tx) => {
    const { rows } = await sql`select from participation.dialogue where space_id = ${space.id} limit 1`.execute(tx)
    return rows.length > 0
  })
}

/** Accounts without a login: they took part, nobody can be them. The first of them are proven to live there. @returns their ids */
async function addPeople(tools: JobTools, space: Space, now: Temporal.Instant): Promise<readonly string[]> {
  const draw = drawing(5000)
  const people = Array.from({ length: population.people }, () => {
    const [first] = oneOf(guestNames, draw()).split(' ')
    const [, last] = oneOf(guestNames, draw()).split(' ')
    return { id: tools.newId(), name: `${first} ${last}` }
  })
  const given = sql`jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as given (id uuid, name text)`
  await tools.inHouse(async (tx) => {
    await sql`insert into accounts.person (id, display_name, operator, created_at) select id, name, false, ${now} from ${given}`.execute(
      tx,
    )
    await sql`
      insert into accounts.presence (person_id, space_id, module, since)
      select id, ${space.id}, module, ${now} from ${given}, unnest(array['participation', 'responses', 'residents']) module`.execute(
      tx,
    )
  })
  const residents = people.slice(0, population.residents).map(({ id }, at) => ({
    id,
    way: at % 5 === 0 ? 'desk' : 'letter',
    fingerprint: tools.sign(`demo.auenmark ${at}`).toString('hex'),
  }))
  await tools.inSpace(space.id, (tx) =>
    sql`
      insert into residents.resident (space_id, person_id, way, fingerprint, confirmed_at, expires_on)
      select ${space.id}, id, way, decode(fingerprint, 'hex'), ${now}, ${now}::date + 700
      from jsonb_to_recordset(${JSON.stringify(residents)}::jsonb) as given (id uuid, way text, fingerprint text)`.execute(
      tx,
    ),
  )
  return people.map(({ id }) => id)
}

/** Ideas of the phase that is over, written by some, supported and commented on by many. */
async function addIdeas(
  loading: Loading,
  { id: phase, startsAt, endsAt }: { id: string; startsAt: Temporal.Instant | null; endsAt: Temporal.Instant | null },
  people: readonly string[],
  author: string,
): Promise<void> {
  const draw = drawing(620)
  const from = startsAt as Temporal.Instant
  const seconds = from.until(endsAt as Temporal.Instant).total('seconds')
  const later = (share: number) => from.add({ seconds: Math.floor(seconds * share) })
  const ideas = inventedIdeas(ideasInAll).map(({ status, when, supports, comments: said, ...idea }): PastIdea => {
    const at = later(when)
    const supporters = new Set(Array.from({ length: supports }, () => oneOf(people, draw())))
    return {
      ...idea,
      field: fieldOf(idea.field),
      id: loading.tools.newId(),
      person: idea.channel === 'online' ? oneOf(people, draw()) : null,
      source: sourceOf(idea.channel),
      at,
      answer: status && { status, reason: reasons[status], at: at.add({ hours: 24 * 20 }) },
      supporters: [...supporters],
      comments: Array.from({ length: said }, () => ({
        person: oneOf(people, draw()),
        body: oneOf(comments, draw()),
        at: later(when + (1 - when) * draw()),
      })),
    }
  })
  for (let first = 0; first < ideas.length; first += portion)
    await makingMany(loading, auenmark.slug, (makeAt) =>
      saveIdeasAsIs(
        makeAt(loading.now),
        { phase, answerDays: 28, answeredBy: author },
        ideas.slice(first, first + portion),
      ),
    )
}

const sourceOf = (channel: PastIdea['channel']): string =>
  ({
    online: '',
    paper: 'Papierbögen der Rathäuser',
    telephone: 'Telefon der Kreisverwaltung',
    'on-site': 'Stand auf dem Wochenmarkt',
  })[channel]
