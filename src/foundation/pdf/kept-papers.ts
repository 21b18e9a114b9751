import { createHash } from 'node:crypto'
import { makePdf } from '#foundation/pdf/make-pdf.ts'

type Paper = Promise<Uint8Array<ArrayBuffer>>

/** So many papers are kept; one has 60 to 400 kB. */
const most = 24

const kept = new Map<string, Paper>()

/**
 * A paper that says the same to everybody, set once as long as it does: many may ask for it, and the typesetter of the house does one thing at a
 * time, invoices too.
 * @param template below src/, e.g. 'services/strategy/overview/place.typ'
 * @param day stands in the file as the time it was made, so that the same words are the same file all day
 */
export function paperFor(template: string, data: Readonly<Record<string, unknown>>, day: Temporal.PlainDate): Paper {
  const key = createHash('sha256')
    .update(`${template} ${day} ${JSON.stringify(data)}`)
    .digest('hex')
  const known = kept.get(key)
  if (known) return known
  const madeAt = day.toZonedDateTime('Europe/Berlin').toInstant()
  const made = makePdf({ template, data, madeAt })
  kept.set(key, made)
  for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest)
  made.catch(() => kept.delete(key))
  return made
}
