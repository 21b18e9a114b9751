import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { deeds } from './own-deeds.ts'
import { protocolRoutes } from './pages/protocol.tsx'
import { personal } from './personal.ts'

/** The audit log: what staff did and which personal fields they looked at. */
export function auditModule(everything: Everything): Module {
  return {
    id: 'audit',
    folder: 'commons/audit',
    access: [access],
    deeds,
    personal,
    routes: [...protocolRoutes(everything)],
  }
}
