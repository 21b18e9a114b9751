import { z } from 'zod'
import type { Cursor } from './queries.ts'

/** The part of an address that says where a list goes on: '2026-11-26T09:00:00Z~<id>'. Wrong ones mean: from the beginning. */
export const cursorQuery = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f]{8}-[0-9a-f-]{27}$/)
  .refine((text) => isInstant(text.split('~')[0] ?? ''))
  .transform((text): Cursor => {
    const [at = '', id = ''] = text.split('~')
    return { at: Temporal.Instant.from(at), id }
  })
  .optional()

export const cursorText = (at: Temporal.Instant, id: string) => `${at}~${id}`

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text)
    return true
  } catch {
    return false
  }
}
