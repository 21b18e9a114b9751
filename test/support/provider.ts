import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Context, Provider } from 'oidc-provider'

/** What the provider of a test knows about somebody. */
export interface Account {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly name?: string
  readonly municipality_key?: string
  readonly address?: { street_address?: string; postal_code?: string; locality?: string }
}

/** An OpenID Connect provider on this machine. Whoever comes is `who`, or, when that is null, gives up. */
export async function testProvider(redirect: string) {
  const server: Server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = { id: 'allmende', secret: 'only-for-this-test' }
  const accounts = new Map<string, Account>()
  let who: Account | null = null
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirect] }],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name'],
      address: ['address', 'municipality_key'],
    },
    pkce: { required: () => true },
    cookies: { keys: ['only-for-this-test'] },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })].map((key) => ({
        ...key,
        use: 'sig',
        alg: 'RS256',
      })),
    },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/hier' },
    findAccount: (_context: Context, sub: string) => ({ accountId: sub, claims: () => accounts.get(sub) }),
    async loadExistingGrant({ oidc }: Context) {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
      grant.addOIDCScope('openid email profile address')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url !== '/hier') return answer(request, response)
    const result = who ? { login: { accountId: who.sub } } : { error: 'access_denied' }
    void provider.interactionFinished(request, response, result)
  })

  /** Follows the way through the provider as a browser would. @returns where it sends the browser back to */
  async function walk(start: string, as: Account | null): Promise<URL> {
    if (as) accounts.set(as.sub, as)
    who = as
    let url = start
    const cookies = new Map<string, string>()
    for (let step = 0; step < 10; step++) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(url, { redirect: 'manual', headers: { cookie } })
      for (const set of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
        cookies.set(name, value)
      }
      const to = response.headers.get('location')
      if (!to) throw new Error(`the provider says ${response.status}: ${await response.text()}`)
      url = new URL(to, url).href
      if (url.startsWith(redirect)) return new URL(url)
    }
    throw new Error('the provider sends in circles')
  }

  return { issuer, client, walk, close: () => new Promise((done) => server.close(done).closeAllConnections()) }
}
