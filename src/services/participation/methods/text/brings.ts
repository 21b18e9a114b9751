import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import type { Claiming, LeavingHooks } from '#commons/manifest.ts'
import { answerRemarks, enterRemark } from './commands/staff.ts'
import { takeBackByLink, takeRemarkBack } from './commands/take-back.ts'
import { beginReview, dropReview, editReview, fixReview, makeReview, publishReview } from './commands/text.ts'
import { confirmRemark, writeRemark } from './commands/write.ts'
import { unansweredRemarks } from './desk.ts'
import { addressOf, answerText, fixedText, remarkLink, remarkReport, remarkResponses, remarkText } from './links.ts'
import { remarksCsv, remarksJson } from './open-data.ts'
import { answersPage } from './pages/answers.tsx'
import { confirmPage, ownPage } from './pages/confirm.tsx'
import { editPage } from './pages/edit.tsx'
import { enterPage } from './pages/enter.tsx'
import { fixedPage } from './pages/fixed.tsx'
import { paragraphPage } from './pages/paragraph.tsx'
import { remarkPage } from './pages/remark.tsx'
import { resultPage } from './pages/result.tsx'
import { versionPage } from './pages/version.tsx'
import { writePage } from './pages/write.tsx'
import { placedRemarks } from './queries.ts'
import { textSource } from './source.ts'
import { remarksGoAlong } from './take-back.ts'
import { tellVersion, topic } from './tell-version.ts'
import { titleOf } from './texts/words.ts'
import { tidyRemarks } from './tidy.ts'

export { access } from './access.ts'
export { deeds } from './deeds.ts'
export { personal } from './personal.ts'

// What this method adds to the room.
export const routes = [
  ...[paragraphPage, writePage, writeRemark, remarkPage, takeRemarkBack, confirmPage, confirmRemark, ownPage],
  ...[takeBackByLink, enterPage, enterRemark, answersPage, answerRemarks, resultPage, versionPage, remarksCsv],
  ...[remarksJson, editPage, editReview, makeReview, publishReview, beginReview, dropReview, fixedPage, fixReview],
]
export const links = [remarkLink]
export const respondable = [remarkResponses]
export const reportable = [remarkReport]
export const freeText = [remarkText, answerText, fixedText]
export const sources = [textSource]
export const desk = [unansweredRemarks]
export const jobs = [tidyRemarks, tellVersion]
export const topics = [topic]

/** Contributions as the audit log names them. */
export const named = [
  namedBy('remark', async ({ tx }, ids) =>
    (await placedRemarks(tx, [...ids], false)).map((remark) => ({
      value: remark.id,
      title: titleOf(remark, 'de'),
      address: addressOf(remark),
    })),
  ),
]

export const leaving: LeavingHooks = { before: remarksGoAlong }

/** Contributions a guest left become the person's who has confirmed the address. */
export async function claim({ tx, space }: Claiming, mail: string, person: string): Promise<void> {
  await sql`
    update participation.remark set person_id = ${person}, guest_mail = null, guest_name = null, link_key = null
    where space_id = ${space.id} and lower(guest_mail) = lower(${mail}) and state <> 'waiting'`.execute(tx)
}
