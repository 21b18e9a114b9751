/** Says how many characters are left. Counts as the server does: whole characters, not UTF-16 halves. */
class TextCounter extends HTMLElement {
  connectedCallback(): void {
    const area = this.querySelector('textarea')
    const most = Number(this.dataset.most)
    if (!area || !most) return
    const line = document.createElement('p')
    line.className = 'counter'
    const spoken = document.createElement('p')
    spoken.className = 'out-of-sight'
    spoken.setAttribute('role', 'status')
    this.append(line, spoken)
    let pause: ReturnType<typeof setTimeout>
    const count = () => {
      const left = most - [...area.value].length
      const words = (left < 0 ? this.dataset.over : this.dataset.left) ?? '{n}'
      line.textContent = words.replace('{n}', String(Math.abs(left)))
      line.classList.toggle('over', left < 0)
      clearTimeout(pause)
      // Read out only near the end, and only when typing rests.
      pause = setTimeout(() => {
        spoken.textContent = left < most / 10 ? line.textContent : ''
      }, 1000)
    }
    area.addEventListener('input', count)
    count()
  }
}

customElements.define('text-counter', TextCounter)
