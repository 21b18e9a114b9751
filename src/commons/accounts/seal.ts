import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Work } from '#foundation/http/route.ts'

type Sealing = Pick<Work, 'sign' | 'random'>

/**
 * Seals a text with the program's secret (AES-256-GCM), bound to its purpose, so that whoever reads a row, an export or a
 * log does not read it. The secret lies in the same database: against the theft of the whole of it this does not help.
 * @returns 12 bytes nonce, 16 bytes tag, the rest
 */
export function seal(work: Sealing, purpose: string, text: string): Buffer {
  const nonce = work.random(12)
  const cipher = createCipheriv('aes-256-gcm', work.sign(`seal ${purpose}`), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Opens what `seal` made; undefined when it was made for another purpose, with another secret, or was changed. */
export function unseal(work: Pick<Work, 'sign'>, purpose: string, sealed: Buffer): string | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', work.sign(`seal ${purpose}`), sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
