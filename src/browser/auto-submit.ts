const lastPlace = 'auto-submit'

/**
 * Sends the filters as soon as something is chosen, says so beforehand, and puts the focus back where it was.
 * Who walks through a select with the arrow keys presses the button instead.
 */
class AutoSubmit extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const button = form?.querySelector<HTMLButtonElement>('button[type=submit]')
    if (!form || !button) return
    // Folded on a narrow screen, several are chosen before the list is wanted: the button stays, nothing sends itself.
    if (this.querySelector('summary')?.checkVisibility()) return
    this.#returnFocus(form)
    const hint = document.createElement('p')
    hint.className = 'hint filters-hint'
    hint.textContent = this.dataset.hint ?? ''
    form.prepend(hint)
    button.hidden = true
    let walking = false
    form.addEventListener('keydown', ({ key, target }) => {
      walking = target instanceof HTMLSelectElement && key.startsWith('Arrow')
      if (walking) button.hidden = false
    })
    form.addEventListener('change', ({ target }) => {
      if (walking) return
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        sessionStorage.setItem(lastPlace, location.pathname + target.name)
      form.requestSubmit()
    })
  }

  #returnFocus(form: HTMLFormElement): void {
    const place = sessionStorage.getItem(lastPlace) ?? ''
    sessionStorage.removeItem(lastPlace)
    if (!place.startsWith(location.pathname)) return
    const input = form.elements.namedItem(place.slice(location.pathname.length))
    if (input instanceof HTMLElement) input.focus({ preventScroll: true })
  }
}

customElements.define('auto-submit', AutoSubmit)
