// Cards on a challenge: written on phones with bad reception, and laid onto heaps by dragging.

interface Written {
  readonly card: string
  readonly kind: string
  readonly label: string
  readonly words: string
  refused?: boolean
}

interface Shown {
  readonly id: string
  readonly kind: string
  readonly words: string
  readonly by: string
}

/** Random, in the form of a UUID; `crypto.randomUUID` is missing where the page does not come over HTTPS. */
function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Keeps what was written on this device until the server has answered; the id makes sure that it is written once. */
class CardWriter extends HTMLElement {
  private waiting: Written[] = []
  private busy = false
  private said!: HTMLElement

  connectedCallback(): void {
    const form = this.querySelector('form')
    this.said = document.createElement('p')
    this.said.setAttribute('role', 'status')
    this.said.className = 'small'
    if (form) {
      form.after(this.said)
      form.addEventListener('submit', (event) => this.take(event, form))
    }
    try {
      this.waiting = JSON.parse(localStorage.getItem(this.dataset.keep ?? '') ?? '[]')
    } catch {
      this.waiting = []
    }
    for (const one of this.waiting) {
      one.refused = false
      this.show({ id: one.card, kind: one.label, words: one.words, by: this.dataset.sending ?? '' }, true)
    }
    addEventListener('online', () => this.send())
    setInterval(() => this.send(), 5000)
    setInterval(() => document.visibilityState === 'visible' && this.look(), 4000)
    void this.send()
  }

  private take(event: Event, form: HTMLFormElement): void {
    const data = new FormData(form)
    const words = String(data.get('words') ?? '').trim()
    const kind = String(data.get('kind') ?? '')
    const label = form.querySelector<HTMLInputElement>('[name=kind]:checked')?.labels?.[0]?.textContent?.trim() ?? ''
    // Empty or too long: the server says what is wrong.
    if (!words || !kind || [...words].length > 600) return
    const id = form.querySelector<HTMLInputElement>('[name=card]')
    const area = form.querySelector('textarea')
    if (!id || !area) return
    event.preventDefault()
    const written = { card: id.value, kind, label, words }
    this.waiting.push(written)
    this.keep()
    this.show({ id: id.value, kind: label, words, by: this.dataset.sending ?? '' }, true)
    id.value = freshId()
    area.value = ''
    area.dispatchEvent(new Event('input', { bubbles: true }))
    area.focus()
    void this.send()
  }

  private keep(): void {
    try {
      if (this.waiting.length) localStorage.setItem(this.dataset.keep ?? '', JSON.stringify(this.waiting))
      else localStorage.removeItem(this.dataset.keep ?? '')
    } catch {
      // A browser that keeps nothing: it still sends while the page is open.
    }
  }

  private async send(): Promise<void> {
    const form = this.querySelector('form')
    const next = this.waiting.find(({ refused }) => !refused)
    if (this.busy || !form || !next) return
    this.busy = true
    const data = new URLSearchParams()
    data.set('csrf', form.querySelector<HTMLInputElement>('[name=csrf]')?.value ?? '')
    for (const name of ['card', 'kind', 'words'] as const) data.set(name, next[name])
    data.set('quiet', 'yes')
    this.said.textContent = this.dataset.sending ?? ''
    const answer = await fetch(form.action, { method: 'POST', body: data, redirect: 'manual' }).catch(() => null)
    this.busy = false
    if (!answer || answer.status >= 500 || answer.status === 429) return
    if (answer.status === 204) {
      this.waiting = this.waiting.filter((one) => one !== next)
      this.keep()
      this.said.textContent = this.dataset.sent ?? ''
      void this.look()
    } else {
      next.refused = true
      this.said.textContent = this.dataset.refused ?? ''
    }
    void this.send()
  }

  private async look(): Promise<void> {
    const answer = await fetch(this.dataset.from ?? '', { cache: 'no-cache' }).catch(() => null)
    if (!answer?.ok) return
    const { cards } = (await answer.json()) as { cards: readonly Shown[] }
    for (const card of cards.toReversed()) this.show(card)
    const ids = new Set([...cards.map(({ id }) => id), ...this.waiting.map(({ card }) => card)])
    if (cards.length < 200)
      for (const item of this.querySelectorAll<HTMLElement>('[data-card]'))
        if (!ids.has(item.dataset.card ?? '')) item.remove()
  }

  private show({ id, kind, words, by }: Shown, own = false): void {
    const there = this.querySelector<HTMLElement>(`[data-card="${id}"]`)
    if (there && !own) {
      const line = there.querySelector('.quiet')
      if (there.dataset.own && line && !this.waiting.some(({ card }) => card === id)) line.textContent = by
      return
    }
    if (there) return
    const item = document.createElement('li')
    item.className = 'tip-card'
    item.dataset.card = id
    if (own) item.dataset.own = 'yes'
    for (const [name, text] of [
      ['tip-kind', kind],
      ['tip-words', words],
      ['small quiet', by],
    ] as const) {
      const line = document.createElement('p')
      line.className = name
      line.textContent = text
      item.append(line)
    }
    this.querySelector('.tip-cards')?.prepend(item)
  }
}

customElements.define('card-writer', CardWriter)

/** Cards are dragged onto heaps. By keyboard, and without script, a choice below each card does the same. */
class CardOrder extends HTMLElement {
  connectedCallback(): void {
    let dragged: HTMLElement | undefined
    for (const card of this.querySelectorAll<HTMLElement>('[data-card]')) card.draggable = true
    this.addEventListener('dragstart', ({ target }) => {
      dragged = target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-card]') ?? undefined) : undefined
    })
    this.addEventListener('dragover', (event) => {
      const heap = dragged && heapOf(event)
      if (heap) event.preventDefault()
      for (const one of this.querySelectorAll('[data-heap]')) one.classList.toggle('over', one === heap)
    })
    this.addEventListener('dragend', () => {
      for (const one of this.querySelectorAll('.over')) one.classList.remove('over')
      dragged = undefined
    })
    this.addEventListener('drop', (event) => {
      const heap = heapOf(event)
      if (!heap || !dragged) return
      event.preventDefault()
      void lay(dragged, heap)
    })
  }
}

const heapOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>('[data-heap]') : null)

/** Lays a card there at once; when the server does not take it, the page says how it really lies. */
async function lay(card: HTMLElement, heap: HTMLElement): Promise<void> {
  const form = card.querySelector('form')
  const choice = form?.querySelector('select')
  if (!form || !choice) return
  heap.querySelector('ul')?.append(card)
  choice.value = heap.dataset.heap ?? ''
  const body = new URLSearchParams({
    csrf: form.querySelector<HTMLInputElement>('[name=csrf]')?.value ?? '',
    cluster: choice.value,
    fresh: '',
    quiet: 'yes',
  })
  const answer = await fetch(form.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
  if (answer?.status !== 204) location.reload()
}

customElements.define('card-order', CardOrder)
