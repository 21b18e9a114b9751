import type { Brings } from '#commons/together.ts'
import { lessonForms } from './commands.ts'
import { deeds, named } from './deeds.ts'
import { addPage } from './pages/add.tsx'
import { editPage } from './pages/edit.tsx'
import { lessonPage } from './pages/lesson.tsx'
import { listPage } from './pages/list.tsx'
import { leaving, personal } from './personal.ts'
import { lessonRespondable } from './respond.ts'
import { lessonFreeText, lessonLink, lessonReport, lessonSource } from './source.ts'

/** Stumbling blocks and success factors: what somebody learned, where others find it. */
export const lessons: Brings = {
  routes: [listPage, addPage, lessonPage, editPage, ...lessonForms],
  sources: [lessonSource],
  links: [lessonLink],
  respondable: [lessonRespondable],
  reportable: [lessonReport],
  freeText: lessonFreeText,
  named: [named],
  personal,
  leaving,
  deeds,
}
