import type { Context } from 'hono'
import type { House } from '../house.ts'
import type { LiveHub } from '../live.ts'
import type { PageRoute, Route } from '../route.ts'
import type { Visit } from '../visit.ts'

/** A request as the pipeline sees it, before anything is known of space and person. */
export interface Asked {
  readonly house: House
  readonly context: Context
  readonly reserved: ReadonlySet<string>
  readonly origin: string
  readonly clientAddress: string
  /** Tells those who follow something when it changes. */
  readonly live: LiveHub
  /** Reads a page once for all who ask for it at the same moment. */
  readonly together: (key: string, read: () => Promise<DrawnPage>) => Promise<DrawnPage>
}

/** A page as it was drawn, with what its answer's headers need. */
export interface DrawnPage {
  readonly html: string
  readonly visit: Visit
  readonly tileHost: string | undefined
  readonly statements: number
}

export function paramsOf(asked: Asked, route: Route): Record<string, string> {
  const holes = [...route.address.path.matchAll(/:([a-z-]+)/gi)].map((match) => match[1] as string)
  const params = asked.context.req.param() as Record<string, string>
  return Object.fromEntries(holes.map((hole) => [hole, decode(params[hole] ?? '')]))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value).replaceAll('\u0000', '').toWellFormed()
  } catch {
    return value.replaceAll('\u0000', '')
  }
}

export function readQuery(schema: PageRoute['query'], url: URL): unknown {
  if (!schema) return {}
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const all = url.searchParams.getAll(name).map((value) => value.replaceAll('\u0000', '').toWellFormed())
    values[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  const parsed = schema.safeParse(values)
  return parsed.success ? parsed.data : schema.parse({})
}

/** The sent form, whatever it is: what cannot be read is an empty form, and the fields say what is missing. */
export async function readForm({ context }: Asked): Promise<FormData> {
  try {
    return await context.req.raw.formData()
  } catch (error) {
    if ((error as Error).name === 'BodyLimitError') throw error
    return new FormData()
  }
}
