import { homeZone } from '#foundation/text/dates.ts'
import { addDemoSeason } from '../../services/rooms/demo.ts'
import { people } from '../people.ts'
import { coesfeldRound } from '../seasons/coesfeld/round.ts'
import { bernkastelRound, mayenKoblenzRound } from '../seasons/others.ts'
import type { DemoWish, SeasonRound } from '../seasons/types.ts'
import { type Loading, type Making, making } from './loading.ts'

/** Rounds of allocation: one that clubs apply to, one that is proposed, one that is decided. A district that has a round is left alone. */
export async function loadSeasons(loading: Loading): Promise<void> {
  const author = loading.people.get(people.find(({ role }) => role === 'editor')?.mail ?? '') as string
  for (const round of [coesfeldRound, bernkastelRound, mayenKoblenzRound]) {
    if (await making(loading, round.where, loading.now, hasRound)) continue
    const clubs = await addClubs(loading, round)
    await making(loading, round.where, loading.now, (work) =>
      addDemoSeason(work, seasonOf(loading, round, clubs, author)),
    )
  }
}

async function hasRound({ tx, space }: Making): Promise<boolean> {
  const found = await tx.selectFrom('rooms.season').select('id').where('space_id', '=', space.id).limit(1).execute()
  return found.length > 0
}

/** Clubs that are not there yet. @returns name → id */
async function addClubs({ tools, now, spaces, organisations }: Loading, round: SeasonRound) {
  const ids = new Map(
    round.clubs.map(({ key, name }) => [name, (key && organisations.get(key)) || tools.newId()] as const),
  )
  const made = round.clubs.filter(({ key }) => !(key && organisations.has(key)))
  await tools.inHouse((tx) =>
    tx
      .insertInto('organisations.organisation')
      .values(
        made.map(({ name }) => ({
          id: ids.get(name) as string,
          name,
          kind: 'club',
          mail: null,
          phone: null,
          web_address: null,
          home_space_id: spaces.get(round.where)?.id ?? null,
          municipality: null,
          created_at: now,
        })),
      )
      .execute(),
  )
  return ids
}

function seasonOf(
  { now, people: persons }: Loading,
  round: SeasonRound,
  clubs: ReadonlyMap<string, string>,
  author: string,
) {
  const today = now.toZonedDateTimeISO(homeZone).toPlainDate()
  const inDays = (days: number) => today.add({ days })
  const begin = inDays(round.beginsIn)
  const firstDay = begin.subtract({ days: begin.dayOfWeek - 1 })
  const ownerOf = (key: string | undefined) =>
    persons.get(
      people.find(({ role, organisation }) => role === 'organisation-owner' && organisation === key)?.mail ?? '',
    ) ?? null
  const { objection, decided } = round
  return {
    author,
    provider: null,
    title: round.title,
    words: round.words,
    priorities: round.priorities,
    opensOn: inDays(round.opensIn),
    closesOn: inDays(round.closesIn),
    firstDay,
    lastDay: firstDay.add({ weeks: round.weeks }).subtract({ days: 1 }),
    rooms: round.rooms,
    clubs: round.clubs.map((club) => ({
      organisation: clubs.get(club.name) as string,
      person: club.key ? ownerOf(club.key) : null,
      priority: club.priority,
      remarks: club.remarks ?? '',
      wishes: club.wishes.map(wishOf),
    })),
    until: round.until,
    draw: round.draw,
    ...(round.objectionsUntilIn === undefined ? {} : { objectionsUntil: inDays(round.objectionsUntilIn) }),
    ...(objection
      ? { objection: { organisation: clubs.get(objection.club) as string, person: null, words: objection.words } }
      : {}),
    ...(decided ? { decided: { body: decided.body, on: inDays(decided.daysIn) } } : {}),
  }
}

const wishOf = ({ title, minutes, times = 1, persons, rooms, at, purpose = 'sport' }: DemoWish) => ({
  title,
  minutes,
  times,
  persons,
  rooms,
  purpose,
  windows: at.map(([weekday, from, to]) => ({ weekday, from: from * 60, to: to * 60 })),
})
