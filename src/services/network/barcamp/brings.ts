import type { Brings } from '#commons/together.ts'
import { sessionKind } from './camp.ts'
import { campForms } from './commands.ts'
import { deeds } from './deeds.ts'
import { boardPage } from './live/pages/board.tsx'
import { stream } from './live/stream.ts'
import { gridPage } from './pages/grid.tsx'
import { pitchPage, screenPage } from './pages/pitch.tsx'
import { placePage } from './pages/place.tsx'
import { sessionPage } from './pages/session.tsx'
import { addPage, editPage } from './pages/session-form.tsx'
import { sessionsPage } from './pages/sessions.tsx'
import { personal } from './personal.ts'
import { pieces } from './pieces.tsx'
import { proposalForms } from './proposal/commands.ts'
import { proposeJob } from './proposal/compute.ts'
import { proposalPage } from './proposal/page.tsx'
import { campFreeText, sessionLink, sessionReport, sessionSource } from './source.ts'

/** A barcamp: sessions people suggest, pitches, hands, and the grid of rooms and slots. */
export const barcamp: Brings = {
  routes: [
    sessionsPage,
    addPage,
    sessionPage,
    editPage,
    pitchPage,
    screenPage,
    gridPage,
    placePage,
    boardPage,
    stream,
    proposalPage,
    ...proposalForms,
    ...campForms,
    ...pieces,
  ],
  jobs: [proposeJob],
  sources: [sessionSource],
  links: [sessionLink],
  reportable: [sessionReport],
  respondable: [{ kind: sessionKind, marks: ['follow'] }],
  freeText: campFreeText,
  personal,
  deeds,
}
