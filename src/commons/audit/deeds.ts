import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'

/** What the audit log says of a route: of every form, and of pages that show persons. By kind and pattern. */
export type Deeds = Readonly<Record<`${'form' | 'page'} /${string}`, Sentence>>

/** Things that stand in addresses of a module, so that the audit log can name them. */
export interface NamedThings {
  /** The hole of the address that tells them apart, e.g. 'event'; the first one of an address that somebody can name counts. */
  readonly hole: string
  /** The things some addresses speak of, in their order; undefined for what is gone. One statement. */
  readonly find: (work: Naming, params: readonly Readonly<Record<string, string>>[]) => Promise<readonly Found[]>
}

export type Found = { readonly title: string; readonly address: LocalAddress } | undefined
export type Naming = Pick<Work, 'tx' | 'space' | 'viewer' | 'language'>

/**
 * Things found by what stands in one hole.
 * @param read one statement: what stands in the address as `value`, and the thing
 */
export function namedBy(
  hole: string,
  read: (work: Naming, values: readonly string[]) => Promise<readonly ({ value: string } & NonNullable<Found>)[]>,
): NamedThings {
  return {
    hole,
    async find(work, params) {
      const values = params.map((one) => one[hole] ?? '')
      const found = new Map((await read(work, [...new Set(values)])).map((one) => [one.value, one]))
      return values.map((value) => found.get(value))
    },
  }
}
