// A receipt of a secret vote says one thing: your ballot is among those that were counted. It says nothing about what stands on it, so that
// nobody can be made to show how they voted.
//
// When a ballot is cast, the receipt is computed from its random id with a key that belongs to this vote only, shown once and kept nowhere:
// neither with the ballot nor with the list of those who voted. When voting is over, the receipts of all ballots are published, sorted, and
// the key is destroyed. From then on the database does not say any more which receipt belongs to which ballot.
// Not claimed: that a dishonest operator, who holds ballots and key while voting lasts, could not look, or could not change a ballot.
// Backups made while voting lasts hold the key as well.
import { createHmac } from 'node:crypto'

/** Without letters that are taken for digits (Crockford's base 32). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 80 bits: among a million ballots two are the same with a chance of less than one in a million million. */
const length = 16

/**
 * @param key at least 32 random bytes, of this vote alone @param vote, ballot ids @returns such as `7Q2M-0XKD-9RTB-C4VN`
 * @throws {RangeError} for a key that is too short
 */
export function receiptOf(key: Uint8Array, vote: string, ballot: string): string {
  if (key.length < 32) throw new RangeError('The key is too short.')
  // The ids have a fixed form without a line feed; it keeps them apart.
  const hash = createHmac('sha256', key).update(`receipt\n${vote}\n${ballot}`).digest()
  let bits = BigInt(`0x${hash.subarray(0, 10).toString('hex')}`)
  let code = ''
  for (let at = 0; at < length; at++) {
    code = (letters[Number(bits & 31n)] as string) + code
    bits >>= 5n
  }
  return inFours(code)
}

/** What somebody typed from paper: spaces, hyphens and small letters do not matter, O is 0, I and L are 1. Null: no receipt. */
export function readReceipt(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? inFours(code) : null
}

/**
 * The list that is published when voting is over: one receipt for each counted ballot, sorted, so that its order says nothing.
 * @throws {RangeError} when two ballots have the same receipt: then ids are not what they should be
 */
export function receiptList(key: Uint8Array, vote: string, ballots: readonly string[]): string[] {
  const receipts = ballots.map((ballot) => receiptOf(key, vote, ballot)).sort()
  if (new Set(receipts).size !== receipts.length) throw new RangeError('Two ballots have the same receipt.')
  return receipts
}

/** Whether a published list is one: sorted, without doubles, as long as there are ballots that were counted. */
export const fitsCount = (list: readonly string[], counted: number): boolean =>
  list.length === counted && list.every((receipt, at) => at === 0 || (list[at - 1] as string) < receipt)

const inFours = (code: string) => (code.match(/.{4}/g) as string[]).join('-')
