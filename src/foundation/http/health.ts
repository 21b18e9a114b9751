import { timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { statementsSent } from '../database/transactions.ts'
import type { Answered } from './house.ts'

/** What machines ask about the program: does it live, is it ready, how is it doing. */
export interface Health {
  /** Answers /healthz, /readyz and /metrics; null for everything else. */
  readonly answer: (path: string, request: Request, address: string) => Promise<Response | null>
  /** Counts an answered request. */
  readonly count: (answered: Answered) => void
  /** From here on not ready: the program is about to stop. */
  readonly leave: () => void
}

/** A database that does not answer within this time is not ready. */
const patience = 5_000

/** @param metricsToken lets scrapers in that come from elsewhere; null: only this machine */
export function createHealth(options: { pool: pg.Pool; metricsToken: string | null }): Health {
  const { pool, metricsToken } = options
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'allmende_requests_total',
    help: 'Answered requests by pattern of the route and status',
    labelNames: ['route', 'status'],
    registers: [registry],
  })
  const seconds = new Histogram({
    name: 'allmende_request_seconds',
    help: 'Time to answer, by pattern of the route',
    labelNames: ['route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [registry],
  })
  new Gauge({
    name: 'allmende_statements',
    help: 'SQL statements sent since the start, without BEGIN and COMMIT',
    registers: [registry],
    collect() {
      this.set(statementsSent(pool))
    },
  })
  new Gauge({
    name: 'allmende_jobs',
    help: 'Jobs in the queue by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { rows } = await pool.query<{ state: string; jobs: number }>(
        `select state::text, count(*)::int as jobs from jobs.job where state in ('created', 'retry', 'active', 'failed') group by state`,
      )
      for (const state of ['created', 'retry', 'active', 'failed'])
        this.set({ state }, rows.find((row) => row.state === state)?.jobs ?? 0)
    },
  })
  let leaving = false

  return {
    async answer(path, request, address) {
      if (path === '/healthz') return plain('ok\n')
      if (path === '/readyz') return !leaving && (await answers(pool)) ? plain('ok\n') : plain('not ready\n', 503)
      if (path !== '/metrics') return null
      if (!mayScrape(request, address, metricsToken)) return plain('not found\n', 404)
      const text = await registry.metrics().catch(() => null)
      return text === null ? plain('not ready\n', 503) : plain(text, 200, registry.contentType)
    },
    count({ route, status, milliseconds }) {
      requests.inc({ route, status })
      seconds.observe({ route }, milliseconds / 1000)
    },
    leave() {
      leaving = true
    },
  }
}

async function answers(pool: pg.Pool): Promise<boolean> {
  const late = Promise.withResolvers<false>()
  const timer = setTimeout(() => late.resolve(false), patience)
  const asked = pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer))
}

/** From this machine itself, not through a proxy on it; or with the token. */
function mayScrape(request: Request, address: string, token: string | null): boolean {
  const sent = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? ''
  if (token && sent.length === token.length && timingSafeEqual(Buffer.from(sent), Buffer.from(token))) return true
  const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => request.headers.has(name))
  return !forwarded && /^(::ffff:)?127\.|^::1$/.test(address)
}

const plain = (text: string, status = 200, type = 'text/plain; charset=utf-8') =>
  new Response(text, { status, headers: { 'content-type': type, 'cache-control': 'no-store' } })
