import type { Sentence } from '#foundation/text/catalogue.ts'

/** What is wrong with a file, and in which line; line 0: with the file as a whole. */
export interface ImportProblem {
  readonly line: number
  readonly problem: Sentence
}
