import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import { inboxModule } from './inbox/module.ts'
import type { Everything, Module } from './manifest.ts'
import { moderationModule } from './moderation/module.ts'
import { picturesModule } from './pictures/module.ts'
import { copyPublished } from './publication/copy-published.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    picturesModule(everything),
    moderationModule(everything),
    inboxModule(everything),
    { id: 'publication', folder: 'commons/publication', routes: [], access: [], jobs: [copyPublished] },
  ]
}
