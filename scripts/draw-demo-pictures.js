// Draws the demo's pictures in the widths lists and pages want: node scripts/draw-demo-pictures.js
// The results are committed: the first start of the demo only copies them, and decodes nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ResizeFilterType, Transformer } from '@napi-rs/image'
import { scenes } from './demo-pictures/scenes.js'

const folder = join(import.meta.dirname, '../src/demo/pictures')
const widths = [320, 960]
const quality = 80

mkdirSync(folder, { recursive: true })
for (const [name, drawn] of Object.entries(scenes)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1920" height="1200" viewBox="0 0 960 600">${drawn}</svg>`
  for (const width of widths) {
    const height = (width * 5) / 8
    const picture = await Transformer.fromSvg(svg)
      .resize({ width, height, filter: ResizeFilterType.Lanczos3 })
      .webp(quality)
    writeFileSync(join(folder, `${name}-${width}.webp`), picture)
    console.log(`${name} ${width} × ${height}: ${picture.length} bytes`)
  }
}
