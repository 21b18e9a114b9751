import type { Context } from 'hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { transaction } from '../database/transactions.ts'
import { serveStatic } from './assets.ts'
import { compressed } from './compress.ts'
import type { House } from './house.ts'
import { type LiveHub, liveHub } from './live.ts'
import { answer } from './pipeline/answer.ts'
import type { Asked, DrawnPage } from './pipeline/asked.ts'
import { visitOf } from './pipeline/visiting.ts'
import { Missing, NotAllowed, Refusal, TooOften } from './problems.ts'
import { pageHeaders, render, workerHeaders } from './render.tsx'
import type { Route } from './route.ts'
import { together } from './together.ts'
import { reservedParts, whereIs } from './where.ts'

/** Bytes of a sent form: pictures of staff are the largest thing anybody sends. */
const maxBody = 30_000_000

/** The web server as a function from request to response; `listen` gives it a port. */
export function createServer(house: House): {
  fetch: (request: Request, peer?: Peer) => Promise<Response>
  reserved: ReadonlySet<string>
  /** Ends the answers that would go on. */
  close: () => Promise<void>
} {
  const reserved = reservedParts(house.routes.map(({ address }) => address.path))
  const readings = together<DrawnPage>()
  const live = liveHub({ ...house, warn: (error) => house.log.warn({ err: error }, 'live') })
  const askedBy = (context: Context<{ Bindings: Peer }>) => askedOf(house, reserved, readings, live, context)
  const app = new Hono<{ Bindings: Peer }>({
    getPath: (request) => whereIs(new URL(request.url).pathname, reserved).local,
  })

  app.use('*', bodyLimit({ maxSize: maxBody, onError: (context) => problem(askedBy(context), 413) }))
  for (const route of house.routes) {
    const handle = (context: Context<{ Bindings: Peer }>) => {
      const asked = askedBy(context)
      if (context.env.seen) context.env.seen.route = `${route.kind} ${route.address.path}`
      return answer(asked, route).catch((error) => failed(asked, error, route))
    }
    for (const method of methodsOf(route)) app.on(method, route.address.path, handle)
  }
  app.notFound((context) => problem(askedBy(context), 404))
  app.onError((error, context) => failed(askedBy(context), error))

  return {
    reserved,
    close: live.close,
    async fetch(request, peer = { address: '' }) {
      const path = new URL(request.url).pathname
      const healthy = await house.health?.(path, request, peer.address)
      if (healthy) return healthy
      const began = performance.now()
      const seen = { route: 'none' }
      const response = await answerPath(path, request, { ...peer, seen })
      house.answered?.({ route: seen.route, status: response.status, milliseconds: performance.now() - began })
      return response
    },
  }

  async function answerPath(path: string, request: Request, peer: Peer & { seen: Seen }): Promise<Response> {
    const file = path.startsWith('/static/')
      ? (serveStatic(path.slice('/static/'.length), request.headers.get('accept-encoding') ?? '') ??
        new Response('not found', { status: 404 }))
      : null
    if (!file) return compressed(request, await app.fetch(request, peer))
    peer.seen.route = 'file'
    if (path.endsWith('.js'))
      for (const [name, value] of Object.entries(workerHeaders(house.tileHost))) file.headers.set(name, value)
    return file
  }
}

/** Filled while a request is answered. */
interface Seen {
  route: string
}

/** Who is at the other end of the connection, as the listener saw it. */
export interface Peer {
  readonly address: string
  /** Where the route leaves its pattern. */
  readonly seen?: Seen
}

const methodsOf = (route: Route) =>
  route.kind === 'form' ? ['POST'] : route.kind === 'private-read' ? ['GET', 'POST'] : ['GET']

function askedOf(
  house: House,
  reserved: ReadonlySet<string>,
  readings: Asked['together'],
  live: LiveHub,
  context: Context<{ Bindings: Peer }>,
): Asked {
  const url = new URL(context.req.url)
  const forwarded = house.behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const host = context.req.header('host') ?? url.host
  const origin =
    house.origin && !/^(localhost|127\.|\[::1\])/.test(host)
      ? originFor(house.origin, host)
      : `${url.protocol}//${host}`
  return {
    house,
    reserved,
    context,
    origin,
    together: readings,
    live,
    clientAddress: forwarded ?? context.env?.address ?? '',
  }
}

/** Districts with a host name of their own keep it; the scheme is the configured one. */
const originFor = (configured: string, host: string) => `${new URL(configured).protocol}//${host}`

async function failed(asked: Asked, error: unknown, route?: Route): Promise<Response> {
  if (error instanceof Missing) return problem(asked, 404)
  if (error instanceof TooOften) return problem(asked, 429, { seconds: error.seconds })
  if (error instanceof NotAllowed) return notAllowed(asked, route)
  if (error instanceof Refusal) return problem(asked, 403)
  const lost = isLost(error)
  const reference = asked.house.newId().slice(-8)
  asked.house.log.error(
    { reference, route: route?.address.path, code: (error as { code?: string }).code, err: error },
    (error as { code?: string }).code === '53100'
      ? 'the disk is full'
      : lost
        ? 'database unreachable'
        : 'request failed',
  )
  return problem(asked, lost ? 503 : 500, { reference })
}

/** The database went away, or lacks connections, memory or disk (class 53); the next request may find it well again. */
function isLost(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|57P0|08|53)/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect/.test(message)
  )
}

/** Visitors who asked for a page are sent to the login; everybody else is told that this is not theirs. */
async function notAllowed(asked: Asked, route?: Route): Promise<Response> {
  const { context, house } = asked
  const visit = await transaction(house.pool, (tx) => visitOf(asked, tx, { privateRead: false }))
  if (visit.viewer.person || route?.kind !== 'page') return problem(asked, 403)
  const url = new URL(context.req.url)
  const { language } = visit
  const login = `${language === 'de' ? '' : `/${language}`}${visit.space.prefix}${house.rules.loginAddress(url.pathname + url.search)}`
  return new Response(null, { status: 303, headers: { location: login, 'cache-control': 'no-store' } })
}

async function problem(
  asked: Asked,
  status: 403 | 404 | 413 | 429 | 500 | 503,
  details: { seconds?: number; reference?: string } = {},
): Promise<Response> {
  const { house, context } = asked
  const headers: Record<string, string> = details.seconds ? { 'retry-after': String(details.seconds) } : {}
  if (whereIs(new URL(context.req.url).pathname, asked.reserved).local.startsWith('/api/')) {
    return Response.json(
      { status, ...details },
      { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
    )
  }
  try {
    const { html, visit } = await transaction(house.pool, async (work) => {
      const visit = await visitOf(asked, work, { privateRead: false }).catch(() =>
        visitOf(onNetwork(asked), work, { privateRead: false }),
      )
      return { visit, html: render(house.rules, visit, () => house.rules.problemPage(visit, status, details)) }
    })
    return new Response(html, { status, headers: { ...pageHeaders(visit), ...headers } })
  } catch {
    const text =
      'Diese Seite ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.\nThis page cannot be reached at the moment. Please try again in a minute.\n'
    return new Response(text, {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '60' },
    })
  }
}

/** An address whose first part names no space is answered as the network. */
function onNetwork(asked: Asked): Asked {
  return { ...asked, reserved: { has: () => true } as unknown as ReadonlySet<string> }
}
