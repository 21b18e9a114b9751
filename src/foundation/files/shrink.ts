/** Pixels as the decoder gives them: rows from the top, channels next to each other, 8 or 16 bits each. */
export interface Pixels {
  width: number
  height: number
  /** 1 grey, 2 grey with alpha, 3 RGB, 4 RGB with alpha. */
  channels: number
  values: Uint8Array | Uint16Array
}

export interface RgbaPixels extends Pixels {
  channels: 4
  values: Uint8Array
}

/**
 * Shrinks by averaging the area that each new pixel covers; colours count by their alpha, so that transparent edges stay clean.
 * Reads the source once and holds only one line of sums: the memory a picture needs is that of its decoded pixels.
 * @param width, height  not larger than the source; the same size only converts to RGBA with 8 bits
 */
export function shrink(source: Pixels, width: number, height: number): RgbaPixels {
  const { channels, values } = source
  const scale = values instanceof Uint16Array ? 255 / 65_535 : 1
  const columns = shares(source.width, width)
  const rows = shares(source.height, height)
  const out = new Uint8Array(width * height * 4)
  // Per new pixel of the line: red, green and blue times alpha, and alpha; in shares of the covered area.
  const sums = new Float64Array(width * 4)
  const colour = channels >= 3
  const alphaAt = channels === 2 ? 1 : channels === 4 ? 3 : -1
  const addRow = (y: number, part: number) => {
    let at = y * source.width * channels
    for (let x = 0; x < source.width; x++, at += channels) {
      const alpha = (alphaAt < 0 ? 255 : (values[at + alphaAt] ?? 0) * scale) * part
      const red = (values[at] ?? 0) * scale * alpha
      const green = colour ? (values[at + 1] ?? 0) * scale * alpha : red
      const blue = colour ? (values[at + 2] ?? 0) * scale * alpha : red
      const first = (columns.first[x] ?? 0) * 4
      const here = columns.part[x] ?? 1
      add(sums, first, red * here, green * here, blue * here, alpha * here)
      if (here < 1) add(sums, first + 4, red * (1 - here), green * (1 - here), blue * (1 - here), alpha * (1 - here))
    }
  }
  const area = (source.width / width) * (source.height / height)
  for (let y = 0, line = 0; y < source.height; y++) {
    const part = rows.part[y] ?? 1
    addRow(y, part)
    const last = y === source.height - 1
    if (!last && rows.first[y + 1] === line && part === 1) continue
    finishLine(sums, out, line * width * 4, area)
    line += 1
    if (part < 1) addRow(y, 1 - part)
  }
  return { width, height, channels: 4, values: out }
}

/** For each old pixel: the new one it falls into, and which part of it; the rest goes to the next. */
function shares(from: number, to: number): { first: Int32Array; part: Float64Array } {
  const first = new Int32Array(from)
  const part = new Float64Array(from)
  for (let place = 0; place < from; place++) {
    // In whole numbers: old pixel covers [place × to, (place + 1) × to), new ones are `from` long.
    const start = place * to
    const index = Math.floor(start / from)
    const over = start + to - (index + 1) * from
    first[place] = index
    part[place] = over > 0 ? 1 - over / to : 1
  }
  return { first, part }
}

function add(sums: Float64Array, at: number, red: number, green: number, blue: number, alpha: number): void {
  sums[at] = (sums[at] ?? 0) + red
  sums[at + 1] = (sums[at + 1] ?? 0) + green
  sums[at + 2] = (sums[at + 2] ?? 0) + blue
  sums[at + 3] = (sums[at + 3] ?? 0) + alpha
}

/** Writes a line of averages and empties the sums. */
function finishLine(sums: Float64Array, out: Uint8Array, start: number, area: number): void {
  for (let at = 0; at < sums.length; at += 4) {
    const alpha = sums[at + 3] ?? 0
    if (alpha > 0) {
      for (let channel = 0; channel < 3; channel++)
        out[start + at + channel] = Math.round((sums[at + channel] ?? 0) / alpha)
    }
    out[start + at + 3] = Math.min(255, Math.round(alpha / area))
  }
  sums.fill(0)
}
