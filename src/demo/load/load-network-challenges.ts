import { sql } from 'kysely'
import { setMark } from '#commons/responses/marks.ts'
import {
  addCard,
  addChallenge,
  cardKind,
  challengeKind,
  clusterNamed,
  putCard,
  reportBack,
  setChallengeOpen,
  setHelped,
} from '../../services/network/demo.ts'
import { challenges, type DemoChallenge } from '../network/challenges.ts'
import { fieldOf, type Loading, type Making } from './loading.ts'

/** Challenges and cards; those of the second meeting are as old as it is. @param ids key of a body → its id in the directory */
export async function loadChallenges(
  makeAt: (at: Temporal.Instant) => Making,
  loading: Loading,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const items = await stationsOf(makeAt(loading.now))
  const dotting = ['leitung.myk@example.org', 'leitung.uelzen@example.org'].flatMap(
    (mail) => loading.people.get(mail) ?? [],
  )
  for (const [index, challenge] of challenges.entries()) {
    const item = items.get(challenge.item ?? '')
    const at = item?.endsAt ?? loading.now.subtract({ hours: 24 * (5 + index) })
    const work = makeAt(at)
    const actor = ids.get(challenge.who) ?? null
    const by = loading.people.get(challenge.by ?? '') ?? null
    const { id } = await addChallenge(
      work,
      { actor, by, meeting: item?.meeting ?? null, item: item?.id ?? null },
      inputOf(challenge),
    )
    await loadCards(makeAt, at, id, challenge, ids, dotting)
    for (const person of dotting.slice(index % 2))
      await setMark(work, person, { kind: challengeKind, id }, 'same-here', true)
    const later = makeAt(item ? at.add({ hours: 24 * 100 }) : loading.now)
    if (challenge.report) await reportBack(later, { id }, 1, challenge.report)
    if (item) await setChallengeOpen(later, { id }, false)
  }
}

async function loadCards(
  makeAt: (at: Temporal.Instant) => Making,
  at: Temporal.Instant,
  challenge: string,
  { cards }: DemoChallenge,
  ids: ReadonlyMap<string, string>,
  dotting: readonly string[],
): Promise<void> {
  for (const [index, [who, kind, words, heap, helped]] of cards.entries()) {
    const work = makeAt(at.add({ minutes: 2 * index }))
    const id = work.newId()
    await addCard(work, { id, challenge, kind, words, actor: ids.get(who) ?? null, author: null })
    if (heap) await putCard(work, challenge, id, await clusterNamed(work, challenge, heap))
    if (helped) await setHelped(work, challenge, id, true)
    for (const person of index === 0 ? dotting : []) await setMark(work, person, { kind: cardKind, id }, 'dot', true)
  }
}

/** Stations of the second networking meeting by their title. */
async function stationsOf({ tx, space }: Making) {
  const { rows } = await sql<{ id: string; meeting: string; title: string; endsAt: Temporal.Instant }>`
    select i.id, i.meeting_id as meeting, i.title, i.ends_at as "endsAt" from network.item i
      join network.meeting m on m.space_id = i.space_id and m.id = i.meeting_id
    where i.space_id = ${space.id} and m.form = 'meeting' and m.number = 2 and i.kind = 'stations'`.execute(tx)
  return new Map(rows.map((row) => [row.title, row]))
}

const inputOf = ({ title, situation, tried, needed, field, audience, item }: DemoChallenge) => ({
  ...{ title, situation, tried, needed, audience, until: null, field: fieldOf(field) },
  source: item ? 'erfunden; dass jeder Landkreis Fragen mitbrachte, sagt der Bericht' : 'erfunden',
})
