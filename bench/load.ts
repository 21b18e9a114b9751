import { Agent, request } from 'undici'

export interface Load {
  readonly perSecond: number
  readonly median: number
  readonly p95: number
  readonly bytes: number
  readonly failed: number
}

/** So many connections that stay open. */
export const lines = (connections: number) => new Agent({ connections, pipelining: 1 })

interface Asked {
  readonly cookie?: string
  /** Sent as a form. */
  readonly body?: string
}

function send(agent: Agent, url: string, { cookie, body }: Asked) {
  const headers = {
    ...(cookie ? { cookie } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  return request(url, { dispatcher: agent, method: body === undefined ? 'GET' : 'POST', headers, body })
}

/** One request whose answer is read. */
export async function ask(agent: Agent, url: string, asked: Asked) {
  const { statusCode, headers, body } = await send(agent, url, asked)
  return { status: statusCode, text: await body.text(), cookies: [headers['set-cookie'] ?? []].flat() }
}

/**
 * Closed loop: so many visitors ask again as soon as they were answered, for so long. Times in milliseconds, seen by the visitor.
 * @param alone each with a cookie, so that nobody shares a reading with others (docs/decisions/0012)
 */
export async function load(
  url: string,
  visitors: number,
  seconds: number,
  body?: (turn: number) => string,
  alone = false,
): Promise<Load> {
  const agent = lines(visitors)
  const cookie = alone ? 'bench=1' : undefined
  for (let warm = 0; warm < 20; warm++) await ask(agent, url, { cookie, body: body?.(warm) })
  const times: number[] = []
  let [failed, bytes, turn] = [0, 0, 0]
  const until = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      while (performance.now() < until) {
        const began = performance.now()
        const answer = await send(agent, url, { cookie, body: body?.(turn++) })
        const { byteLength } = await answer.body.bytes()
        times.push(performance.now() - began)
        if (answer.statusCode !== 200) failed++
        bytes = Math.max(bytes, byteLength)
      }
    }),
  )
  await agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, median: at(0.5), p95: at(0.95), bytes, failed }
}
