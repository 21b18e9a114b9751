import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Method } from './method.ts'
import { methodBySlug } from './queries.ts'

export const methodAt = async ({ tx, space }: Work, { methode }: { methode: string }): Promise<Method> =>
  found(await methodBySlug(tx, space.id, methode))
