import { type TestHouse, tokenIn } from './house.ts'

export type Browser = ReturnType<typeof cookieBrowser>

/** A browser with all its cookies, for ways that go through several pages before anybody is logged in. */
export function cookieBrowser(house: TestHouse) {
  const cookies = new Map<string, string>()
  async function send(path: string, init: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { host: 'allmende.test', origin: 'http://allmende.test', cookie }
    const response = await house.server.fetch(new Request(new URL(path, 'http://allmende.test'), { ...init, headers }))
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return response
  }
  const text = async (path: string) => (await send(path)).text()
  async function press(path: string, values: Record<string, string> = {}, page = path) {
    const body = new FormData()
    body.set('csrf', tokenIn(await text(page)))
    for (const [name, value] of Object.entries(values)) body.set(name, value)
    return send(path, { method: 'POST', body })
  }
  return { send, text, press, cookies }
}
