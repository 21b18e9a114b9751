import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import { inboxModule } from './inbox/module.ts'
import { kindsFrom } from './links/kinds.ts'
import type { Everything, Module } from './manifest.ts'
import { copyPublished } from './publication/copy-published.ts'
import { responsesModule } from './responses/module.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  kindsFrom(() => everything.modules().flatMap(({ links }) => links ?? []))
  return [
    frontModule(everything),
    accountsModule(everything),
    inboxModule(everything),
    responsesModule(everything),
    { id: 'publication', folder: 'commons/publication', routes: [], access: [], jobs: [copyPublished] },
  ]
}
