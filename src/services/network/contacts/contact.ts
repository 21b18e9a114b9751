/** Somebody who agreed to be asked, as members of the network see them. */
export interface Contact {
  readonly id: string
  readonly person: string
  readonly name: string
  /** The body they speak for; null: for themselves. */
  readonly actor: { readonly id: string; readonly slug: string; readonly name: string } | null
  readonly post: string
  readonly topics: readonly string[]
  readonly words: string
  readonly agreedAt: Temporal.Instant
  readonly version: number
}

/** Why somebody fits what was asked. */
export interface Fits {
  readonly topics: readonly string[]
  readonly words: boolean
  /** Services of their body that have to do with it. */
  readonly services: readonly string[]
}

export type Found = Contact & { readonly fits: Fits }

export interface Introduction {
  readonly id: string
  readonly contact: Pick<Contact, 'id' | 'name' | 'person' | 'actor' | 'post'>
  readonly asker: { readonly id: string; readonly name: string }
  readonly about: string
  readonly message: string
  readonly reach: string
  readonly state: 'asked' | 'accepted' | 'declined'
  readonly answer: string
  readonly askedAt: Temporal.Instant
  readonly answeredAt: Temporal.Instant | null
}

export const mostTopics = 12

/** Topics as somebody typed them, one per line or divided by commas: each once, in the order of typing. */
export function topicsIn(text: string): string[] {
  const seen = new Set<string>()
  return text
    .split(/[\n,;]+/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => {
      const key = one.toLocaleLowerCase('de')
      if (!one || seen.has(key)) return false
      seen.add(key)
      return true
    })
}
