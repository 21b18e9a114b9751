import { Agent, request } from 'node:http'

export interface Load {
  readonly perSecond: number
  readonly median: number
  readonly p95: number
  readonly bytes: number
  readonly failed: number
}

/** One request over a kept connection. @returns status and bytes of the body */
function once(agent: Agent, url: string, body?: string, alone = false): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined
        ? alone
          ? { cookie: 'bench=1' }
          : {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
    const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** One request whose answer is read; a body is sent as a form. */
export function ask(
  agent: Agent,
  url: string,
  { cookie, body }: { cookie?: string; body?: string },
): Promise<{ status: number; text: string; cookies: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...(cookie ? { cookie } : {}),
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }),
    }
    const sent = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (chunk: Buffer) => parts.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          text: Buffer.concat(parts).toString(),
          cookies: answer.headers['set-cookie'] ?? [],
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
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
  const agent = new Agent({ keepAlive: true, maxSockets: visitors })
  for (let warm = 0; warm < 20; warm++) await once(agent, url, body?.(warm), alone)
  const times: number[] = []
  let [failed, bytes, turn] = [0, 0, 0]
  const until = performance.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      while (performance.now() < until) {
        const began = performance.now()
        const answer = await once(agent, url, body?.(turn++), alone)
        times.push(performance.now() - began)
        if (answer.status !== 200) failed++
        bytes = Math.max(bytes, answer.bytes)
      }
    }),
  )
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, median: at(0.5), p95: at(0.95), bytes, failed }
}
