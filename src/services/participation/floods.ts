import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'

/** Accounts younger than this are new: they cannot put links into what they write, and write less at a time. */
const trustedAfterHours = 72

/** Whether somebody has had an account for some days. One statement; none for guests. */
export async function isTrusted({ tx, viewer, now }: Pick<Work, 'tx' | 'viewer' | 'now'>): Promise<boolean> {
  if (!viewer.person) return false
  const { rows } = await sql<{ old: boolean }>`
    select created_at <= ${now.subtract({ hours: trustedAfterHours })} as old from accounts.person where id = ${viewer.person}`.execute(
    tx,
  )
  return rows[0]?.old ?? false
}

const link = /(?:https?:\/\/|www\.)\S|\b[a-z0-9-]+\.(?:com|net|org|info|shop|xyz|ru|biz|top|online|site)\b/i

/** Whether a text holds a link: new accounts and guests may not write one. */
export const leadsElsewhere = (text: string): boolean => link.test(text)
