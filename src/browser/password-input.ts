/** Adds a button that shows the password; it is hidden again before the form is sent. */
class PasswordInput extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'show-password'
    const show = (visible: boolean) => {
      input.type = visible ? 'text' : 'password'
      button.textContent = (visible ? this.dataset.hide : this.dataset.show) ?? ''
    }
    button.addEventListener('click', () => show(input.type === 'password'))
    input.form?.addEventListener('submit', () => show(false))
    show(false)
    this.append(button)
  }
}

customElements.define('password-input', PasswordInput)
