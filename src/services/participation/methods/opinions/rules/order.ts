import { createHash } from 'node:crypto'

/** How often a statement was seen and passed, as of the last count. */
export interface Asked {
  readonly id: string
  readonly seen: number
  readonly passed: number
}

/**
 * How much is learned from one more vote: little where many have voted already, little where most pass. A new statement weighs most.
 */
export const weightOf = ({ seen, passed }: Pick<Asked, 'seen' | 'passed'>): number =>
  (1 - passed / (seen + 2)) ** 2 / (1 + seen)

/**
 * Statements in the order in which one person is asked: drawn by weight without putting back (Efraimidis and Spirakis 2006), so that the least
 * voted come first, but not the same one for everybody at once. The same person and the same counts give the same order.
 * @param sheet what tells people apart
 */
export function inOrder<Some extends Asked>(statements: readonly Some[], sheet: string): Some[] {
  return statements
    .map((statement) => ({ statement, late: -Math.log(drawn(sheet, statement.id)) / weightOf(statement) }))
    .sort((one, other) => one.late - other.late || (one.statement.id < other.statement.id ? -1 : 1))
    .map(({ statement }) => statement)
}

/** Between 0 and 1, both excluded: the same for the same person and statement. */
const drawn = (sheet: string, statement: string): number =>
  (createHash('sha256').update(`${sheet} ${statement}`).digest().readUInt32BE(0) + 0.5) / 2 ** 32
