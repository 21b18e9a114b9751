/** How somebody stands to a statement. */
export const agree = 1
export const pass = 0
export const disagree = -1

/**
 * Who said what, row by row, only what was said: five bytes for a vote at most, whatever is left unanswered takes no room. Made by `votesOf`.
 * Typed arrays: they go to a thread without being copied.
 */
export interface Votes {
  readonly people: number
  readonly statements: number
  /** The votes of person p stand from `start[p]` to before `start[p + 1]`, by statement. */
  readonly start: Uint32Array
  readonly statement: Uint16Array
  readonly vote: Int8Array
}

/** One column per field, as a table is read. */
export interface VoteColumns {
  readonly person: Uint32Array
  readonly statement: Uint16Array
  readonly vote: Int8Array
}

/**
 * Sorts votes into rows. @param people, statements how many there are; both are numbered from 0
 * @throws {RangeError} for numbers beyond them, votes other than 1, 0, −1, and two votes of one person on one statement
 */
export function votesOf(people: number, statements: number, columns: VoteColumns): Votes {
  const count = columns.person.length
  const start = new Uint32Array(people + 1)
  for (let at = 0; at < count; at++) {
    const person = columns.person[at] as number
    const about = columns.statement[at] as number
    const said = columns.vote[at] as number
    if (person >= people || about >= statements || said < -1 || said > 1) throw new RangeError('There is no such vote.')
    start[person + 1] = (start[person + 1] as number) + 1
  }
  for (let person = 0; person < people; person++)
    start[person + 1] = (start[person + 1] as number) + (start[person] as number)
  const next = start.slice(0, people)
  const [statement, vote] = [new Uint16Array(count), new Int8Array(count)]
  // First by statement, then stably by person: rows end up sorted.
  for (const at of byStatement(columns.statement, statements)) {
    const person = columns.person[at] as number
    const to = next[person] as number
    next[person] = to + 1
    statement[to] = columns.statement[at] as number
    vote[to] = columns.vote[at] as number
    if (to > (start[person] as number) && statement[to] === statement[to - 1])
      throw new RangeError('Somebody voted twice on a statement.')
  }
  return { people, statements, start, statement, vote }
}

/** Numbers of votes, by statement. */
function byStatement(statement: Uint16Array, statements: number): Uint32Array {
  const next = new Uint32Array(statements + 1)
  for (const about of statement) next[about + 1] = (next[about + 1] as number) + 1
  for (let about = 0; about < statements; about++)
    next[about + 1] = (next[about + 1] as number) + (next[about] as number)
  const order = new Uint32Array(statement.length)
  for (let at = 0; at < statement.length; at++) {
    const about = statement[at] as number
    order[next[about] as number] = at
    next[about] = (next[about] as number) + 1
  }
  return order
}

/**
 * People with at least so many votes, ordered by what they said. Two people who said the same are interchangeable, so that everything
 * computed in this order is the same down to the last bit, in whatever order people were handed over.
 */
export function peopleByViews({ people, start, statement, vote }: Votes, atLeast: number): Uint32Array {
  const lengthOf = (person: number) => (start[person + 1] as number) - (start[person] as number)
  const enough = Uint32Array.from({ length: people }, (_, person) => person).filter(
    (person) => lengthOf(person) >= atLeast,
  )
  return enough.sort((one, other) => {
    const [a, b, length] = [start[one] as number, start[other] as number, lengthOf(one)]
    if (length !== lengthOf(other)) return length - lengthOf(other)
    for (let at = 0; at < length; at++) {
      const difference =
        (statement[a + at] as number) - (statement[b + at] as number) ||
        (vote[a + at] as number) - (vote[b + at] as number)
      if (difference) return difference
    }
    return 0
  })
}
