/** What came back, with where it led. */
export interface Answer {
  readonly status: number
  readonly html: string
  /** Path and query of the page, after redirects. */
  readonly at: string
}

/** Somebody without a browser, who prepares what others look at: reads pages and sends forms. */
export interface Person {
  get(path: string): Promise<Answer>
  /** The bytes of a file. */
  download(path: string): Promise<Uint8Array<ArrayBuffer>>
  /** Sends a form; its token is read from a page. @param on the page with the form, when it is another address */
  send(path: string, values?: Readonly<Record<string, string | Blob>>, on?: string): Promise<Answer>
}

/** @param mail of somebody with an account; without it a visitor */
export async function person(origin: string, mail?: string, password = 'gemeinsam-nutzen'): Promise<Person> {
  const cookies = new Map<string, string>()
  const fetched = (path: string, body?: FormData) =>
    fetch(new URL(path, origin), {
      method: body ? 'POST' : 'GET',
      body,
      redirect: 'manual',
      headers: { origin, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    })
  const ask = async (path: string, body?: FormData): Promise<Answer> => {
    const response = await fetched(path, body)
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (response.status === 303 && to) return ask(to)
    return { status: response.status, html: await response.text(), at: path }
  }
  const one: Person = {
    get: (path) => ask(path),
    download: async (path) => new Uint8Array(await (await fetched(path)).arrayBuffer()),
    async send(path, values = {}, on = path) {
      const { html } = await ask(on)
      const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1]
      if (!csrf) throw new Error(`No form on ${on}`)
      const form = new FormData()
      // As if the form had been open for a while (commons/fair).
      const opened = '2026-01-01T00:00:00Z'
      for (const [name, value] of Object.entries({ csrf, opened, ...values }))
        if (typeof value === 'string') form.set(name, value)
        else form.set(name, value, (value as Blob & { name?: string }).name ?? 'bild.png')
      const answer = await ask(path, form)
      if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${problemsIn(answer.html)}`)
      return answer
    },
  }
  if (mail) await one.send('/mayen-koblenz/anmelden', { mail, password })
  return one
}

const problemsIn = (html: string): string =>
  (/<div class="error-summary".*?<\/div>/s.exec(html)?.[0] ?? /<h1.*?<\/h1>/s.exec(html)?.[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .trim()

/** The newest link in the demo's outbox to somebody, whose path fits. Mails may be a moment on their way. */
export async function mailedLink(one: Person, to: string, fits: RegExp): Promise<string> {
  for (let attempt = 0; attempt < 120; attempt++) {
    const { html } = await one.get(`/postausgang?an=${encodeURIComponent(to)}`)
    for (const [, mail] of html.matchAll(/href="(\/postausgang\/[0-9a-f-]{36})"/g)) {
      const links = [...(await one.get(mail as string)).html.matchAll(/href="(https?:\/\/[^"]+)"/g)]
      const found = links
        .map(([, link]) => new URL((link as string).replaceAll('&amp;', '&')))
        .find(({ pathname }) => fits.test(pathname))
      if (found) return found.pathname + found.search
    }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`No mail to ${to} with a link like ${fits}`)
}
