/**
 * A link to a list: when the reader came from that very list, going back keeps its filters and the place on the page.
 * Without script it is an ordinary link.
 */
class GoBack extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a')
    if (!link || !document.referrer) return
    const [from, to] = [new URL(document.referrer), new URL(link.href)]
    if (from.origin !== to.origin || from.pathname !== to.pathname) return
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      history.back()
    })
  }
}

customElements.define('go-back', GoBack)
