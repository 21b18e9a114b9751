import { type TestHouse, tokenIn } from './house.ts'

/** A browser of a test: keeps its session cookie, posts forms with the token of the page it was on. */
export function browserOf(house: TestHouse, start = '/musterkreis/anmelden') {
  let cookie = ''
  const remember = (response: Response) => {
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      if (pair.startsWith('allmende=')) cookie = pair.endsWith('=') ? '' : pair
    }
    return response
  }
  const headers = () => ({ host: 'allmende.test', origin: 'http://allmende.test', ...(cookie ? { cookie } : {}) })
  const get = async (path: string) =>
    remember(await house.server.fetch(new Request(`http://allmende.test${path}`, { headers: headers() })))
  async function post(
    path: string,
    values: Record<string, string> = {},
    page = start,
    address = '',
  ): Promise<Response> {
    const body = new FormData()
    body.set('csrf', tokenIn(await (await get(page)).text()))
    // The form had been open for a while (commons/fair).
    body.set('opened', '2026-01-01T00:00:00Z')
    for (const [name, value] of Object.entries(values)) body.set(name, value)
    return remember(
      await house.server.fetch(
        new Request(`http://allmende.test${path}`, { method: 'POST', body, headers: headers() }),
        { address },
      ),
    )
  }
  return {
    get,
    post,
    text: async (path: string) => (await get(path)).text(),
    cookie: () => cookie,
    useCookie(other: string) {
      cookie = other
    },
  }
}

/** Mails to an address, the newest first; the link inside as a local path. */
export async function mailsTo(house: TestHouse, recipient: string) {
  const rows = await house.inHouse((tx) =>
    tx
      .selectFrom('inbox.mail')
      .select(['id', 'subject', 'body'])
      .where('recipient', '=', recipient)
      .orderBy('id', 'desc')
      .execute(),
  )
  return rows.map(({ subject, body }) => ({
    subject,
    body,
    link: /http:\/\/allmende\.test(\/\S*)/.exec(body)?.[1] ?? '',
  }))
}

/** Registers and confirms; the browser is logged in after. */
export async function registered(house: TestHouse, name: string, mail: string, password = 'rabe kante wolke sieb') {
  const browser = browserOf(house)
  await browser.post('/musterkreis/registrieren', { name, mail, password })
  const link = (await mailsTo(house, mail))[0]?.link ?? ''
  await browser.post(link, {}, link)
  return browser
}
