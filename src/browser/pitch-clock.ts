/** Counts down to the end of a pitch; without script the time of the end stands there. */
class PitchClock extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    const until = Date.parse(this.dataset.until ?? '')
    if (Number.isNaN(until)) return
    const show = () => {
      const left = Math.max(0, Math.round((until - Date.now()) / 1000))
      this.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      if (left === 0) clearInterval(this.#timer)
    }
    this.setAttribute('role', 'timer')
    this.#timer = window.setInterval(show, 500)
    show()
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }
}

customElements.define('pitch-clock', PitchClock)

export {}
