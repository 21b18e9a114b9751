/** What somebody wrote one below the other, as a list: marks of lists and empty lines are left out. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–]\s+)?/u, '').trim())
    .filter((line) => line !== '')
