/**
 * A part of a page that follows what happens. The server says that something changed: either the new part comes with it, or the page is asked
 * for again as this reader sees it. What stayed the same is not touched, so focus, scrolling and what is being typed stay.
 */
class LivePart extends HTMLElement {
  #source: EventSource | undefined
  #stand = ''
  #tries = 0
  #heard = Date.now()
  #again = 0
  #watch = 0
  #reading = false

  connectedCallback(): void {
    this.#stand = this.dataset.stand ?? ''
    this.#follow()
    // Out of sight nothing is followed: browsers allow few lines to one house, and phones want to sleep.
    document.addEventListener('visibilitychange', this.#follow)
    addEventListener('online', this.#follow)
    this.#watch = window.setInterval(() => this.#look(), 2000)
  }

  disconnectedCallback(): void {
    this.#end()
    clearInterval(this.#watch)
    document.removeEventListener('visibilitychange', this.#follow)
    removeEventListener('online', this.#follow)
  }

  #end(): void {
    clearTimeout(this.#again)
    this.#source?.close()
    this.#source = undefined
  }

  #follow = (): void => {
    this.#end()
    if (document.hidden) return
    const address = new URL(this.dataset.from ?? '', document.baseURI)
    address.searchParams.set('stand', this.#stand)
    const source = new EventSource(address)
    this.#source = source
    const on = (name: string, deed: (event: MessageEvent<string>) => void) =>
      source.addEventListener(name, (event) => {
        this.#heard = Date.now()
        this.#tries = 0
        deed(event)
        this.#look()
      })
    on('beat', () => {})
    on('part', ({ data, lastEventId }) => {
      this.#show(new DOMParser().parseFromString(data, 'text/html'))
      this.#stand = lastEventId
    })
    on('change', ({ data }) => void this.#readAgain(data))
    // Hundreds lose the line in the same moment and must not come back in the same one.
    source.addEventListener('error', () => this.#later())
  }

  #later(): void {
    this.#end()
    const pause = Math.min(30_000, 1000 * 2 ** this.#tries++)
    this.#again = window.setTimeout(this.#follow, pause * (0.5 + Math.random()))
  }

  /** Says whether the line stands; a line that is silent for longer than the server ever is, is dead. */
  #look(): void {
    const line = this.querySelector<HTMLElement>('.live-line')
    if (!line || document.hidden) return
    const silent = Date.now() - this.#heard
    if (silent > 25_000 && this.#source) this.#later()
    const lost = silent > (this.#source ? 25_000 : 5000)
    const zeit = new Date(this.#heard).toLocaleTimeString(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
    })
    const words = ((lost ? this.dataset.lost : this.dataset.on) ?? '').replace('{zeit}', zeit)
    if (line.textContent === words) return
    line.textContent = words
    line.classList.toggle('lost', lost)
    if (lost) this.#say(words)
  }

  /** Asks for the page as this reader sees it, until it shows the state that was told. */
  async #readAgain(told: string): Promise<void> {
    if (this.#reading || told === this.#stand) return
    this.#reading = true
    await new Promise((resolve) => setTimeout(resolve, Math.random() * Number(this.dataset.spread)))
    const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null)
    this.#reading = false
    if (!answer?.ok) return this.#later()
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const stand = page.querySelector<HTMLElement>('live-part')?.dataset.stand
    if (!stand) return location.reload()
    this.#show(page)
    this.#stand = stand
    // While it was read another change may have been told: a new line begins with what this page does not know yet.
    if (stand !== told) this.#follow()
  }

  #show(page: Document): void {
    const [old, next] = [this, page].map((from) => from.querySelector<HTMLElement>('[data-live]'))
    if (!old || !next) return
    const focused = document.activeElement
    const anchor = [...old.querySelectorAll('h2, h3, li')].find((one) => one.getBoundingClientRect().top >= 0)
    const before = anchor?.getBoundingClientRect().top ?? 0
    const said = old.dataset.say
    alike(old, next)
    if (anchor?.isConnected) scrollBy(0, anchor.getBoundingClientRect().top - before)
    if (focused instanceof HTMLElement && !focused.isConnected) this.#focusLike(focused)
    if (next.dataset.say && next.dataset.say !== said) this.#say(next.dataset.say)
  }

  #focusLike(gone: HTMLElement): void {
    const same = [...this.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary')].find(
      (one) => one.id === gone.id && one.getAttribute('href') === gone.getAttribute('href'),
    )
    same?.focus({ preventScroll: true })
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = words
  }
}

/** Makes one piece of the page like another, touching only what differs. Elements with a life of their own are left as long as they are told the same. */
function alike(old: Element, next: Element): void {
  if (old.isEqualNode(next)) return
  if (old.tagName.includes('-') && sameData(old, next)) return
  if (old.contains(document.activeElement) && old.matches('input, textarea, select')) return
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name) && name !== 'open') old.removeAttribute(name)
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  const waiting = [...old.childNodes]
  for (const child of [...next.childNodes]) {
    const fits = waiting.findIndex((one) => fit(one, child))
    const [kept] = fits < 0 ? [] : waiting.splice(fits, 1)
    const place = waiting.find((one) => one.parentNode === old) ?? null
    if (!kept) old.insertBefore(child, place)
    else {
      if (fits > 0) old.insertBefore(kept, place)
      if (kept instanceof Element && child instanceof Element) alike(kept, child)
      else if (kept.nodeValue !== child.nodeValue) kept.nodeValue = child.nodeValue
    }
  }
  for (const one of waiting) one.remove()
}

const sameData = (one: Element, other: Element) =>
  other.getAttributeNames().every((name) => one.getAttribute(name) === other.getAttribute(name))

const fit = (one: Node, other: Node) =>
  one.nodeName === other.nodeName &&
  (!(one instanceof Element && other instanceof Element) || nameOf(one) === nameOf(other))

/** What tells two elements apart that look alike. */
const nameOf = (element: Element) => element.id || element.querySelector('[id]')?.id || ''

customElements.define('live-part', LivePart)

export {}
