import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import { gatheringsModule } from './gatherings/module.ts'
import { inboxModule } from './inbox/module.ts'
import { kindsFrom } from './links/kinds.ts'
import type { Everything, Module } from './manifest.ts'
import { organisationsModule } from './organisations/module.ts'
import { publicationModule } from './publication/module.ts'
import { spacesModule } from './spaces/module.ts'
import { moderationModule } from './moderation/module.ts'
import { picturesModule } from './pictures/module.ts'
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
    picturesModule(everything),
    moderationModule(everything),
    inboxModule(everything),
    responsesModule(everything),
  ]
}
