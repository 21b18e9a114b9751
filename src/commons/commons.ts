import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import { gatheringsModule } from './gatherings/module.ts'
import { inboxModule } from './inbox/module.ts'
import { kindsFrom } from './links/kinds.ts'
import type { Everything, Module } from './manifest.ts'
import { organisationsModule } from './organisations/module.ts'
import { publicationModule } from './publication/module.ts'
import { spacesModule } from './spaces/module.ts'
import { copyPublished } from './publication/copy-published.ts'
import { responsesModule } from './responses/module.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  kindsFrom(() => everything.modules().flatMap(({ links }) => links ?? []))
  return [
    frontModule(everything),
    accountsModule(everything),
    spacesModule(everything),
    organisationsModule(everything),
    gatheringsModule(everything),
    publicationModule(everything),
    inboxModule(everything),
    // The inbox module takes this place. Until then what is told waits in its tables; only the queues have to be there.
    {
      id: 'inbox',
      folder: 'commons/inbox',
      routes: [],
      access: [],
      jobs: ['inbox.mail', 'inbox.notify'].map((queue) => ({ queue, run: async () => {} })),
    },
    responsesModule(everything),
  ]
}
