const link = /(?:https?:\/\/|www\.)\S|\b[a-z0-9-]+\.(?:com|net|org|info|shop|xyz|ru|biz|top|online|site)\b/i

/** Whether a text leads elsewhere. */
export const hasLink = (text: string): boolean => link.test(text)

/** Shorter ones are said by many: 'Gute Idee!' */
const shortest = 30

/** The same words written a little differently are the same: case, spaces and signs do not count. Null: too short to mean anything. */
export function sameness(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return plain.length < shortest ? null : plain
}
