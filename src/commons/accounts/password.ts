import { hash, type Options, verify } from '@node-rs/argon2'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { common } from './common-passwords.ts'

/** OWASP's minimum for argon2id (19 MiB, two passes): about 14 ms here. Argon2id is what the library does without being asked. */
const strength: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Characters a new password must have: NIST SP 800-63B asks for length instead of rules about signs. */
export const shortest = 10

export function hashPassword(password: string): Promise<string> {
  return hash(password, strength)
}

/** A hash that no password has, for addresses without account: looking takes as long as for the others. */
let nobody: Promise<string> | undefined

/** Whether the password is right. Does the same work when there is nothing to compare with. */
export async function passwordHolds(stored: string | null | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  const holds = await verify(stored ?? (await nobody), password)
  return holds && Boolean(stored)
}

/** What is wrong with a new password: too easy to guess for this person. Undefined when nothing is. */
export function weakness(password: string, of: { mail: string; name?: string }): Sentence | undefined {
  const folded = fold(password)
  const own = [of.mail, of.mail.split('@')[0] ?? '', ...(of.name ?? '').split(/\s+/)]
    .map(fold)
    .filter((part) => part.length >= 3)
  if (own.some((part) => folded === part || (part.length >= 4 && withoutTail(folded) === part))) return tooPersonal
  const core = withoutTail(folded)
  if (common.has(folded) || common.has(core) || new Set(folded).size <= 3 || isRun(folded)) return tooCommon
  return undefined
}

const tooPersonal = {
  de: 'Dieses Passwort steckt schon in Ihrer Mail-Adresse oder Ihrem Namen. Bitte wählen Sie ein anderes, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.',
  en: 'This password is part of your mail address or your name. Please choose another one, for example four words that have nothing to do with each other.',
}
const tooCommon = {
  de: 'Dieses Passwort gehört zu den ersten, die Fremde ausprobieren. Bitte wählen Sie ein anderes, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.',
  en: 'This password is among the first that strangers try. Please choose another one, for example four words that have nothing to do with each other.',
}

const fold = (text: string) =>
  text.toLowerCase().normalize('NFKC').replaceAll('@', 'a').replaceAll('$', 's').replace(/\s/g, '')

/** 'Sommer2026!' → 'sommer': digits and signs at the end fool nobody. */
const withoutTail = (text: string) => text.replace(/[\d\W_]+$/, '')

/** 1234567890, qwertzuiop, abcdefghij, and backwards; also twice the same. */
function isRun(text: string): boolean {
  const half = text.slice(0, Math.ceil(text.length / 2))
  const rows = [
    '01234567890123456789',
    'qwertzuiopasdfghjklyxcvbnm',
    'qwertyuiopasdfghjklzxcvbnm',
    'abcdefghijklmnopqrstuvwxyz',
  ]
  const inRow = (part: string) => rows.some((row) => row.includes(part) || [...row].reverse().join('').includes(part))
  return inRow(text) || (half.repeat(2).startsWith(text) && (inRow(half) || common.has(half)))
}
