import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import { gatheringsModule } from './gatherings/module.ts'
import { inboxModule } from './inbox/module.ts'
import type { Everything, Module } from './manifest.ts'
import { organisationsModule } from './organisations/module.ts'
import { publicationModule } from './publication/module.ts'
import { spacesModule } from './spaces/module.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    spacesModule(everything),
    organisationsModule(everything),
    gatheringsModule(everything),
    publicationModule(everything),
    inboxModule(everything),
  ]
}
