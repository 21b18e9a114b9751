import type { Space, SpaceSettings } from '#foundation/http/visit.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'

/** Who answers for a space, as § 5 DDG asks; offices and functions, no names needed. */
export interface ImprintFacts {
  readonly administration?: string
  readonly representedBy?: string
  readonly street?: string
  readonly postcode?: string
  readonly town?: string
  readonly taxId?: string
  readonly supervisedBy?: string
  readonly responsibleForContent?: string
}

/** Who is asked about personal data; functions and addresses of offices. */
export interface PrivacyFacts {
  readonly officer?: string
  readonly officerMail?: string
  readonly officerPhone?: string
  readonly authority?: string
}

/** What the accessibility statement says about this space. */
export interface AccessibilityFacts {
  readonly conformity?: 'full' | 'partial' | 'none'
  /** ISO date of the last check. */
  readonly checkedOn?: string
  readonly method?: 'self' | 'experts'
}

/** Everything the settings of a space hold; a superset of what the frame reads. */
export interface SpaceFacts extends SpaceSettings {
  readonly taglineEn?: string
  readonly taglineLeicht?: string
  /** Shown on every page while the space belongs to a demonstration. */
  readonly demoNotice?: Sentence
  /** Stored picture of the logo and its size in pixels. */
  readonly logoWidth?: number
  readonly logoHeight?: number
  readonly imprintFacts?: ImprintFacts
  readonly privacyFacts?: PrivacyFacts
  readonly accessibilityFacts?: AccessibilityFacts
  /** Markdown, German; other languages are wordings of 'spaces.text'. */
  readonly imprint?: string
  readonly privacy?: string
  readonly accessibility?: string
  /** What the pages are about, in Leichte Sprache (Markdown). */
  readonly easy?: string
  /** Address of a video in sign language, and what it is about. */
  readonly signVideo?: string
  readonly signVideoNote?: string
}

/** The settings with all that staff can set. */
export function factsOf(space: Pick<Space, 'settings'>): SpaceFacts {
  return space.settings as SpaceFacts
}

/** The sentence beside a space's name, in the reader's language where there is one. */
export function taglineOf(space: Pick<Space, 'settings'>, language: Language): string | undefined {
  const { tagline, taglineEn, taglineLeicht } = factsOf(space)
  return { de: undefined, en: taglineEn, leicht: taglineLeicht }[language] ?? tagline
}
