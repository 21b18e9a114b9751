interface Similar {
  readonly title: string
  readonly href: string
}

/** While somebody writes a title: ideas that sound like it, as links into another tab, so that nothing typed is lost. */
class SimilarIdeas extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    const from = this.dataset.from
    if (!input || !from) return
    const box = document.createElement('div')
    box.setAttribute('role', 'status')
    this.append(box)
    let pause: ReturnType<typeof setTimeout>
    let asked = ''
    const ask = async () => {
      const title = input.value.trim()
      if (title === asked || title.length < 8) return
      asked = title
      const answer = await fetch(`${from}?titel=${encodeURIComponent(title)}`).catch(() => null)
      if (!answer?.ok || title !== asked) return
      const { similar } = (await answer.json()) as { similar: readonly Similar[] }
      box.replaceChildren(...this.listOf(similar))
    }
    input.addEventListener('input', () => {
      clearTimeout(pause)
      pause = setTimeout(ask, 700)
    })
  }

  private listOf(similar: readonly Similar[]): HTMLElement[] {
    if (similar.length === 0) return []
    const words = document.createElement('p')
    words.className = 'small'
    words.textContent = this.dataset.words ?? ''
    const list = document.createElement('ul')
    list.className = 'small'
    for (const { title, href } of similar) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.href = href
      link.target = '_blank'
      link.textContent = title
      item.append(link)
      list.append(item)
    }
    return [words, list]
  }
}

customElements.define('similar-ideas', SimilarIdeas)
