import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { fairProblems } from './texts.ts'
import { hasLink } from './words.ts'

/** Accounts younger than this are new. */
const newHours = 72
/** So much may a new account contribute in an hour, whatever it is. */
const mostPerHour = 10

/** Whether somebody is staff, or has had an account for some days. One statement at most. */
export async function isTrusted({ tx, viewer, now }: Pick<Work, 'tx' | 'viewer' | 'now'>): Promise<boolean> {
  if (!viewer.person) return false
  if (viewer.staff.length > 0) return true
  const { rows } = await sql<{ old: boolean }>`
    select created_at <= ${now.subtract({ hours: newHours })} as old from accounts.person where id = ${viewer.person}`.execute(
    tx,
  )
  return rows[0]?.old ?? false
}

/**
 * What holds for words that everybody will read: newcomers put no links into them, and new accounts say only so much in an hour (how often
 * guests may, their forms say). @param field where the words were typed
 * @returns whether a newcomer says them
 */
export async function checkNewcomer(
  work: Pick<Work, 'tx' | 'viewer' | 'now' | 'limit'>,
  words: string,
  field: string,
): Promise<boolean> {
  if (await isTrusted(work)) return false
  if (hasLink(words)) refuse(fairProblems.link, field)
  if (work.viewer.person) await work.limit('newcomer', work.viewer.person, mostPerHour, 60)
  return true
}
