import type { Basis, DistrictSlug, Where } from './network-types.ts'
import type { Words } from './words.ts'

export type OrganisationKind = 'club' | 'firm' | 'municipality' | 'care' | 'public-body' | 'other'

export interface DemoOrganisation {
  readonly key: string
  readonly where: Where
  readonly basis: Basis
  readonly name: string
  readonly kind: OrganisationKind
  readonly description: Words
  readonly municipality?: string
  readonly mail: string
}

/** `guest`: no account is made; the mail address is for trying a registration and turning it into an account. */
export type PersonRole =
  | 'citizen'
  | 'guest'
  | 'organisation-owner'
  | 'organisation-member'
  | 'editor'
  | 'moderator'
  | 'administrator'
  | 'network-member'
  | 'process-support'
  | 'programme-office'
  | 'operator'

export interface DemoPerson {
  readonly name: string
  readonly mail: string
  readonly role: PersonRole
  readonly where: Where
  /** For owners and members: key of the organisation. */
  readonly organisation?: string
  /** What one can try with this login. */
  readonly tryThis: Words
}

export interface DemoPages {
  /** Start page in Leichte Sprache, Markdown. */
  readonly leichteSprache: Readonly<Partial<Record<DistrictSlug, string>>>
}
