import type { When } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import type { SafeHtml } from '#foundation/text/markdown.ts'

/** Fields of action, as the programme names them. */
export type Field = 'community' | 'education' | 'health' | 'mobility' | 'steering'

/** One published thing as all formats see it: plain values, addresses absolute, nothing that is not public. */
export interface Entry {
  /** Never changes, never empty, unique everywhere; best a UUID (RFC 7986, 5.3). */
  readonly uid: string
  /** Kind of thing as its service names it, e.g. 'event', 'news'. */
  readonly kind: string
  /** Address of its page. */
  readonly url: string
  readonly title: string
  /** One or two sentences, plain text. */
  readonly summary: string
  /** The whole text, plain, paragraphs apart by empty lines. */
  readonly text?: string
  /** The whole text with its headings and links, for formats that can show it. */
  readonly html?: SafeHtml
  readonly language: Language
  readonly publishedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  /** Counts changes from 0 (iCalendar's SEQUENCE). */
  readonly version: number
  readonly when?: When
  readonly cancelled?: boolean
  /** Name of the public holiday on which it begins. */
  readonly holiday?: string
  readonly place?: EntryPlace
  /** Where one takes part by network; other schemes than http and https are left out. */
  readonly onlineUrl?: string
  readonly organiser?: EntryOrganiser
  readonly image?: EntryImage
  readonly field?: Field
  /** `tentative`: an interest list before the date is fixed. */
  readonly status?: 'tentative' | 'confirmed'
}

export interface EntryPlace {
  readonly name: string
  /** Street, postcode and town in one line. */
  readonly address?: string
  /** WGS 84, degrees. */
  readonly point?: Point
  readonly municipality?: string
}

export interface Point {
  readonly lon: number
  readonly lat: number
}

export interface EntryOrganiser {
  readonly name: string
  readonly url?: string
  /** Public address of the organisation, never of a person who did not agree. */
  readonly mail?: string
}

export interface EntryImage {
  readonly url: string
  readonly alt: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** What a list of entries is, for the head of a feed. */
export interface Channel {
  readonly title: string
  readonly description?: string
  /** Address of the feed itself. */
  readonly url: string
  /** Address of the page that shows the same list. */
  readonly page: string
  readonly language: Language
  /** Last change of the newest entry; the caller says it, so that an empty feed needs no clock. */
  readonly updatedAt: Temporal.Instant
  readonly publisher: { readonly name: string; readonly url?: string }
  /** Square picture. */
  readonly icon?: string
  /** Address of the next page of a paged feed (RFC 5005). */
  readonly next?: string
}
