import { createHash } from 'node:crypto'

/** Signs nobody mistakes for another: no 0, 1, I, O. */
export const codeSigns = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const codeLength = 12

/** A code of 60 bits. @param random at least twelve random bytes */
export const codeFrom = (random: Uint8Array): string =>
  Array.from(random.subarray(0, codeLength), (byte) => codeSigns[byte % codeSigns.length]).join('')

/** As typed: small letters, spaces and hyphens do not matter. Null: no code. */
export function readCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-–]/g, '')
    .slice(0, 40)
  return code.length === codeLength && [...code].every((sign) => codeSigns.includes(sign)) ? code : null
}

/** 'K7M4-P2QX-9TRA' */
export const codeInGroups = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** What is kept of a code; 60 random bits need no slow hash. */
export const codeHash = (code: string): Buffer => createHash('sha256').update(`survey ${code}`).digest()
