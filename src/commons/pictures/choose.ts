import type { Work } from '#foundation/http/route.ts'
import { type KeptPicture, keptPictures } from './queries.ts'

/** Pictures for a `PictureField`: the newest ones, first the one that is chosen, or that a form which came back has kept. One statement. */
export function picturesFor(
  work: Pick<Work, 'tx' | 'space' | 'attempt'>,
  chosen: string | null = null,
): Promise<KeptPicture[]> {
  const typed = work.attempt?.values.picture
  const including = typeof typed === 'string' && /^[0-9a-f-]{36}$/.test(typed) ? typed : chosen
  return keptPictures(work.tx, work.space.id, { limit: 8, including })
}
