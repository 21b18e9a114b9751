/** A rectangle in units of the drawing. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where something may be put; what stands there already keeps others away. */
export interface Sheet {
  width: number
  height: number
  taken: Box[]
}

/** How wide a text will be, in units, for Fira Sans and its likes; rather a little too much than too little. */
export function widthOf(text: string, size: number): number {
  let em = 0
  for (const letter of text) {
    if ("iljtfI.,:;'()|-–/ ".includes(letter)) em += 0.34
    else if ('mwMW'.includes(letter)) em += 0.88
    else if (letter >= 'A' && letter <= 'Z') em += 0.66
    else em += 0.57
  }
  return em * size
}

export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }
}

export function isFree(sheet: Sheet, box: Box): boolean {
  const onSheet = box.left >= 0 && box.top >= 0 && box.right <= sheet.width && box.bottom <= sheet.height
  return onSheet && !sheet.taken.some((other) => overlap(box, other))
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/**
 * A name in one line, or in two where it is long and has a place to be parted; additions in brackets are left out
 * („Heringsdorf (Ostseebad)“ is known without). The full name stands in the title beside it.
 */
export function linesOf(name: string, longest = 11): string[] {
  const short = name.replace(/\s*\(.*\)$/, '').replace(/,.*$/, '')
  if (short.length <= longest) return [short]
  const cuts = [...short.matchAll(/[- /]/g)]
    .map(({ index }) => index)
    .filter((index) => index > 1 && index < short.length - 3)
  if (cuts.length === 0) return [short]
  const middle = short.length / 2
  const cut = cuts.reduce((best, next) => (Math.abs(next - middle) < Math.abs(best - middle) ? next : best))
  const first = short.slice(0, cut + 1).trim()
  return [first, short.slice(cut + 1)]
}
