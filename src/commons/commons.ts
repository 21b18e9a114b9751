import { accountsModule } from './accounts/module.ts'
import { documentsModule } from './documents/module.ts'
import { frontModule } from './front/module.tsx'
import { inboxModule } from './inbox/module.ts'
import { linksModule } from './links/module.ts'
import type { Everything, Module } from './manifest.ts'
import { copyPublished } from './publication/copy-published.ts'
import { responsesModule } from './responses/module.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    inboxModule(everything),
    linksModule(everything),
    responsesModule(everything),
    documentsModule,
    { id: 'publication', folder: 'commons/publication', routes: [], access: [], jobs: [copyPublished] },
  ]
}
