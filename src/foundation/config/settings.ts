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
  } | null
  /** Address of map tiles or of a style; null: drawn maps only. */
  readonly tiles: string | null
  readonly metricsToken: string | null
  /** Load the demo network into an empty database. */
  readonly demo: boolean
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
  ALLMENDE_TILES: optional(z.string()),
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
        }
      : null,
    tiles: set.ALLMENDE_TILES ?? null,
    metricsToken: set.METRICS_TOKEN ?? null,
    demo: !args.includes('--empty'),
  }
}
