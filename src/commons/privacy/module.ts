import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { deletionJob } from './deleting.ts'
import { exportJob, forgetArchives, removeArchive } from './exporting.ts'
import { guestDataRoutes } from './pages/guest-data.tsx'
import { ownDataRoutes } from './pages/own-data.tsx'
import { recordRoutes } from './pages/record.tsx'
import { personal } from './personal.ts'
import { retentionJob } from './retention.ts'

/** Export, deletion, retention and the record of processing activities, all from the declarations of the modules. */
export function privacyModule(everything: Everything): Module {
  return {
    id: 'privacy',
    folder: 'commons/privacy',
    access: [access],
    routes: [...ownDataRoutes(everything), ...guestDataRoutes(everything), ...recordRoutes(everything)],
    personal,
    topics: [{ id: 'privacy.export', name: { de: 'Das Archiv meiner Daten', en: 'The archive of my data' } }],
    jobs: [exportJob(everything), forgetArchives, removeArchive, deletionJob(everything), retentionJob(everything)],
  }
}
