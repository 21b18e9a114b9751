import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { events } from '../events.ts'
import { news } from '../news.ts'
import { people } from '../people.ts'
import { type Loading, type Making, making } from './loading.ts'

const where = 'mayen-koblenz'
const hours = (count: number) => ({ hours: count })

/** What waits in Mayen-Koblenz when somebody opens the demo: for its staff one barrier and one reported item, for its citizen a registration and messages. */
export async function loadWaiting(loading: Loading): Promise<void> {
  const citizen = loading.people.get(people.find(({ role }) => role === 'citizen')?.mail ?? '') as string
  await making(loading, where, loading.now.subtract(hours(50)), reportBarrier)
  await making(loading, where, loading.now.subtract(hours(26)), (work) => reportNews(work, citizen))
  await making(loading, where, loading.now.subtract(hours(20)), (work) => registerCitizen(work, citizen))
}

async function reportBarrier({ tx, space, newId, now }: Making): Promise<void> {
  await tx
    .insertInto('spaces.barrier_report')
    .values({
      space_id: space.id,
      id: newId(),
      what: 'Die Zahlen auf der Karte der Gemeinden liest mein Vorleseprogramm nicht in der Reihenfolge der Liste vor. Gibt es die Karte auch als Liste?',
      place: '/',
      name: 'Gerda Invent',
      mail: 'gerda@example.org',
      reported_by: null,
      reported_at: now,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute()
}

async function reportNews(work: Making, reporter: string): Promise<void> {
  const { tx, space, newId, now } = work
  const reported = news.find(({ slug }) => slug === 'repair-cafe-plaidt-sucht-helfende')
  const { rows } = await sql<{ thing: string; title: string; address: string }>`
    select thing_id as thing, title, address from publication.entry
    where space_id = ${space.id} and kind = 'news.article' and title = ${reported?.title.de ?? ''}`.execute(tx)
  const thing = rows[0]
  if (!thing) return
  const id = newId()
  await tx
    .insertInto('moderation.case')
    .values({
      space_id: space.id,
      id,
      kind: 'news.article',
      thing_id: thing.thing,
      title: thing.title,
      address: thing.address,
      author_id: null,
      state: 'open',
      opened_at: now,
    })
    .execute()
  await tx
    .insertInto('moderation.report')
    .values({
      space_id: space.id,
      id: newId(),
      case_id: id,
      category: 'false',
      words: 'Die Uhrzeit in dieser Meldung stimmt nicht mit dem Termin überein. Bitte prüfen Sie das.',
      reporter_id: reporter,
      mail: null,
      language: 'de',
      made_at: now,
    })
    .execute()
  await notePresence(work, reporter, 'moderation')
}

/** One of the invented guests of the Sprechstunde becomes the citizen with an account. */
async function registerCitizen(work: Making, citizen: string): Promise<void> {
  const event = events.find(({ slug }) => slug === 'smartphone-sprechstunde-polch')
  const person = people.find(({ role }) => role === 'citizen')
  const { rows } = await sql<{ gathering: string; address: string }>`
    select g.id as gathering, e.address from publication.entry e join gatherings.gathering g
      on g.space_id = e.space_id and g.owner_kind = e.kind and g.owner_id = e.thing_id
    where e.space_id = ${work.space.id} and e.kind = 'events.event' and e.title = ${event?.title.de ?? ''}`.execute(
    work.tx,
  )
  const found = rows[0]
  if (!found || !event || !person) return
  await work.tx
    .updateTable('gatherings.registration')
    .set({ person_id: citizen, name: person.name, mail: person.mail })
    .where('space_id', '=', work.space.id)
    .where('gathering_id', '=', found.gathering)
    .where('number', '=', 1)
    .execute()
  await notePresence(work, citizen, 'gatherings')
  await tell(work, citizen, {
    topic: 'gatherings.registration',
    subject: `Anmeldung: ${event.title.de}`,
    body: `Ihre Anmeldung zu „${event.title.de}“ gilt.\n\nEinen Tag vorher erinnern wir Sie. Wenn Sie nicht kommen können, sagen Sie bitte ab: Dann rückt jemand nach.`,
    address: found.address,
  })
  await tell(work, citizen, {
    topic: 'moderation.report',
    subject: 'Danke für Ihren Hinweis',
    body: 'Ihr Hinweis zu einer Meldung ist angekommen. Jemand aus der Kreisverwaltung sieht ihn sich an; die Entscheidung steht dann hier.',
  })
}
