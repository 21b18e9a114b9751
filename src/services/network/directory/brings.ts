import type { Brings } from '#commons/together.ts'
import { directoryForms } from './commands.ts'
import { deeds } from './deeds.ts'
import { directoryJob } from './keep-directory.ts'
import { named } from './named.ts'
import { actorPage } from './pages/actor.tsx'
import { addActorPage, editActorPage } from './pages/actor-form.tsx'
import { listPage } from './pages/list.tsx'
import { addProgrammePage, editProgrammePage } from './pages/programme-form.tsx'
import { programmePage, programmesPage } from './pages/programmes.tsx'
import { pieces } from './pieces.tsx'
import { actorLink, actorSource, directoryFreeText } from './source.ts'

/** Who takes part: bodies with their units, and the programmes they are in. */
export const directory: Brings = {
  routes: [
    listPage,
    addActorPage,
    programmesPage,
    addProgrammePage,
    programmePage,
    editProgrammePage,
    actorPage,
    editActorPage,
    ...directoryForms,
    ...pieces,
  ],
  sources: [actorSource],
  links: [actorLink],
  freeText: directoryFreeText,
  jobs: [directoryJob],
  named,
  deeds,
}
