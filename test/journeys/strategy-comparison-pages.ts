import type { Stop } from './pages.ts'

// Districts side by side.

export const visitors: readonly Stop[] = ['/strategie/vergleich']

export const staff: readonly Stop[] = []
