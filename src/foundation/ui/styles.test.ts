import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { contrast, type Light, lightOfHex, lightOfOklch } from './colour.ts'

// Reads the stylesheet that visitors get, resolves its colours in both themes and computes what stands on what.

interface Built {
  'styles.css': string
  fonts: readonly { name: string; file: string }[]
}

let built: Built
let themes: Record<'light' | 'dark', (name: string) => Light>

beforeAll(async () => {
  const address = new URL('../../../scripts/styles.js', import.meta.url).href
  const { buildStyles } = (await import(address)) as { buildStyles(): Promise<Built> }
  built = await buildStyles()
  const css = built['styles.css']
  const base = properties(css, /:root/)
  themes = {
    light: resolver({ ...base, ...properties(css, /\[data-kern-theme="?light"?\]/) }),
    dark: resolver({ ...base, ...properties(css, /\[data-kern-theme="?dark"?\]/) }),
  }
})

/** Custom properties of all plain rules with this selector, outside of print; later ones win. */
function properties(css: string, selector: RegExp): Record<string, string> {
  const found: Record<string, string> = {}
  const screen = css.slice(0, css.indexOf('@media print'))
  for (const [, prelude = '', body = ''] of screen.matchAll(/([^{}]+)\{([^{}]*)\}/g))
    if (selector.test(prelude))
      for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):([^;}]+)/g)) found[name] = value.trim()
  return found
}

function resolver(all: Record<string, string>): (name: string) => Light {
  const resolve = (value: string): string =>
    value.startsWith('var(') ? resolve(all[value.slice(4, value.indexOf(')')).split(',')[0]!] ?? '') : value
  return (name) => {
    const light = lightOf(resolve(`var(${name})`))
    if (!light) throw new Error(`${name} is not a colour: ${resolve(`var(${name})`)}`)
    return light
  }
}

function lightOf(value: string): Light | null {
  const oklch = /^oklch\(([\d.]+)%\s+([\d.]+)\s+([\d.]+)\)$/.exec(value)
  if (oklch) {
    const [lightness, chroma, hue] = oklch.slice(1).map(Number) as [number, number, number]
    return lightOfOklch({ lightness: lightness / 100, chroma, hue })
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value)
  if (short) return lightOfHex(`#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`)
  return { white: lightOfHex('#ffffff'), black: lightOfHex('#000000') }[value] ?? lightOfHex(value)
}

const fieldNames = ['community', 'education', 'health', 'mobility', 'steering']
const feedback = ['info', 'success', 'warning', 'danger']

/** [what stands, on what, at least]: 4.5 for words, 3 for signs and borders that carry meaning (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly (readonly [string, string, number])[] = [
  ...['--page', '--surface'].flatMap((ground) =>
    [
      ['--ink', 7],
      ['--quiet', 4.5],
      ['--accent', 4.5],
      ['--edge', 3],
      ['--kern-color-feedback-danger', 4.5],
      ['--kern-color-action-focus-default', 3],
      ['--kern-color-form-input-border', 3],
    ].map(([name, least]) => [String(name), ground, Number(least)] as const),
  ),
  ['--accent-text', '--accent', 4.5],
  ['--page', '--kern-color-feedback-danger', 4.5],
  ...fieldNames.flatMap(
    (field) =>
      [
        [`--${field}-ink`, '--page', 4.5],
        [`--${field}-ink`, `--${field}-tint`, 4.5],
        [`--${field}-on`, `--${field}-fill`, 4.5],
        ['--ink', `--${field}-tint`, 7],
      ] as const,
  ),
  ...feedback.flatMap(
    (tone) =>
      [
        ['--ink', `--kern-color-feedback-${tone}-background`, 7],
        [`--kern-color-feedback-${tone}`, `--kern-color-feedback-${tone}-background`, 3],
        [`--kern-color-feedback-${tone}`, '--page', 3],
      ] as const,
  ),
]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(pairs)('%s on %s is at least %d', (what, ground, least) => {
    expect(contrast(themes[theme](what), themes[theme](ground))).toBeGreaterThanOrEqual(least)
  })
})

test('the stylesheet of the house is at most 17 kB over the wire, that of a service at most 4 kB', () => {
  expect(gzipSync(built['styles.css']).length).toBeLessThan(17_000)
  const services = Object.entries(built).filter(([name]) => name.endsWith('.css') && name !== 'styles.css')
  expect(services.length).toBeGreaterThan(1)
  for (const [name, css] of services) expect(gzipSync(String(css)).length, name).toBeLessThan(4000)
})

test('the fonts are at most 45 kB together and stand in the stylesheet', async () => {
  let bytes = 0
  for (const { name, file } of built.fonts) {
    bytes += (await readFile(file)).length
    expect(built['styles.css']).toContain(`/static/fonts/${name}`)
  }
  expect(bytes).toBeLessThan(45_000)
})

test('nothing comes from elsewhere', () => {
  expect(built['styles.css'].replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import/)
})

test.each(['prefers-color-scheme', 'prefers-reduced-motion', 'forced-colors', '@media print'])(
  '%s is thought of',
  (mode) => {
    expect(built['styles.css']).toContain(mode)
  },
)
