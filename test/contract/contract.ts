import type { Role } from './roles.ts'

/**
 * One row per route: what each kind of visitor gets, how many SQL statements at most, how large at most.
 * Statuses: a number for everybody, or one per role with `other` for the rest. Visitors who must log in get 303.
 */
export interface Row {
  /** Kind and pattern as declared, e.g. 'page /termine/:event'. */
  readonly route: string
  /** Values for the holes of the address, made from the prepared content. */
  readonly params?: Readonly<Record<string, string>>
  /** Network or district; default district. */
  readonly space?: 'district' | 'network'
  readonly status: number | ({ readonly other: number } & { readonly [R in Role]?: number })
  /** SQL statements at most, without BEGIN, SET and COMMIT, with the look-up of space and viewer. */
  readonly statements: number
  /** Bytes of the body at most, before packing. */
  readonly bytes?: number
  readonly type?: string
  /** For forms: what is sent. Without it the form is sent empty, and 422 or 303 is expected. */
  readonly send?: Readonly<Record<string, string>>
}

/** Declares the rows of one module. */
export function rows(list: readonly Row[]): readonly Row[] {
  return list
}
