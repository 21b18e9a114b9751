import type { ClientAuth, Configuration } from 'openid-client'
import type { Settings } from '#foundation/config/settings.ts'
import { claimIn, residenceIn, type SaidResidence } from './claims.ts'
import { fetchFor, isLoopback, isSafe } from './provider-fetch.ts'

type ProviderSettings = NonNullable<Settings['oidc']>
type Report = (trouble: { reason: string; code?: string }) => void

/** Why somebody comes back without being known: the provider does not answer, they stopped there, the answer does not fit. */
export type Trouble = 'down' | 'cancelled' | 'invalid'

/** What was agreed with the provider when somebody was sent there; kept in their browser until they are back. */
export interface Asked {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** What the provider says about somebody. */
export interface Known {
  readonly issuer: string
  /** The provider's name for the person: never changes, unlike the mail address. */
  readonly subject: string
  readonly mail: string | null
  readonly verified: boolean
  readonly name: string
  /** Where they live, when the operator asked for it and the provider says so. */
  readonly residence: SaidResidence | null
}

/** Seconds the provider has for each answer. */
const patience = 5
/** Hours after which what the provider says about itself is read again. */
const fresh = 24

let provider: { settings: ProviderSettings; report: Report } | null = null
let read: { at: Temporal.Instant; configuration: Promise<Configuration> } | null = null

/** Sets the identity provider of this house (OpenID Connect), or none. Nothing is asked of it before somebody logs in. */
export function useProvider(settings: ProviderSettings | null, report: Report): void {
  provider = settings && { settings, report }
  read = null
}

/** What people call the provider; null when there is none. */
export const providerName = (): string | null => provider?.settings.name ?? null

/** Districts in which the provider's claim proves that somebody lives there, by slug. */
export const provingPlaces = (): NonNullable<ProviderSettings['residence']>['places'] =>
  provider?.settings.residence?.places ?? []

/** Loaded by those who use it. */
const openid = () => import('openid-client')

async function configuration(now: Temporal.Instant): Promise<Configuration> {
  if (!provider) throw new Error('no provider is set')
  if (read && Temporal.Instant.compare(now, read.at.add({ hours: fresh })) < 0) return read.configuration
  const asked = { at: now, configuration: discover(provider.settings) }
  read = asked
  asked.configuration.catch(() => {
    if (read === asked) read = null
  })
  return asked.configuration
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> {
  const lib = await openid()
  const home = new URL(issuer)
  const [basic, post] = [lib.ClientSecretBasic(clientSecret), lib.ClientSecretPost(clientSecret)]
  // Basic is what a provider understands that says nothing about it (OpenID Connect Discovery 1.0, section 3).
  const prove: ClientAuth = (server, ...rest) => {
    const offered = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    return (offered.includes('client_secret_basic') ? basic : post)(server, ...rest)
  }
  return lib.discovery(home, clientId, undefined, prove, {
    [lib.customFetch]: fetchFor(home),
    timeout: patience,
    execute: [lib.enableNonRepudiationChecks, ...(isLoopback(home) ? [lib.allowInsecureRequests] : [])],
  })
}

/**
 * Where to send somebody who wants to log in.
 * @param back address of this house the provider sends them back to; it has to be registered there
 */
export async function wayThere(asked: Asked, back: string, now: Temporal.Instant): Promise<URL | Trouble> {
  return orTrouble(async () => {
    const [lib, known] = [await openid(), await configuration(now)]
    const url = lib.buildAuthorizationUrl(known, {
      redirect_uri: back,
      scope: ['openid email profile', provider?.settings.residence?.scope].filter(Boolean).join(' '),
      state: asked.state,
      nonce: asked.nonce,
      code_challenge: await lib.calculatePKCECodeChallenge(asked.verifier),
      code_challenge_method: 'S256',
    })
    if (!isSafe(url, new URL(known.serverMetadata().issuer))) throw new Error(`not over https: ${url.origin}`)
    return url
  })
}

/**
 * Who came back. Checks state, nonce, PKCE, the signature of the ID token (openid-client); a code counts once, at the provider.
 * @param came the address they came back to, with `code` and `state`
 */
export async function whoCame(sent: Asked, came: URL, now: Temporal.Instant): Promise<Known | Trouble> {
  return orTrouble(async () => {
    const [lib, known] = [await openid(), await configuration(now)]
    const tokens = await lib.authorizationCodeGrant(known, came, {
      expectedState: sent.state,
      expectedNonce: sent.nonce,
      pkceCodeVerifier: sent.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return 'invalid'
    // Many providers put the mail address, and nearly all the postal address, only here.
    const asked = provider?.settings.residence
    const enough = claims.email && (!asked || claimIn(claims, asked.claim))
    const more =
      enough || !known.serverMetadata().userinfo_endpoint
        ? {}
        : await lib.fetchUserInfo(known, tokens.access_token, claims.sub)
    const said: Record<string, unknown> = { ...more, ...claims }
    const text = (name: string, max: number) =>
      typeof said[name] === 'string' ? said[name].trim().toWellFormed().slice(0, max) : ''
    return {
      issuer: claims.iss,
      subject: claims.sub,
      mail: text('email', 255) || null,
      verified: said.email_verified === true || said.email_verified === 'true',
      name: text('name', 80) || text('given_name', 80),
      residence: asked ? residenceIn(said, asked.claim) : null,
    }
  })
}

async function orTrouble<Result>(work: () => Promise<Result>): Promise<Result | Trouble> {
  try {
    return await work()
  } catch (error) {
    const trouble = await troubleOf(error)
    const code = (error as { code?: unknown }).code
    const reason = error instanceof Error ? error.message : String(error)
    if (trouble !== 'cancelled') provider?.report({ reason, ...(typeof code === 'string' ? { code } : {}) })
    return trouble
  }
}

async function troubleOf(error: unknown): Promise<Trouble> {
  const { AuthorizationResponseError, ResponseBodyError, ClientError } = await openid()
  if (error instanceof AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled'
    return /^(server_error|temporarily_unavailable)$/.test(error.error) ? 'down' : 'invalid'
  }
  if (error instanceof ResponseBodyError) return error.error === 'invalid_grant' ? 'invalid' : 'down'
  const doesNotFit = /^OAUTH_(INVALID_RESPONSE|JWT_|JSON_ATTRIBUTE)/
  return error instanceof ClientError && doesNotFit.test(error.code ?? '') ? 'invalid' : 'down'
}
