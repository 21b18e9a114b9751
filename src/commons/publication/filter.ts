import { z } from 'zod'
import { type Field, fields } from '#foundation/ui/field.ts'

/** What a list is narrowed down to; the same in pages, feeds and the API. */
export interface Filter {
  readonly kind?: string
  readonly field?: Field
  /** Official key. */
  readonly municipality?: string
}

/** The three parameters of lists and feeds, with their German names. A wrong one is left out. */
export const filterQuery = {
  art: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/)
    .optional()
    .catch(undefined),
  feld: z.enum(fields).optional().catch(undefined),
  gemeinde: z
    .string()
    .regex(/^\d{5,12}$/)
    .optional()
    .catch(undefined),
}

export interface FilterQuery {
  readonly art?: string
  readonly feld?: Field
  readonly gemeinde?: string
}

export const filterOf = ({ art, feld, gemeinde }: FilterQuery): Filter => ({
  kind: art,
  field: feld,
  municipality: gemeinde,
})

/** The query part of an address that means this filter. */
export const queryOf = ({ kind, field, municipality }: Filter): Record<string, string | undefined> => ({
  art: kind,
  feld: field,
  gemeinde: municipality,
})
