import { timingSafeEqual } from 'node:crypto'
import { addresses } from './addresses.ts'

type Sign = (text: string) => Buffer

/** Stands in the address for "everything". */
const everything = 'alles'

/** What an address for unsubscribing speaks of: a person and a topic ('' for all topics). */
export interface Unsubscribing {
  readonly person: string
  readonly topic: string
}

/** The address that ends mails about a topic without login. It holds as long as the program's secret does: old mails must work. */
export function unsubscribeAddress(sign: Sign, { person, topic }: Unsubscribing): string {
  return addresses.unsubscribe({ person, topic: topic || everything, proof: proofOf(sign, person, topic) })
}

/** Checks an address. @returns undefined when it was not made by `unsubscribeAddress` */
export function readUnsubscribing(
  sign: Sign,
  params: { person: string; topic: string; proof: string },
): Unsubscribing | undefined {
  const topic = params.topic === everything ? '' : params.topic
  const right = Buffer.from(proofOf(sign, params.person, topic))
  const given = Buffer.from(params.proof)
  return right.length === given.length && timingSafeEqual(right, given) ? { person: params.person, topic } : undefined
}

const proofOf = (sign: Sign, person: string, topic: string) =>
  sign(`unsubscribe ${person} ${topic}`).subarray(0, 18).toString('base64url')
