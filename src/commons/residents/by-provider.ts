import { sql } from 'kysely'
import type { Known } from '#commons/accounts/provider.ts'
import { provingPlaces } from '#commons/accounts/provider.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Work } from '#foundation/http/route.ts'
import { confirmedUntil, fingerprintOf } from './confirm.ts'

type Working = Pick<Work, 'tx' | 'now' | 'sign'>
type Saying = Pick<Known, 'issuer' | 'subject' | 'residence'>

/**
 * Somebody has logged in with the identity provider: where its claim says that they live, they are proven to; where it says that they do
 * not any more, a confirmation it gave before ends. What a letter or a desk confirmed is left alone. On global tables only.
 * @returns 'elsewhere': the same human is confirmed with another account
 */
export async function confirmByProvider(
  work: Working,
  person: string,
  known: Saying,
): Promise<'confirmed' | 'elsewhere' | 'nothing'> {
  const said = known.residence
  const places = provingPlaces()
  if (!said || places.length === 0) return 'nothing'
  const { rows } = await sql<{ id: string; slug: string }>`
    select id, slug from spaces.space where kind = 'district' and slug = any(${places.map(({ space }) => space)})`.execute(
    work.tx,
  )
  const results: ('confirmed' | 'elsewhere')[] = []
  for (const space of rows) {
    const proven = places.some((place) => place.space === space.slug && stands(said.value, place.value))
    if (proven) results.push(await confirmIn(work, space, person, known))
    else await endIn(work, space.id, person)
  }
  return results.includes('confirmed') ? 'confirmed' : (results[0] ?? 'nothing')
}

/** Whether a claim's value is what the operator named; a star at the end stands for the rest. */
export const stands = (said: string, named: string): boolean =>
  named.endsWith('*') ? said.startsWith(named.slice(0, -1)) : said === named

async function confirmIn(
  { tx, now, sign }: Working,
  space: { readonly id: string },
  person: string,
  { issuer, subject, residence }: Saying,
): Promise<'confirmed' | 'elsewhere'> {
  const addressee = residence?.addressee
  // With name and address a letter's or a desk's confirmation is recognised; without them only the provider's own.
  const fingerprint = addressee
    ? fingerprintOf({ sign, space }, addressee)
    : sign(`residents.provider ${space.id} ${issuer} ${subject}`)
  const until = confirmedUntil(now)
  // Somebody has moved within the place, or the provider says more than before: unless the new human is there already.
  if (addressee)
    await sql`
      delete from residents.resident r where space_id = ${space.id} and person_id = ${person} and fingerprint <> ${fingerprint}
        and not exists (select from residents.resident o where o.space_id = r.space_id and o.fingerprint = ${fingerprint})`.execute(
      tx,
    )
  await sql`
    insert into residents.resident (space_id, person_id, way, fingerprint, confirmed_at, expires_on)
    values (${space.id}, ${person}, 'oidc', ${fingerprint}, ${now}, ${until}) on conflict do nothing`.execute(tx)
  await sql`
    update residents.resident set way = 'oidc', confirmed_at = ${now}, expires_on = ${until}
    where space_id = ${space.id} and person_id = ${person} and (fingerprint = ${fingerprint} or way = 'oidc')`.execute(
    tx,
  )
  const { rows } = await sql`
    select from residents.resident where space_id = ${space.id} and person_id = ${person}`.execute(tx)
  if (rows.length === 0) return 'elsewhere'
  await notePresence({ tx, space, now }, person, 'residents')
  return 'confirmed'
}

async function endIn({ tx }: Working, space: string, person: string): Promise<void> {
  await sql`delete from residents.resident where space_id = ${space} and person_id = ${person} and way = 'oidc'`.execute(
    tx,
  )
}
