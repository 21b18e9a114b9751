/** Shows what was chosen: name, size, and the picture when it is one. */
class FilePreview extends HTMLElement {
  #addresses: string[] = []

  connectedCallback(): void {
    const input = this.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) return
    const list = document.createElement('ul')
    list.className = 'preview'
    list.ariaLive = 'polite'
    this.append(list)
    input.addEventListener('change', () => {
      this.#forget()
      list.replaceChildren(...[...(input.files ?? [])].map((file) => this.#line(file)))
    })
  }

  disconnectedCallback(): void {
    this.#forget()
  }

  #line(file: File): HTMLLIElement {
    const line = document.createElement('li')
    if (/^image\/(jpeg|png|webp|avif|gif)$/.test(file.type)) {
      const picture = new Image()
      picture.alt = ''
      picture.src = URL.createObjectURL(file)
      this.#addresses.push(picture.src)
      line.append(picture)
    }
    const size = (file.size / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })
    line.append(`${file.name} (${size} MB)`)
    return line
  }

  #forget(): void {
    for (const address of this.#addresses.splice(0)) URL.revokeObjectURL(address)
  }
}

customElements.define('file-preview', FilePreview)
