/** After how many minutes a mail is tried again, by the number of tries so far; the last pause repeats. */
const pauses = [1, 5, 15, 60, 180, 360, 720]

/** Longer than this nobody waits for a mail: links in it have expired, and a note of last week confuses. */
export const patience = { hours: 72 } as const

/**
 * When a mail is tried next.
 * @param tries how often it was tried, 1 after the first time
 * @returns null: no more, it has waited three days
 */
export function nextTry(createdAt: Temporal.Instant, tries: number, now: Temporal.Instant): Temporal.Instant | null {
  const next = now.add({ minutes: pauses[Math.min(tries, pauses.length) - 1] ?? 1 })
  return Temporal.Instant.compare(next, createdAt.add(patience)) > 0 ? null : next
}
