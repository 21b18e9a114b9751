import type { Work } from '#foundation/http/route.ts'
import { methods } from './all.ts'

/** A dialogue has become public, or is so no longer: what its methods publish follows. */
export async function republish(work: Pick<Work, 'tx' | 'space' | 'later'>, dialogue: string): Promise<void> {
  for (const method of methods) await method.republish?.(work, dialogue)
}
