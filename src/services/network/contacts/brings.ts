import type { Brings } from '#commons/together.ts'
import { contactAddresses } from './addresses.ts'
import { contactForms } from './commands.ts'
import { deeds } from './deeds.ts'
import { introducePage } from './pages/introduce.tsx'
import { introductionsPage } from './pages/introductions.tsx'
import { ownPage } from './pages/own.tsx'
import { whoKnowsPage } from './pages/who-knows.tsx'
import { personal } from './personal.ts'
import { introductionTopic } from './texts.ts'

/** People who like to be asked, and how one gets to know them. */
export const contacts: Brings = {
  routes: [whoKnowsPage, introducePage, ownPage, introductionsPage, ...contactForms],
  topics: [
    {
      id: introductionTopic,
      name: { de: 'Bitten um Vorstellung im Netzwerk', en: 'Requests for an introduction in the network' },
    },
  ],
  freeText: [
    {
      table: 'network.contact',
      name: { de: 'Eintrag einer ansprechbaren Person', en: 'Entry of somebody to be asked' },
      key: ['id'],
      columns: ['post', 'words'],
      version: 'version',
      address: { of: [], make: () => contactAddresses.whoKnows() },
    },
    {
      table: 'network.introduction',
      name: { de: 'Bitte um Vorstellung', en: 'Request for an introduction' },
      key: ['id'],
      columns: ['about', 'message', 'reach', 'answer'],
      address: { of: [], make: () => contactAddresses.introductions() },
    },
  ],
  personal,
  deeds,
}
