/** Words selected in the paragraph go along to the form: the links inside carry them. */
class PassagePicker extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('selectionchange', this.pick)
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.pick)
  }

  private readonly pick = (): void => {
    const selection = document.getSelection()
    const within = selection?.anchorNode?.parentElement?.closest('.paragraph')
    // Pressing a link ends the selection: what was chosen last stays.
    if (!selection || selection.isCollapsed || !within) return
    const words = selection.toString().trim().slice(0, 1000)
    for (const link of this.querySelectorAll('a')) {
      const url = new URL(link.href)
      url.searchParams.set('stelle', words)
      link.href = url.href
    }
  }
}

customElements.define('passage-picker', PassagePicker)
