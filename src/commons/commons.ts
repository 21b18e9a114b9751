import { accountsModule } from './accounts/module.ts'
import { frontModule } from './front/module.tsx'
import { gatheringsModule } from './gatherings/module.ts'
import type { Everything, Module } from './manifest.ts'
import { publicationModule } from './publication/module.ts'

/** All parts of commons. Those that draw from every module get the whole house. */
export function commons(everything: Everything): readonly Module[] {
  return [
    frontModule(everything),
    accountsModule(everything),
    gatheringsModule(everything),
    publicationModule(everything),
  ]
}
