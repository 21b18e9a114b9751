/** Sends the filters as soon as something is chosen; typing waits for a pause or Enter. The button goes away. */
class AutoSubmit extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    const button = form.querySelector<HTMLButtonElement>('button[type=submit]')
    if (button) button.hidden = true
    form.addEventListener('change', (event) => {
      // Keyboard users walk through a select with the arrows: only leaving a text field or a real choice sends.
      if (event.target instanceof HTMLSelectElement && event.target.matches(':focus-visible') && walking) return
      form.requestSubmit()
    })
    let walking = false
    form.addEventListener('keydown', ({ key, target }) => {
      walking = target instanceof HTMLSelectElement && key.startsWith('Arrow')
      if (walking && button) button.hidden = false
    })
  }
}

customElements.define('auto-submit', AutoSubmit)
