/** Opens the browser's print dialog; shown only because script is there. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => window.print())
  }
}

customElements.define('print-button', PrintButton)
