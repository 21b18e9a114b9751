/**
 * Makes or uses a passkey. The one exception to "works without script": passkeys exist only in the browser's script, so the
 * element stays hidden without it, and the password always works.
 * Asks the server for an offer (the form's own address), hands it to the browser, sends the answer to `data-then`.
 */
class PassKey extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form || !('PublicKeyCredential' in window) || !('parseCreationOptionsFromJSON' in PublicKeyCredential)) return
    this.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go(form).catch(() => this.#say(this.dataset.failed ?? ''))
    })
  }

  async #go(form: HTMLFormElement): Promise<void> {
    this.#say('')
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form) })
    // Something typed is wrong: the ordinary way shows what.
    if (!answer.headers.get('content-type')?.startsWith('application/json')) return form.submit()
    const { token, options } = await answer.json()
    const credential =
      this.dataset.mode === 'create'
        ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
        : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
    if (!credential) throw new Error('no credential')
    const set = (name: string, value: string) => {
      const input = form.elements.namedItem(name)
      if (input instanceof HTMLInputElement) input.value = value
    }
    set('token', token)
    set('response', JSON.stringify((credential as PublicKeyCredential).toJSON()))
    form.action = this.dataset.then ?? form.action
    form.submit()
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = text
  }
}

customElements.define('pass-key', PassKey)
