/**
 * Numbers of paragraphs as people quote them: 1, 1.1, 1.2, 2 …
 * @param depths 1 for a main paragraph, 2 for one below it …; a paragraph lies at most one level below the one before it
 * @returns one number per paragraph, in the same order; all different
 */
export function numbering(depths: readonly number[]): string[] {
  const counters: number[] = []
  return depths.map((depth) => {
    const level = Math.max(1, Math.min(depth, counters.length + 1))
    counters.length = Math.min(counters.length, level)
    counters[level - 1] = (counters[level - 1] ?? 0) + 1
    return counters.join('.')
  })
}
