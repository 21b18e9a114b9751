import { join, resolve } from 'node:path'
import { z } from 'zod'
import { projectRoot } from './project-root.ts'

/** Everything that can be set, from the environment. Few on purpose; `docs/operating.md` explains each. */
export interface Settings {
  readonly port: number
  /** Network address to listen on, e.g. 127.0.0.1 behind a proxy on the same machine; without it all of them. */
  readonly host?: string | null
  readonly dataFolder: string
  readonly databaseUrl: string | null
  /** Public address, e.g. https://allmende.example; null while trying out. */
  readonly origin: string | null
  readonly behindProxy: boolean
  /** smtp://user:password@host:587; null: mails land in the outbox page. */
  readonly mailUrl: string | null
  readonly mailFrom: string
  readonly oidc: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly name: string
    readonly residence: ResidenceClaim | null
  } | null
  /** Map tiles of another host; null: those of `tiles.pmtiles` in the data folder, or none. */
  readonly tiles: TileAddress | null
  /** Who made the tiles, as their licence asks for it; stands on every map that shows them. */
  readonly tilesAttribution: string | null
  readonly metricsToken: string | null
  /** Load the demo network into an empty database. */
  readonly demo: boolean
}

/** What an identity provider says of where somebody lives, and in which districts that proves it. */
export interface ResidenceClaim {
  /** Name of the claim; dots lead into objects: 'address.postal_code'. */
  readonly claim: string
  /** What is asked for at the provider, so that it says so. */
  readonly scope: string
  /** Districts by slug; a value that ends with * stands for all that begin so. */
  readonly places: readonly { readonly space: string; readonly value: string }[]
}

/** Where map tiles come from when they are not the house's own. */
export interface TileAddress {
  /** With {z}, {x} and {y}. */
  readonly template: string
  readonly kind: 'raster' | 'vector'
  /** Scheme, host and port: what pages with a map may ask besides the house itself. */
  readonly origin: string
}

const webAddress = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be a web address such as https://allmende.example` })
    .transform((url) => url.replace(/\/$/, ''))
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

// Kept as it is written, because it is compared with what the provider says of itself.
const issuer = z
  .url({ protocol: /^https?$/, error: 'OIDC_ISSUER must be a web address such as https://login.example' })
  .refine(
    (url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(url),
    'OIDC_ISSUER must begin with https:// (only a provider on this machine may do without)',
  )

const residencePlaces = z.string().transform((text, context) => {
  const places = text.split(',').map((pair) => /^\s*([a-z0-9-]+)\s*=\s*([^*\s][^*]*?\*?)\s*$/.exec(pair))
  if (places.includes(null)) {
    context.addIssue(
      'OIDC_RESIDENCE_PLACES must be pairs of a district and a value, such as musterkreis=07137*, nachbarkreis=03360*',
    )
    return z.NEVER
  }
  return places.map((place) => ({ space: place?.[1] as string, value: place?.[2] as string }))
})

const tiles = z
  .string()
  .refine(
    (template) =>
      ['{z}', '{x}', '{y}'].every((hole) => template.split(hole).length === 2) && !/[\s;,"']/.test(template),
    'ALLMENDE_TILES must be an address with {z}, {x} and {y}, such as https://tiles.example/{z}/{x}/{y}.png',
  )
  .refine(
    (template) =>
      /^https:\/\/[\w.-]+[:/]|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(template) && URL.canParse(template),
    'ALLMENDE_TILES must begin with https:// and a host (only tiles of this machine may do without)',
  )
  .refine(
    (template) => tileKind(template) !== undefined,
    'ALLMENDE_TILES must end with .png, .jpg, .webp or .avif (pictures), or with .pbf or .mvt (vector tiles)',
  )

/** Pictures or vectors, by the ending of the path; what follows a question mark is a key. */
function tileKind(template: string): TileAddress['kind'] | undefined {
  const path = template.split('?')[0] ?? ''
  if (/\.(png|jpe?g|webp|avif)$/i.test(path)) return 'raster'
  return /\.(pbf|mvt)$/i.test(path) ? 'vector' : undefined
}

const environment = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'PORT must be a number from 1 to 65535')
      .transform(Number)
      .refine((port) => port <= 65_535, 'PORT must be a number from 1 to 65535'),
  ),
  ALLMENDE_HOST: optional(
    z.string().regex(/^[\w.:-]+$/, 'ALLMENDE_HOST must be a network address of this machine, such as 127.0.0.1'),
  ),
  ALLMENDE_DATA: optional(z.string()),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgres://')),
  ALLMENDE_ORIGIN: optional(webAddress('ALLMENDE_ORIGIN')),
  ALLMENDE_PROXY: optional(
    z.enum(['yes', 'no'], 'ALLMENDE_PROXY must be yes (a proxy on this machine sets X-Forwarded-For) or no'),
  ),
  MAIL_URL: optional(z.string().regex(/^smtps?:\/\//, 'MAIL_URL must begin with smtp:// or smtps://')),
  MAIL_FROM: optional(z.string().regex(/@/, 'MAIL_FROM must be a mail address')),
  OIDC_ISSUER: optional(issuer),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_NAME: optional(z.string()),
  OIDC_RESIDENCE_CLAIM: optional(z.string().trim()),
  OIDC_RESIDENCE_PLACES: optional(residencePlaces),
  OIDC_RESIDENCE_SCOPE: optional(z.string().trim()),
  ALLMENDE_TILES: optional(tiles),
  ALLMENDE_TILES_ATTRIBUTION: optional(
    z.string().trim().max(200, 'ALLMENDE_TILES_ATTRIBUTION must not be longer than 200 characters'),
  ),
  METRICS_TOKEN: optional(z.string().min(16, 'METRICS_TOKEN must have at least 16 characters')),
})

/**
 * Reads the settings.
 * @throws Error with one line per wrong setting, saying what it must look like
 */
export function readSettings(env: Record<string, string | undefined>, args: readonly string[] = []): Settings {
  const parsed = environment.safeParse(env)
  if (!parsed.success)
    throw new Error(
      parsed.error.issues
        .map(({ message, path }) => (message.startsWith(String(path[0])) ? message : `${String(path[0])}: ${message}`))
        .join('\n'),
    )
  const set = parsed.data
  if (set.OIDC_ISSUER && !(set.OIDC_CLIENT_ID && set.OIDC_CLIENT_SECRET))
    throw new Error('OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET as well')
  if (Boolean(set.OIDC_RESIDENCE_CLAIM) !== Boolean(set.OIDC_RESIDENCE_PLACES))
    throw new Error('OIDC_RESIDENCE_CLAIM and OIDC_RESIDENCE_PLACES need each other')
  if (set.OIDC_RESIDENCE_CLAIM && !set.OIDC_ISSUER) throw new Error('OIDC_RESIDENCE_CLAIM needs OIDC_ISSUER as well')
  if (set.ALLMENDE_TILES && !set.ALLMENDE_TILES_ATTRIBUTION)
    throw new Error(
      'ALLMENDE_TILES needs ALLMENDE_TILES_ATTRIBUTION as well: who made the tiles, as their licence asks for it, such as © OpenStreetMap',
    )
  return {
    port: set.PORT ?? 3000,
    host: set.ALLMENDE_HOST ?? null,
    dataFolder: resolve(set.ALLMENDE_DATA ?? join(projectRoot, 'data')),
    databaseUrl: set.DATABASE_URL ?? null,
    origin: set.ALLMENDE_ORIGIN ?? null,
    behindProxy: set.ALLMENDE_PROXY === 'yes',
    mailUrl: set.MAIL_URL ?? null,
    mailFrom: set.MAIL_FROM ?? 'Allmende <allmende@example.org>',
    oidc: set.OIDC_ISSUER
      ? {
          issuer: set.OIDC_ISSUER,
          clientId: set.OIDC_CLIENT_ID as string,
          clientSecret: set.OIDC_CLIENT_SECRET as string,
          name: set.OIDC_NAME ?? 'OpenID Connect',
          residence:
            set.OIDC_RESIDENCE_CLAIM && set.OIDC_RESIDENCE_PLACES
              ? {
                  claim: set.OIDC_RESIDENCE_CLAIM,
                  scope: set.OIDC_RESIDENCE_SCOPE ?? 'address',
                  places: set.OIDC_RESIDENCE_PLACES,
                }
              : null,
        }
      : null,
    tiles: set.ALLMENDE_TILES
      ? {
          template: set.ALLMENDE_TILES,
          kind: tileKind(set.ALLMENDE_TILES) as TileAddress['kind'],
          origin: new URL(set.ALLMENDE_TILES).origin,
        }
      : null,
    tilesAttribution: set.ALLMENDE_TILES_ATTRIBUTION ?? null,
    metricsToken: set.METRICS_TOKEN ?? null,
    demo: !args.includes('--empty'),
  }
}
