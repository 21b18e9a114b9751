import type { Deeds } from '#commons/audit/deeds.ts'
import type { FreeText } from '#commons/manifest.ts'
import type { Route } from '#foundation/http/route.ts'
import { countForm, countingVotes } from './commands/count.ts'
import { ballotForm, codeForm, linkForm, takeBackForm } from './commands/voting.ts'
import { ballotPage, donePage } from './pages/ballot.tsx'
import { enterForm, enterPage } from './pages/enter.tsx'
import { ballotsTable, resultData } from './pages/open-data.ts'
import { papersForm, papersPage } from './pages/papers.tsx'
import { receiptsList, receiptsPage } from './pages/receipts.tsx'
import { resultPage } from './pages/result.tsx'
import { setUpForm, setUpPage } from './pages/set-up.tsx'
import { papersFile } from './paper-file.ts'

/** What votes bring to the room. */
export const routes: readonly Route[] = [
  setUpPage,
  setUpForm,
  linkForm,
  codeForm,
  ballotPage,
  ballotForm,
  takeBackForm,
  donePage,
  enterPage,
  enterForm,
  papersPage,
  papersForm,
  papersFile,
  countForm,
  resultPage,
  resultData,
  ballotsTable,
  receiptsPage,
  receiptsList,
]

export const jobs = [countingVotes]

const at = '/mitreden/:dialogue/phasen/:phase/abstimmung'
export const deeds: Deeds = {
  [`form ${at}/einrichten`]: { de: 'Abstimmung eingerichtet', en: 'Set up a vote' },
  [`form ${at}/link`]: { de: 'Stimmzettel angefordert', en: 'Asked for a ballot paper' },
  [`form ${at}/code`]: { de: 'Stimmzettel geöffnet', en: 'Opened a ballot paper' },
  'form /mitreden/:dialogue/phasen/:phase/stimmzettel/:holder': { de: 'Stimme abgegeben', en: 'Cast a ballot' },
  [`form ${at}/zuruecknehmen`]: { de: 'Stimme zurückgenommen', en: 'Took a vote back' },
  [`form ${at}/eingabe`]: { de: 'Stimme eingegeben', en: 'Entered a ballot' },
  [`form ${at}/papier`]: { de: 'Stimmzettel erstellt', en: 'Made ballot papers' },
  [`form ${at}/auszaehlen`]: { de: 'Abstimmung ausgezählt', en: 'Counted a vote' },
}

/** Where people may be named. */
export const freeText: readonly FreeText[] = [
  {
    table: 'participation.vote_correction',
    name: { de: 'Berichtigung einer Abstimmung', en: 'Correction of a vote' },
    key: ['id'],
    columns: ['old_words', 'new_words', 'reason'],
  },
]

export { voteAccess as access } from './access.ts'
