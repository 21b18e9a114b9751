/** Copies an address and says so. Stays hidden where the browser forbids copying. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URL(this.dataset.address ?? '', document.baseURI).href)
      const status = this.querySelector('[role=status]')
      if (status) status.textContent = this.dataset.done ?? ''
    })
  }
}

customElements.define('copy-link', CopyLink)
