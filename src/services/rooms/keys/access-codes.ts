import { seal, unseal } from '#commons/accounts/seal.ts'
import type { Work } from '#foundation/http/route.ts'

/** Whose code it is: of a way (for everybody in its time), or of one booking. A sealed code opens only for the same. */
export type CodeOf = { readonly way: string } | { readonly booking: string }

const purposeOf = (of: CodeOf) => ('way' in of ? `rooms.way ${of.way}` : `rooms.booking ${of.booking}`)

/** What stands in the row instead of the code. */
export const sealCode = (work: Pick<Work, 'sign' | 'random'>, of: CodeOf, code: string): Buffer =>
  seal(work, purposeOf(of), code)

/** The code; undefined when it was sealed in another house: then it has to be entered again. */
export const openCode = (work: Pick<Work, 'sign'>, of: CodeOf, sealed: Buffer | null): string | undefined =>
  sealed ? unseal(work, purposeOf(of), sealed) : undefined

/** Digits for a lock. @param random 16 bytes or more: every code is equally likely */
export function codeFrom(random: Uint8Array, digits: number): string {
  let value = 0n
  for (const byte of random.slice(0, 16)) value = (value << 8n) | BigInt(byte)
  return (value % 10n ** BigInt(digits)).toString().padStart(digits, '0')
}

/** What locks understand: digits, letters, # and *; spaces between for reading. */
export const codePattern = /^[0-9A-Za-z#*](?:[0-9A-Za-z#* -]{0,18}[0-9A-Za-z#*])$/
