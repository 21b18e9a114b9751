import { createHash } from 'node:crypto'

/** Statements beyond this number are planned every time: the server keeps each plan once per connection. */
const mostNamed = 400

/**
 * Begins a statement that is planned for its values each time: where a word that half of all rows have needs another way than a rare one,
 * a plan for any word is several times slower than planning.
 */
export const plannedAnew = '/* planned anew */ '

/**
 * Which statements are prepared by name, so that the server parses and plans them once per connection instead of every time
 * (for the pages with long lists that is most of its work). A text gets a name when it has come three times: what is composed
 * anew for every request never does.
 * @returns the name of a statement's text, or undefined while it has none
 */
export function preparedNames(most = mostNamed): (text: string) => string | undefined {
  const named = new Map<string, string>()
  let seen = new Map<string, number>()
  return (text) => {
    if (text.startsWith(plannedAnew)) return undefined
    const name = named.get(text)
    if (name !== undefined || named.size >= most) return name
    const times = (seen.get(text) ?? 0) + 1
    if (times < 3) {
      if (seen.size > 5000) seen = new Map()
      seen.set(text, times)
      return undefined
    }
    seen.delete(text)
    const given = createHash('sha256').update(text).digest('base64url').slice(0, 20)
    named.set(text, given)
    return given
  }
}

const unprepared = new WeakSet<object>()
const shared = preparedNames()

/** For a pool whose server (an old PgBouncer) gives every transaction another session: nothing may be kept in it. */
export function neverPrepare(pool: object): void {
  unprepared.add(pool)
}

/** How statements over this pool are named. */
export function namesFor(pool: object): (text: string) => string | undefined {
  return unprepared.has(pool) ? () => undefined : shared
}
