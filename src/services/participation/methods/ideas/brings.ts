import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import type { Claiming, LeavingHooks } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { enterIdea } from './commands/enter.ts'
import { saveCriteria, savePoints, saveWinner } from './commands/jury.ts'
import { answerIdea, mergeIdeas } from './commands/staff.ts'
import { takeBackByLink, takeIdeaBack } from './commands/take-back.ts'
import { confirmIdea, writeIdea } from './commands/write.ts'
import { unansweredOnDesk } from './desk.ts'
import { answerText, ideaLink, ideaReport, ideaResponses, ideasWithPicture, ideaText } from './links.ts'
import { ideasCsv, ideasJson } from './open-data.ts'
import { answerPage } from './pages/answer.tsx'
import { confirmPage, ownPage } from './pages/confirm.tsx'
import { enterPage } from './pages/enter.tsx'
import { ideaPage } from './pages/idea.tsx'
import { criteriaPage, juryPage, pointsPage } from './pages/jury.tsx'
import { mergePage } from './pages/merge.tsx'
import { writePage } from './pages/write.tsx'
import { ideaSource } from './source.ts'
import { ideasGoAlong } from './take-back.ts'
import { ideaTopic } from './telling.ts'
import { tidyIdeas } from './tidy.ts'
import { similarWhileWriting } from './while-writing.ts'

export { access } from './access.ts'
export { deeds } from './deeds.ts'
export { personal } from './personal.ts'

// What this method adds to the room.
export const routes = [
  ...[
    writePage,
    writeIdea,
    similarWhileWriting,
    confirmPage,
    confirmIdea,
    ownPage,
    takeBackByLink,
    ideaPage,
    takeIdeaBack,
  ],
  ...[enterPage, enterIdea, answerPage, answerIdea, mergePage, mergeIdeas, ideasCsv, ideasJson],
  ...[criteriaPage, saveCriteria, juryPage, pointsPage, savePoints, saveWinner],
]
export const links = [ideaLink]
export const respondable = [ideaResponses]
export const reportable = [ideaReport]
export const pictured = [ideasWithPicture]
export const freeText = [ideaText, answerText]
export const sources = [ideaSource]
export const desk = [unansweredOnDesk]
export const jobs = [tidyIdeas]
export const topics = [
  { id: ideaTopic, name: { de: 'Ideen: Antworten und Zusammenführungen', en: 'Ideas: answers and merges' } },
]

/** Ideas as the audit log names them. */
export const named = [
  namedBy('idea', async ({ tx, space }, ids) => {
    const { rows } = await sql<{ value: string; title: string; dialogue: string; phase: string }>`
      select i.id::text as value, i.title, d.slug as dialogue, f.slug as phase from participation.idea i
      join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id
      join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id
      where i.space_id = ${space.id} and i.id::text = any(${[...ids]})`.execute(tx)
    return rows.map(({ value, title, dialogue, phase }) => ({
      value,
      title,
      address: addresses.idea({ dialogue, phase, idea: value }),
    }))
  }),
]

export const leaving: LeavingHooks = { before: ideasGoAlong }

/** Ideas a guest left become the person's who has confirmed the address. */
export async function claim({ tx, space }: Claiming, mail: string, person: string): Promise<void> {
  await sql`
    update participation.idea set person_id = ${person}, guest_mail = null, guest_name = null, link_key = null
    where space_id = ${space.id} and lower(guest_mail) = lower(${mail}) and state <> 'waiting'`.execute(tx)
}
