// Opinion groups at the size of a region. Each measurement has a process of its own: its memory is that of the computation.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export interface OpinionsMeasured {
  readonly votes: number
  /** From columns to the whole result. */
  readonly milliseconds: number
  /** Highest resident memory of the process, Node itself and the columns included. */
  readonly megabytes: number
  readonly groups: number
  /** Of the number of groups that was taken. */
  readonly silhouette: number
  /** Percent of people in the group that was planted for them. */
  readonly found: number
}

/** @param density share of statements that each person voted on */
export function measureOpinions(people: number, statements: number, density: number, groups: number): OpinionsMeasured {
  const asked = [people, statements, density, groups].map(String)
  // Bundled or not, the file lies beside this folder's sources.
  const file = join(import.meta.dirname, '../bench/opinions-process.ts')
  return JSON.parse(execFileSync(process.execPath, [file, ...asked], { encoding: 'utf8' }))
}
