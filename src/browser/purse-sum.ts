/** Says while ticking how much the chosen projects cost together, and what is left of the purse. Without it, the check does. */
class PurseSum extends HTMLElement {
  connectedCallback(): void {
    const line = this.querySelector<HTMLElement>('.purse-line')
    if (!line) return
    const purse = Number(this.dataset.purse)
    const { language, sum, one, left, over } = this.dataset
    const money = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    } as Intl.NumberFormatOptions)
    const count = () => {
      const chosen = [...this.querySelectorAll<HTMLInputElement>('input[data-cents]')].filter(
        ({ type, checked }) => type === 'hidden' || checked,
      )
      const cents = chosen.reduce((all, { dataset }) => all + Number(dataset.cents), 0)
      const words = ((chosen.length === 1 ? one : sum) ?? '')
        .replace('{n}', String(chosen.length))
        .replace('{sum}', money.format(cents / 100))
      const rest = ((cents > purse ? over : left) ?? '').replace('{left}', money.format(Math.abs(purse - cents) / 100))
      line.textContent = purse ? `${words} ${rest}` : words
      line.classList.toggle('over', cents > purse)
    }
    this.addEventListener('change', count)
    count()
  }
}

customElements.define('purse-sum', PurseSum)
