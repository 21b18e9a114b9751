import type { MapSettings } from '#commons/maps/settings.ts'
import type * as Later from './map-later.ts'

/**
 * Offers to exchange the drawn map for one that moves. Script, styles and worker of that map are loaded only when somebody presses the
 * button; the drawing comes back with a second one.
 */
class MovableMap extends HTMLElement {
  connectedCallback(): void {
    const offer = this.querySelector<HTMLElement>('.map-offer')
    const [open, back] = this.querySelectorAll<HTMLButtonElement>('.map-offer button')
    const drawing = this.querySelector<HTMLElement>('.map-drawing')
    const stage = this.querySelector<HTMLElement>('.map-stage')
    const [hint, status] = this.querySelectorAll<HTMLElement>('.hint')
    if (!offer || !open || !back || !drawing || !stage || !hint || !status) return
    const settings: MapSettings = JSON.parse(this.dataset.map ?? '{}')
    const { words } = settings
    let close = () => {}
    const show = (moving: boolean) => {
      drawing.hidden = open.hidden = hint.hidden = moving
      stage.hidden = back.hidden = !moving
    }
    open.addEventListener('click', async () => {
      if (open.ariaDisabled) return
      open.ariaDisabled = 'true'
      status.textContent = words.loading
      try {
        const [later] = await Promise.all([
          import(settings.script) as Promise<typeof Later>,
          styled(settings.styles),
          document.fonts.load('16px "Fira Sans"'),
        ])
        const data = await later.loadData(settings)
        show(true)
        close = later.openMap(stage, settings, data)
        status.textContent = words.opened
        stage.querySelector('canvas')?.focus({ preventScroll: true })
      } catch (error) {
        console.warn(error)
        show(false)
        stage.replaceChildren()
        status.textContent = words.failed
      }
      open.ariaDisabled = null
    })
    back.addEventListener('click', () => {
      close()
      stage.replaceChildren()
      show(false)
      status.textContent = ''
      open.focus()
    })
    offer.hidden = false
  }
}

/** Adds a stylesheet once and waits for it. */
function styled(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve()
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(href))
    })
    document.head.append(link)
  })
}

customElements.define('movable-map', MovableMap)
