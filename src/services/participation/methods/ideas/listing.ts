import { z } from 'zod'
import { type Field, fields } from '#foundation/ui/field.ts'
import { type Channel, channels } from '../method.ts'
import { type Status, statuses } from './idea.ts'

/** What the list was asked for; it stands in the address of the phase's page. */
export interface Listing {
  readonly sort: 'neu' | 'meiste'
  readonly field?: Field
  readonly municipality?: string
  readonly status?: Status | 'offen'
  readonly channel?: Channel
  readonly words?: string
  /** The last one seen. */
  readonly after?: { readonly at: Temporal.Instant | number; readonly id: string }
}

const query = z.object({
  ordnung: z.enum(['neu', 'meiste']).catch('neu'),
  feld: z.enum(fields).optional().catch(undefined),
  gemeinde: z
    .string()
    .regex(/^\d{8}$/)
    .optional()
    .catch(undefined),
  stand: z
    .enum(['offen', ...statuses])
    .optional()
    .catch(undefined),
  weg: z.enum(channels).optional().catch(undefined),
  worte: z.string().max(100).optional().catch(undefined),
  vor: z.string().optional().catch(undefined),
})

/** Reads an address; what it does not understand is left out. */
export function listingFrom(search: URLSearchParams): Listing {
  const asked = query.parse(Object.fromEntries(search))
  return {
    sort: asked.ordnung,
    field: asked.feld,
    municipality: asked.gemeinde,
    status: asked.stand,
    channel: asked.weg,
    words: asked.worte?.replaceAll('\0', '').trim() || undefined,
    after: afterFrom(asked.ordnung, asked.vor),
  }
}

/** The same as it stands in an address, without the position in the list. */
export const queryOf = ({ sort, field, municipality, status, channel, words }: Listing) => ({
  ordnung: sort === 'neu' ? undefined : sort,
  feld: field,
  gemeinde: municipality,
  stand: status,
  weg: channel,
  worte: words,
})

/** Where the list goes on behind an idea. */
export const positionOf = (
  { sort }: Listing,
  idea: { id: string; supports: number; confirmedAt: Temporal.Instant | null },
) => `${sort === 'neu' ? idea.confirmedAt : idea.supports}~${idea.id}`

function afterFrom(sort: Listing['sort'], text: string | undefined): Listing['after'] {
  const [at = '', id = ''] = text?.split('~') ?? []
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined
  if (sort === 'meiste') return /^\d{1,9}$/.test(at) ? { at: Number(at), id } : undefined
  try {
    return { at: Temporal.Instant.from(at), id }
  } catch {
    return undefined
  }
}
