import type { Brings } from '#commons/together.ts'
import { profileForms } from './commands.ts'
import { deeds, named } from './deeds.ts'
import { profilesOnDesk } from './desk.ts'
import { addPage } from './pages/add.tsx'
import { comparePage } from './pages/compare.tsx'
import { earlierPage } from './pages/earlier.tsx'
import { editPage } from './pages/edit.tsx'
import { listPage } from './pages/list.tsx'
import { profilePage } from './pages/profile.tsx'
import { personal } from './personal.ts'
import { profileFreeText, profileLink, profileReport, profileSource } from './source.ts'

/** What is being built where, and how far it is. */
export const profiles: Brings = {
  routes: [listPage, addPage, comparePage, profilePage, editPage, earlierPage, ...profileForms],
  sources: [profileSource],
  links: [profileLink],
  reportable: [profileReport],
  freeText: profileFreeText,
  desk: [profilesOnDesk],
  named: [named],
  personal,
  deeds,
}
