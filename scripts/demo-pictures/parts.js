// Pieces of the demo's drawings: flat shapes in the colours of the four fields and of the landscape. Lengths are pixels of 960 × 600.

export const colour = {
  mohn: '#cf3d25',
  mohnLight: '#f0a594',
  kornblume: '#4a63d0',
  kornblumeLight: '#b9c4f3',
  wiese: '#437f27',
  wieseLight: '#a9cf8f',
  raps: '#f2c314',
  rapsLight: '#f9e48f',
  schiefer: '#536373',
  schieferLight: '#c3cdd6',
  ink: '#22303c',
  paper: '#fbf7ec',
  wood: '#a9744a',
  woodLight: '#cf9f73',
  sky: '#dcebf5',
  night: '#2b3a5c',
}

const skins = ['#f0c9a8', '#8d5a3b', '#e3b18c', '#c68a62']
const hairs = ['#4a3326', '#22303c', '#c9c4bc', '#a9744a']

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} fill */
export const box = (x, y, width, height, fill, round = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`

/** @param {number} x @param {number} y @param {number} radius @param {string} fill */
export const disc = (x, y, radius, fill) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

/** @param {string} d @param {string} fill */
export const shape = (d, fill) => `<path d="${d}" fill="${fill}"/>`

/** @param {string} d @param {string} stroke */
export const line = (d, stroke, width = 6) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** Puts a piece somewhere else, larger or smaller. @param {string} piece @param {number} x @param {number} y */
export const at = (piece, x, y, scale = 1) => `<g transform="translate(${x} ${y}) scale(${scale})">${piece}</g>`

/**
 * Somebody standing: the feet at (0, 0), 190 high. Nobody in particular.
 * @param {number} kind which of the looks @param {string} coat
 */
export const standing = (kind, coat, trousers = colour.schiefer) =>
  box(-24, -70, 20, 70, trousers, 6) +
  box(4, -70, 20, 70, trousers, 6) +
  shape('M-34-66v-56a34 34 0 0 1 68 0v56z', coat) +
  head(kind, 0, -162)

/** Somebody at a table: from the table's edge upwards. @param {number} kind @param {string} coat */
export const sitting = (kind, coat) => shape('M-46 0v-46a46 46 0 0 1 92 0V0z', coat) + head(kind, 0, -112)

/** @param {number} kind @param {number} x @param {number} y */
function head(kind, x, y) {
  const skin = skins[kind % skins.length] ?? ''
  const hair = hairs[kind % hairs.length] ?? ''
  const long = kind % 2 === 1
  return (
    (long ? shape(`M${x - 29} ${y + 30}v-32a29 29 0 0 1 58 0v32z`, hair) : '') +
    disc(x, y, 25, skin) +
    shape(`M${x - 27} ${y - 2}a27 27 0 0 1 54 0q-20-4-30-14-8 12-24 14z`, hair)
  )
}

/** A tree with a round crown, its foot at (0, 0). */
export const tree = (crown = colour.wiese) =>
  box(-7, -70, 14, 70, colour.wood, 3) + disc(0, -120, 58, crown) + disc(-36, -90, 36, crown) + disc(36, -92, 38, crown)

/** A house with a gable, its left foot at (0, 0). @param {string} wall @param {string} roof */
export const house = (wall, roof, width = 150, height = 150) => {
  const pane = (/** @type {number} */ x, /** @type {number} */ y) =>
    box(x, y, 28, 36, '#cfe2ee', 2) + line(`M${x + 14} ${y}v36M${x} ${y + 18}h28`, colour.schiefer, 2.5)
  return (
    box(0, -height, width, height, wall) +
    shape(`M-12 ${-height}L${width / 2} ${-height - 92}L${width + 12} ${-height}z`, roof) +
    pane(24, -height + 24) +
    pane(width - 52, -height + 24) +
    box(width / 2 - 20, -62, 40, 62, roof, 3)
  )
}

/** A mug with steam, its foot at (0, 0). @param {string} fill */
export const mug = (fill) =>
  box(-16, -34, 32, 34, fill, 5) +
  line('M16-26c16-2 16 20 0 18', fill, 6) +
  line('M-6-46c-6-8 6-12 0-20M8-46c-6-8 6-12 0-20', colour.schieferLight, 3)
