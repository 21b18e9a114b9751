import { randomFrom } from '../random.ts'
import { type VoteColumns, type Votes, votesOf } from './votes.ts'

/** One row per person: statement → vote, missing where nothing was said. */
export type Rows = readonly (readonly (readonly [statement: number, vote: number])[])[]

export function votesFrom(rows: Rows, statements: number): Votes {
  const count = rows.reduce((sum, row) => sum + row.length, 0)
  const columns = { person: new Uint32Array(count), statement: new Uint16Array(count), vote: new Int8Array(count) }
  let at = 0
  rows.forEach((row, person) => {
    for (const [about, said] of row) {
      columns.person[at] = person
      columns.statement[at] = about
      columns.vote[at] = said
      at += 1
    }
  })
  return votesOf(rows.length, statements, columns)
}

export interface Planted {
  readonly people: number
  readonly statements: number
  /** 1: everybody says the same whatever their group; 2 and more: so many groups. */
  readonly groups: number
  /** Share of statements somebody votes on, and share of votes that are by chance. */
  readonly density: number
  readonly chance: number
  readonly seed: number
}

/** Invented people whose groups are known: person p belongs to group p % groups; every tenth statement unites all. */
export function planted({ people, statements, groups, density, chance, seed }: Planted): {
  readonly columns: VoteColumns
  readonly truth: (person: number) => number
} {
  const random = randomFrom(seed)
  const views = Array.from({ length: groups }, () =>
    Array.from({ length: statements }, () => (random() < 0.5 ? 1 : -1)),
  )
  const room = Math.ceil(people * statements * Math.min(1, density * 1.1 + 0.05))
  const [person, statement, vote] = [new Uint32Array(room), new Uint16Array(room), new Int8Array(room)]
  let count = 0
  for (let who = 0; who < people; who++)
    for (let about = 0; about < statements; about++) {
      if (random() >= density || count === room) continue
      const view = about % 10 === 0 ? 1 : (views[who % groups]?.[about] as number)
      person[count] = who
      statement[count] = about
      vote[count] = random() < chance ? Math.floor(random() * 3) - 1 : view
      count += 1
    }
  const columns = {
    person: person.subarray(0, count),
    statement: statement.subarray(0, count),
    vote: vote.subarray(0, count),
  }
  return { columns, truth: (who) => who % groups }
}
