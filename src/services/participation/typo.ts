/** Signs that may be mended in one text after the first answer. */
const mostMended = 3

/** Words that turn a sentence round. */
const turning =
  /\b(nicht|nichts|kein\w*|nie|niemals|ohne|immer|nur|alle\w*|jede\w*|mehr|weniger|not|no|never|without|always|only|all|every|more|less|n't)\b/giu

/**
 * Whether a change of words only mends a typing mistake: at most three signs are different, numbers and the words that turn a sentence
 * round are the same. Whoever answered has then answered the same question.
 */
export function onlyMends(before: string, after: string): boolean {
  if (before === after) return true
  if (!before.trim() || !after.trim()) return false
  const same = (pattern: RegExp) => signs(before, pattern) === signs(after, pattern)
  if (!same(/\d+/g) || !same(turning)) return false
  return distance(before, after, mostMended) <= Math.min(mostMended, Math.max(1, Math.floor(before.length / 6)))
}

const signs = (text: string, pattern: RegExp) => (text.toLowerCase().match(pattern) ?? []).join(' ')

/** Signs to change, add or take away (Levenshtein); more than `most` is `most + 1`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let left = 1; left <= one.length; left++) {
    const next = [left]
    for (let right = 1; right <= other.length; right++) {
      const change = (row[right - 1] as number) + (one[left - 1] === other[right - 1] ? 0 : 1)
      next.push(Math.min(change, (row[right] as number) + 1, (next[right - 1] as number) + 1))
    }
    row = next
  }
  return Math.min(row[other.length] as number, most + 1)
}
