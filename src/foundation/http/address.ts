type Holes<P extends string> = P extends `${string}:${infer Hole}/${infer Rest}`
  ? Hole | Holes<Rest>
  : P extends `${string}:${infer Hole}`
    ? Hole
    : never

export type ParamsOf<P extends string> = { [K in Holes<P>]: string }

/** An address inside a space, without the space's own prefix and without language: '/termine/:event'. */
export interface Address<P extends string = string> {
  /** The pattern, as the router reads it. */
  readonly path: P
  /** The address with its holes filled, each escaped; `query` is appended, empty values are left out. */
  (...params: keyof ParamsOf<P> extends never ? [query?: Query] : [params: ParamsOf<P>, query?: Query]): LocalAddress
}

export type Query = Record<string, string | number | boolean | undefined | readonly string[]>

/** The result of an address: a path relative to the space that is being visited. */
export type LocalAddress = string & { readonly local: true }

/**
 * Declares an address. Services keep theirs in `addresses.ts`, so that pages can link to each other without importing each other.
 * @example const addresses = { event: address('/termine/:event') }; addresses.event({ event: 'herbstmarkt' })
 */
export function address<P extends string>(path: P): Address<P> {
  const holes = [...path.matchAll(/:([a-z-]+)/gi)].map((match) => match[1] as string)
  const fill = (...values: (Record<string, unknown> | undefined)[]): LocalAddress => {
    const params = (holes.length ? values[0] : {}) as Record<string, string>
    const query = (holes.length ? values[1] : values[0]) as Query | undefined
    const filled = holes.reduce(
      (text, hole) => text.replace(`:${hole}`, encodeURIComponent(params[hole] ?? '')),
      path as string,
    )
    return (filled + queryString(query)) as LocalAddress
  }
  return Object.assign(fill, { path }) as unknown as Address<P>
}

/** '?a=1&b=2', or '' when nothing is set. */
export function queryString(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' || value === false
      ? []
      : Array.isArray(value)
        ? value.map((one) => [name, String(one)])
        : [[name, String(value)]],
  )
  return pairs.length ? `?${new URLSearchParams(pairs)}` : ''
}
