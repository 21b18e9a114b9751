import type { Brings } from '#commons/together.ts'
import { startPage } from './page.tsx'

export const start: Brings = { routes: [startPage] }
