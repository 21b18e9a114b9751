import type { Language } from '../text/language.ts'
import type { LocalAddress } from './address.ts'

/** Where the visitor is: a district or the network. Loaded once per request (commons/spaces). */
export interface Space {
  readonly id: string
  readonly kind: 'district' | 'network'
  /** First part of the path, e.g. 'mayen-koblenz'; '' for the network. */
  readonly slug: string
  readonly name: string
  /** '' on the network and when the request came by the space's own host name; otherwise '/mayen-koblenz'. */
  readonly prefix: string
  readonly hosts: readonly string[]
  /** Services switched on here, by id. */
  readonly services: readonly string[]
  readonly languages: readonly Language[]
  readonly settings: SpaceSettings
  /** Why nothing can be changed here for a while; null while the space is open. Staff may go on. */
  readonly paused?: string | null
}

/** What a district's staff set; everything optional has a default that works. */
export interface SpaceSettings {
  /** Official key, 5 digits, e.g. '07137'. */
  readonly districtKey?: string
  /** ISO 3166-2 without 'DE-', e.g. 'RP'. */
  readonly state?: string
  readonly tagline?: string
  /** Accent colour for actions, '#rrggbb'; contrast was checked when it was set. */
  readonly accent?: string
  /** File id of the logo. */
  readonly logo?: string
  /** 'Sie' (default) or 'du'; kept for the day when texts follow it: no form asks for it yet. */
  readonly addressing?: 'Sie' | 'du'
  readonly imprint?: string
  readonly contactMail?: string
  readonly contactPhone?: string
  readonly [more: string]: unknown
}

/** A part somebody has here. Staff roles count only in the space where they were given. */
export type StaffRole = 'editor' | 'moderator' | 'administrator'
export type NetworkRole = 'member' | 'process-support' | 'programme-office'

export interface Membership {
  readonly organisation: string
  readonly name: string
  readonly role: 'owner' | 'member'
  /** Parts in services that this space has admitted the organisation to, e.g. 'events.organiser'. */
  readonly admitted: readonly string[]
}

/** A district somebody works for, with the roles they have there. */
export interface District {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly roles: readonly StaffRole[]
}

/** Who is asking, as far as this space is concerned. */
export interface Viewer {
  /** Account id; null for visitors. */
  readonly person: string | null
  readonly name: string
  /** Hash of the session, for the CSRF token and for ending it; null for visitors. */
  readonly session: string | null
  readonly staff: readonly StaffRole[]
  readonly network: readonly NetworkRole[]
  readonly memberships: readonly Membership[]
  /** Where they are at home in the network: the districts they work for, by name. Rights follow from it in the network only. */
  readonly districts: readonly District[]
  readonly verifiedResident: boolean
  readonly operator: boolean
  /** Unread messages in the inbox, for the number beside its link. */
  readonly unread: number
}

/** A form that came back: what was typed and what is wrong with it. */
export interface Attempt {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  /** Field name ('' for the whole form) → sentence in the reader's language. */
  readonly problems: Readonly<Record<string, string>>
  /** Path pattern of the form that was sent: a page may hold several. */
  readonly form: string
}

/** Everything a view may know about the request. */
export interface Visit {
  readonly space: Space
  readonly viewer: Viewer
  readonly language: Language
  readonly url: URL
  /** Path of this page inside the space, without language: for the language switch and `aria-current`. */
  readonly here: string
  readonly now: Temporal.Instant
  /** Origin of absolute addresses, e.g. 'https://digital.mayen-koblenz.de'. */
  readonly origin: string
  /** Origin of the house: the network lives there, also when a district is visited under its own host name. */
  readonly houseOrigin: string
  /** Token for every form. */
  readonly csrf: string
  readonly attempt: Attempt | null
  /** Why a form was refused that is not on the page any more; said above everything. */
  readonly refusal?: string
  /** A sentence to show once after a redirect. */
  readonly notice: string | null
  /** True on private reads and on pages that must not be remembered. */
  readonly privateRead: boolean
}

/**
 * The address a link carries: language, space and path.
 * @param space another space than the one visited (network pages link into districts); its `prefix` decides
 */
export function hrefFor(
  visit: Pick<Visit, 'language' | 'space'>,
  local: LocalAddress | string,
  options: { language?: Language; space?: Pick<Space, 'prefix'> } = {},
): string {
  const language = options.language ?? visit.language
  const path = `${(options.space ?? visit.space).prefix}${local === '/' ? '' : local}`
  const full = `${language === 'de' ? '' : `/${language}`}${path}`
  return full === '' || full.startsWith('?') ? `/${full}` : full
}
