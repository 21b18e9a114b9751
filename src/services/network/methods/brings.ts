import type { Brings } from '#commons/together.ts'
import { isMember } from '../home.ts'
import { methodForms } from './commands.ts'
import { deeds, named } from './deeds.ts'
import { methodKind } from './method.ts'
import { addMethodPage, editMethodPage } from './pages/form.tsx'
import { listPage } from './pages/list.tsx'
import { methodPage } from './pages/method.tsx'
import { methodFreeText, methodLink, methodReport, methodSource } from './source.ts'

/** Cards that say how something is done in a group. */
export const methods: Brings = {
  routes: [listPage, addMethodPage, methodPage, editMethodPage, ...methodForms],
  sources: [methodSource],
  links: [methodLink],
  reportable: [methodReport],
  respondable: [{ kind: methodKind, comments: true, marks: ['thanks'], may: ({ viewer }) => isMember(viewer) }],
  freeText: methodFreeText,
  named: [named],
  deeds,
}
