import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { deskPage } from './pages/desk.tsx'

/** The desk of the staff: everything that waits, from all modules. */
export function deskModule(everything: Everything): Module {
  return { id: 'desk', folder: 'commons/desk', access: [access], routes: [deskPage(everything)] }
}
