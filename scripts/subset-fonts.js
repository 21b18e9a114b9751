// Makes the two committed fonts from the ones KERN ships: only what German and European names and sentences need.
// Run by hand when KERN brings newer ones: node scripts/subset-fonts.js
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const source = new URL('../node_modules/@kern-ux/native/dist/fonts/fira-sans/', import.meta.url)
const target = new URL('../src/foundation/ui/fonts/', import.meta.url)
// The same signs for PDFs, which need TrueType.
const printed = new URL('../src/foundation/pdf/fonts/', import.meta.url)

const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')

// Latin, Latin-1, Latin Extended-A (all EU languages in Latin letters, Turkish, Sorbian), Romanian commas, capital ẞ
const letters = [range(0x20, 0x7e), range(0xa0, 0x17f), 'ȘșȚțẞẀẁẂẃẄẅỲỳ'].join('')
// dashes, quotation marks, dots, arrows, fractions, signs of money and measure, check marks
const signs = '‐‑‒–—‘’‚“”„†•…‰‹›⁄€№™−≈≠≤≥×÷→←↑↓↗²³½¼¾'

// Kerning, tabular figures, composition of accents; everything ornamental stays out.
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum']

for (const [from, to] of [
  ['FiraSans-Regular', 'fira-sans-400'],
  ['FiraSans-SemiBold', 'fira-sans-600'],
]) {
  const whole = await readFile(new URL(`${from}.woff2`, source))
  const part = await subsetFont(whole, letters + signs, { targetFormat: 'woff2', keepFeatures, noHinting: true })
  await writeFile(new URL(`${to}.woff2`, target), part)
  await writeFile(
    new URL(`${to}.ttf`, printed),
    await subsetFont(whole, letters + signs, { targetFormat: 'truetype', keepFeatures, noHinting: true }),
  )
  console.log(`${to}.woff2  ${whole.length} → ${part.length} bytes`)
}
