import { sql } from 'kysely'
import { namedBy } from '#commons/audit/deeds.ts'
import type { Route } from '#foundation/http/route.ts'
import { budgetAddresses } from './addresses.ts'
import { castForm, linkedCastForm, mailLinkForm } from './commands/cast.ts'
import { countForm } from './commands/count.ts'
import { enterForm } from './commands/enter.ts'
import { papersForm } from './commands/papers.ts'
import {
  editProjectForm,
  moveProjectForm,
  newProjectForm,
  removeProjectForm,
  takeOverForm,
} from './commands/projects.ts'
import { setUp } from './commands/set-up.ts'
import { budgetsOnDesk } from './desk.ts'
import {
  correctionText,
  projectLink,
  projectReport,
  projectResponses,
  projectsWithPicture,
  projectText,
} from './links.ts'
import { budgetJson, budgetPabulib, projectsCsv, receiptsText } from './open-data.ts'
import { ballotPage, linkedBallotPage } from './pages/ballot.tsx'
import { editProjectPage, newProjectPage } from './pages/edit-project.tsx'
import { enterPage } from './pages/enter.tsx'
import { papersPage } from './pages/papers.tsx'
import { projectPage } from './pages/project.tsx'
import { projectsPage } from './pages/projects.tsx'
import { receiptsPage } from './pages/receipts.tsx'
import { resultPage } from './pages/result.tsx'
import { setUpPage } from './pages/set-up.tsx'
import { ideasPage } from './pages/take-over.tsx'
import { papersFile } from './paper.ts'
import { projectSource } from './source.ts'

export { access } from './access.ts'
export { budgetJobs as jobs } from './count.ts'
export { deeds } from './deeds.ts'

// What budgets bring to the room. Who has voted lies with the ballots; nothing here is about a person.
export const routes: readonly Route[] = [
  ...[setUpPage, setUp, projectsPage, newProjectPage, newProjectForm, ideasPage, takeOverForm],
  ...[editProjectPage, editProjectForm, moveProjectForm, removeProjectForm, projectPage],
  ...[ballotPage, castForm, mailLinkForm, linkedBallotPage, linkedCastForm],
  ...[papersPage, papersForm, papersFile, enterPage, enterForm, countForm, resultPage],
  ...[projectsCsv, budgetJson, budgetPabulib, receiptsText, receiptsPage],
]
export const links = [projectLink]
export const reportable = [projectReport]
export const respondable = [projectResponses]
export const sources = [projectSource]
export const desk = [budgetsOnDesk]
export const pictured = [projectsWithPicture]
export const freeText = [projectText, correctionText]

/** Projects as the audit log names them. */
export const named = [
  namedBy('project', async ({ tx, space }, ids) => {
    const { rows } = await sql<{ value: string; title: string; dialogue: string; phase: string }>`
      select p.id::text as value, p.title, d.slug as dialogue, f.slug as phase from participation.project p
      join participation.phase f on f.space_id = p.space_id and f.id = p.phase_id
      join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id
      where p.space_id = ${space.id} and p.id::text = any(${[...ids]})`.execute(tx)
    return rows.map(({ value, title, dialogue, phase }) => ({
      value,
      title,
      address: budgetAddresses.project({ dialogue, phase, project: value }),
    }))
  }),
]
