import { sql } from 'kysely'
import type { LinkKind, Module, Reportable, Respondable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
import { say } from '#foundation/text/catalogue.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { isMember } from '../home.ts'
import { challengeAddresses } from './addresses.ts'
import { cardKind, challengeKind, parts, type State } from './challenge.ts'
import { publicChallenges } from './queries.ts'
import { readableChallenges } from './reading.ts'
import { stateWords } from './texts.ts'

const name = { de: 'Herausforderung', en: 'Challenge' }
const cardName = { de: 'Karte zu einer Herausforderung', en: 'Card on a challenge' }
const addressOf = (slug: string) => challengeAddresses.challenge({ herausforderung: slug })

/** Public challenges are found by the search with what was advised, and from every district. */
export const challengeSource: Source = {
  kind: challengeKind,
  name: { one: name, many: { de: 'Herausforderungen', en: 'Challenges' } },
  async read(tx, ids) {
    return (await publicChallenges(tx, ids)).map((challenge) => ({
      id: challenge.id,
      address: addressOf(challenge.slug),
      title: challenge.title,
      lead: shorten(plainText(challenge.needed), 200),
      body: plainText([...parts.map((part) => challenge[part]), challenge.report, challenge.cardWords].join('\n\n')),
      field: challenge.field,
      publishedAt: challenge.createdAt,
      updatedAt: challenge.updatedAt,
      version: challenge.version,
    }))
  },
}

export const challengeLink: LinkKind = {
  kind: challengeKind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const { rows } = await sql<{ id: string; title: string; slug: string; state: State; actor: string | null }>`
      select c.id, c.title, c.slug, c.state, a.name as actor
      from network.challenge c left join network.actor a on a.space_id = c.space_id and a.id = c.actor_id
      where c.id = any(${ids}) and not c.hidden and ${readableChallenges(viewer, 'c')}`.execute(tx)
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      note: [say(stateWords[row.state], language), row.actor].filter(Boolean).join(', '),
      address: addressOf(row.slug),
    }))
  },
  starter: {
    label: { de: 'Herausforderung daraus machen', en: 'Make a challenge of this' },
    address: ({ kind, id }) => challengeAddresses.add({ aus: `${kind}:${id}` }),
    may: ({ viewer }) => isMember(viewer),
    only: 'network',
  },
}

/** Cards can be dotted and reported; whoever reads the challenge reads them. */
export const cardLink: LinkKind = {
  kind: cardKind,
  name: cardName,
  async describe(tx, ids, { viewer }) {
    const { rows } = await sql<{ id: string; words: string; slug: string; title: string }>`
      select k.id, k.words, c.slug, c.title from network.card k join network.challenge c on c.space_id = k.space_id and c.id = k.challenge_id
      where k.id = any(${ids}) and not k.hidden and not c.hidden and ${readableChallenges(viewer, 'c')}`.execute(tx)
    return rows.map((row) => ({
      id: row.id,
      title: shorten(row.words, 100),
      note: row.title,
      address: addressOf(row.slug),
    }))
  },
}

/** Whoever is in the network says "bei uns auch", and how it is there; the number stands in lists. */
export const challengeRespondable: Respondable = {
  kind: challengeKind,
  comments: true,
  marks: ['same-here'],
  may: ({ viewer }) => isMember(viewer),
  async counted({ tx, space }, id, what, by) {
    if (what !== 'same-here') return
    await sql`update network.challenge set same_here = same_here + ${by} where space_id = ${space.id} and id = ${id}`.execute(
      tx,
    )
  },
}

export const cardRespondable: Respondable = {
  kind: cardKind,
  marks: ['dot', 'same-here'],
  may: ({ viewer }) => isMember(viewer),
}

export const challengeReport: Reportable = {
  kind: challengeKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string | null; organisation: string | null }>`
      select c.title, c.slug, c.asked_by as author, a.organisation_id as organisation
      from network.challenge c left join network.actor a on a.space_id = c.space_id and a.id = c.actor_id where c.id = ${id}`.execute(
      tx,
    )
    const [row] = rows
    return row && { ...row, address: addressOf(row.slug) }
  },
  async hide(work, id, hidden) {
    await sql`update network.challenge set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, challengeSource, [id])
  },
}

export const cardReport: Reportable = {
  kind: cardKind,
  name: cardName,
  async describe(tx, id) {
    const { rows } = await sql<{ words: string; slug: string; author: string | null }>`
      select k.words, c.slug, k.author_id as author from network.card k
        join network.challenge c on c.space_id = k.space_id and c.id = k.challenge_id where k.id = ${id}`.execute(tx)
    const [row] = rows
    return (
      row && {
        title: shorten(row.words, 100),
        address: addressOf(row.slug),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    const { rows } = await sql<{ challenge: string }>`
      update network.card set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id} returning challenge_id as challenge`.execute(
      work.tx,
    )
    await publish(
      work,
      challengeSource,
      rows.map(({ challenge }) => challenge),
    )
  },
}

/** Where people may be named. */
export const challengeFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.challenge',
    name,
    key: ['id'],
    columns: ['title', ...parts, 'report', 'source'],
    version: 'version',
    thing: { kind: challengeKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => addressOf(slug) },
  },
  {
    table: 'network.card',
    name: cardName,
    key: ['id'],
    columns: ['words'],
    version: 'version',
    thing: { kind: challengeKind, id: 'challenge_id' },
  },
  {
    table: 'network.cluster',
    name: { de: 'Kartenhaufen', en: 'Heap of cards' },
    key: ['id'],
    columns: ['title'],
    version: 'version',
    thing: { kind: challengeKind, id: 'challenge_id' },
  },
]
