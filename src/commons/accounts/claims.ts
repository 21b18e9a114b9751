/** Where somebody lives, as an identity provider says it. */
export interface SaidResidence {
  /** Of the claim the operator named. */
  readonly value: string
  /** Name and address, when both are said in full. */
  readonly addressee: { readonly name: string; readonly street: string; readonly town: string } | null
}

type Claims = Readonly<Record<string, unknown>>

/** What a claim says, as text; '' when it is not there. @param path dots lead into objects: 'address.postal_code' */
export function claimIn(said: Claims, path: string): string {
  const named = said[path]
  const [first = '', ...rest] = path.split('.')
  const inner = said[first]
  if (named === undefined && rest.length > 0 && isObject(inner)) return claimIn(inner, rest.join('.'))
  return ['string', 'number', 'boolean'].includes(typeof named) ? String(named).trim().toWellFormed().slice(0, 100) : ''
}

/** @returns null when the claim is not there. The address is that of OpenID Connect Core 1.0, section 5.1.1. */
export function residenceIn(said: Claims, claim: string): SaidResidence | null {
  const value = claimIn(said, claim)
  if (!value) return null
  const one = (path: string) => claimIn(said, path)
  const name = one('name') || [one('given_name'), one('family_name')].filter(Boolean).join(' ')
  const [street, code, place] = [one('address.street_address'), one('address.postal_code'), one('address.locality')]
  const whole = name.includes(' ') && street && code && place
  return { value, addressee: whole ? { name, street, town: `${code} ${place}` } : null }
}

const isObject = (value: unknown): value is Claims => typeof value === 'object' && value !== null
