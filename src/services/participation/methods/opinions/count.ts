import { sql } from 'kysely'
import type { PictureRules, pictureOf } from '#engines/opinions/picture.ts'
import type { VoteColumns } from '#engines/opinions/votes.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { inThread } from '#foundation/processes/in-thread.ts'
import { threshold } from '../../threshold.ts'
import type { Counts } from '../method.ts'
import { type Counted, type Poll, seed } from './poll.ts'
import { shownStatements } from './queries.ts'
import type { Votes } from './rules/vote.ts'

const batch = 2000

/** Everything a count begins with. Nothing in it says whose votes they are. */
export interface RawVotes {
  readonly numbers: readonly number[]
  readonly people: number
  readonly columns: VoteColumns
  readonly channels: Counts
}

/** Reads all sheets, some thousand at a time, into columns of a few bytes for each vote. */
export async function readVotes(tx: Tx, space: string, phase: string): Promise<RawVotes> {
  const numbers = (await shownStatements(tx, space, phase)).map(({ number }) => number)
  const votes = gathering(numbers)
  const channels: Record<string, number> = {}
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: string; channel: keyof Counts; votes: Votes }>`
      select id, channel, votes from participation.opinion_sheet
      where space_id = ${space} and phase_id = ${phase} and votes <> '{}' and id > ${last} order by id limit ${sql.lit(batch)}`.execute(
      tx,
    )
    for (const sheet of rows) if (votes.add(sheet.votes)) channels[sheet.channel] = (channels[sheet.channel] ?? 0) + 1
    last = rows.at(-1)?.id ?? last
    if (rows.length < batch) return { numbers, ...votes.done(), channels }
  }
}

/** Columns that grow sheet by sheet; votes on statements that are not shown are left out. */
export function gathering(numbers: readonly number[]) {
  const places = new Map(numbers.map((number, at) => [String(number), at]))
  const [person, statement, vote] = [[], [], []] as [Uint32Array[], Uint16Array[], Int8Array[]]
  let people = 0
  return {
    /** @returns whether there was anything to count */
    add(votes: Votes): boolean {
      const said = Object.entries(votes).filter(([number]) => places.has(number))
      if (said.length === 0) return false
      person.push(new Uint32Array(said.length).fill(people))
      statement.push(Uint16Array.from(said, ([number]) => places.get(number) as number))
      vote.push(Int8Array.from(said, ([, value]) => value))
      people += 1
      return true
    },
    done: () => ({
      people,
      columns: {
        person: joined(person, (length) => new Uint32Array(length)),
        statement: joined(statement, (length) => new Uint16Array(length)),
        vote: joined(vote, (length) => new Int8Array(length)),
      },
    }),
  }
}

function joined<Column extends Uint32Array | Uint16Array | Int8Array>(
  parts: readonly Column[],
  make: (length: number) => Column,
): Column {
  const all = make(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const rulesOf = ({ votesNeeded, voicesNeeded }: Pick<Poll, 'votesNeeded' | 'voicesNeeded'>): PictureRules => ({
  votesNeeded,
  voicesNeeded,
  leastInGroup: threshold,
  seed,
})

/** From votes to what is kept of them, beside the program. */
export async function countVotes(
  { numbers, people, columns, channels }: RawVotes,
  poll: Pick<Poll, 'votesNeeded' | 'voicesNeeded'>,
): Promise<Counted> {
  const given: Parameters<typeof pictureOf> = [people, numbers.length, columns, rulesOf(poll)]
  const picture = await inThread<typeof pictureOf>('engines/opinions/picture.ts', 'pictureOf', given)
  const { votesNeeded, voicesNeeded } = poll
  return { picture, numbers, votesNeeded, voicesNeeded, channels }
}
