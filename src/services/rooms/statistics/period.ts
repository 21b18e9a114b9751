import { z } from 'zod'
import type { Span } from '../resource.ts'
import { localDay, wholeDays } from '../rules/times.ts'

export const useQuery = z.object({
  jahr: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  haus: z.uuid().optional().catch(undefined),
})
export type UseQuery = z.infer<typeof useQuery>

export interface Period {
  readonly days: readonly [Temporal.PlainDate, Temporal.PlainDate]
  readonly span: Span
  /** First days of its months. */
  readonly months: readonly Temporal.PlainDate[]
  readonly today: Temporal.PlainDate
}

/** A year, or the twelve months that end with this one. */
export function periodOf({ jahr }: Pick<UseQuery, 'jahr'>, now: Temporal.Instant): Period {
  const today = localDay(now)
  const first = jahr
    ? Temporal.PlainDate.from({ year: jahr, month: 1, day: 1 })
    : today.with({ day: 1 }).subtract({ months: 11 })
  const months = Array.from({ length: 12 }, (_, index) => first.add({ months: index }))
  const last = first.add({ years: 1 }).subtract({ days: 1 })
  return { days: [first, last], span: wholeDays(first, last), months, today }
}
