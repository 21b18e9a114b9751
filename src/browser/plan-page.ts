/**
 * In the provider's calendar a booking can be dragged to another room, day or time. Nothing moves by that: the page on which bookings are
 * moved opens, filled in, shows what is in the way and asks. Without script, and by keyboard, the link on the booking's page leads there.
 */
const minutesPerDay = 1440
const step = 30

interface Grabbed {
  readonly entry: HTMLElement
  /** How far behind its beginning it was taken, in minutes. */
  readonly behind: number
}

interface Place {
  readonly cell: HTMLTableCellElement
  readonly room: string
  readonly day: string
  /** Minutes of the day; undefined where cells are whole days: then the time stays. */
  readonly minutes: number | undefined
}

let grabbed: Grabbed | undefined
let marked: Element | undefined

const numberOf = (element: HTMLElement, name: string) => Number(element.dataset[name])
/** How much of an element lies left of a place, from 0 to 1. */
const shareOf = (element: Element, x: number) => {
  const { left, width } = element.getBoundingClientRect()
  return Math.min(1, Math.max(0, (x - left) / width))
}

function placeOf({ target, clientX }: DragEvent, { entry, behind }: Grabbed): Place | undefined {
  const cell = target instanceof Element ? target.closest('td') : null
  const row = cell?.closest<HTMLElement>('tr[data-room]')
  const days = cell?.closest<HTMLElement>('[data-days]')?.dataset.days?.split(' ')
  const room = row?.dataset.room
  if (!cell || !room || !days || row?.dataset.provider !== entry.dataset.provider) return undefined
  if (cell.dataset.from === undefined) {
    const day = days[cell.cellIndex - 1]
    return day ? { cell, room, day, minutes: undefined } : undefined
  }
  const [from, to] = [numberOf(cell, 'from'), numberOf(cell, 'to')]
  const meant = from + shareOf(cell, clientX) * (to - from) - behind
  const minutes = Math.min(minutesPerDay - step, Math.max(0, Math.round(meant / step) * step))
  return { cell, room, day: days[0] ?? '', minutes }
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

function addressOf({ entry }: Grabbed, { room, day, minutes }: Place): string {
  const starts = minutes ?? numberOf(entry, 'starts')
  const address = new URL(entry.dataset.move ?? '', document.baseURI)
  const wish = { raum: room, tag: day, von: clock(starts), bis: clock(starts + numberOf(entry, 'minutes')) }
  for (const [name, value] of Object.entries(wish)) address.searchParams.set(name, value)
  return `${address.href}#kuenftig`
}

function mark(cell: Element | undefined): void {
  if (marked === cell) return
  marked?.classList.remove('plan-target')
  cell?.classList.add('plan-target')
  marked = cell
}

document.addEventListener('dragstart', ({ target, clientX, dataTransfer }) => {
  const entry = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null
  if (!entry || !dataTransfer) return
  dataTransfer.effectAllowed = 'move'
  const inDay = entry.closest('td')?.dataset.from !== undefined
  grabbed = { entry, behind: inDay ? shareOf(entry, clientX) * numberOf(entry, 'minutes') : 0 }
})
document.addEventListener('dragover', (event) => {
  const place = grabbed && placeOf(event, grabbed)
  mark(place?.cell)
  if (place) event.preventDefault()
})
document.addEventListener('drop', (event) => {
  const place = grabbed && placeOf(event, grabbed)
  if (!grabbed || !place) return
  event.preventDefault()
  location.assign(addressOf(grabbed, place))
})
document.addEventListener('dragend', () => {
  grabbed = undefined
  mark(undefined)
})

const entries = document.querySelectorAll<HTMLElement>('.plan [data-move]')
for (const entry of entries) entry.draggable = true
const hint = document.querySelector<HTMLElement>('[data-drag-hint]')
if (hint && entries.length > 0) hint.hidden = false

export {}
