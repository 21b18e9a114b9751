import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Contact } from './contact.ts'
import { contactBy } from './queries.ts'

/** The person of an address; whoever has withdrawn is not there. */
export async function contactAt({ tx, space }: Work, { kontakt }: { kontakt: string }): Promise<Contact> {
  return isUuid(kontakt) ? found(await contactBy(tx, space.id, { id: kontakt })) : missing()
}
