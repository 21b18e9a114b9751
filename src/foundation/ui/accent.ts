import { contrast, hexOfLight, lightOfHex, lightOfOklch, oklchOfLight } from './colour.ts'

// What the accent stands on: the page and its quiet surface, in light and in dark (the darkest and the brightest of them).
const lightSurface = '#f3f4f7'
const darkSurface = '#1d2033'

/** WCAG 2.2 AA for text, with a little room for rounding. */
const readable = 4.55

/** Why a colour cannot be an accent as it is: 'too-pale' can be cured with `nearestAccent`. */
export type AccentProblem = 'not-a-colour' | 'too-pale'

/** What is wrong with an accent colour ('#rrggbb') for words and buttons on a light page; null when it is good. */
export function accentProblem(hex: string): AccentProblem | null {
  if (!lightOfHex(hex)) return 'not-a-colour'
  return contrast(hex, lightSurface) < 4.5 ? 'too-pale' : null
}

/** The nearest colour of the same hue that can be read on a light page; the same one when it is good already. */
export function nearestAccent(hex: string): string {
  return accentProblem(hex) === 'too-pale' ? shifted(hex, lightSurface, -0.005) : hex
}

/**
 * The small stylesheet with a district's accent, for light and dark. It colours actions only.
 * A pale colour is darkened for the light page, a dark one is lightened for the dark page, so that both always can be read.
 * @param hex '#rrggbb'
 * @returns CSS; '' (the house's own accent stays) when `hex` is not a colour
 */
export function accentStyles(hex: string): string {
  if (!lightOfHex(hex)) return ''
  const light = rules(nearestAccent(hex))
  const dark = rules(shifted(hex, darkSurface, 0.005))
  return (
    `:root,[data-kern-theme=light]{${light}}` +
    `@media (prefers-color-scheme:dark){:root:not([data-kern-theme=light]){${dark}}}` +
    `:root[data-kern-theme=dark]{${dark}}` +
    '@media print{:root:root:root{--accent:#000}}'
  )
}

/** How clearly the accent stands out from what is behind it, as WCAG measures it; 4.5 is needed. */
export function accentContrasts(hex: string): { light: number; dark: number } {
  return {
    light: contrast(accentPair(hex, 'light').accent, lightSurface),
    dark: contrast(accentPair(hex, 'dark').accent, darkSurface),
  }
}

/** The accent and what is written on it. */
export function accentPair(hex: string, theme: 'light' | 'dark'): { accent: string; text: string } {
  const accent = theme === 'light' ? nearestAccent(hex) : shifted(hex, darkSurface, 0.005)
  return { accent, text: contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000' }
}

function rules(accent: string): string {
  const text = contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000'
  return `--accent:${accent};--accent-text:${text}`
}

/** Moves the lightness in small steps until the colour can be read on `ground`; hue stays, chroma gives way at the ends. */
function shifted(hex: string, ground: string, step: number): string {
  const start = oklchOfLight(lightOfHex(hex)!)
  for (let { lightness } = start; lightness >= 0 && lightness <= 1; lightness += step) {
    const colour = hexOfLight(lightOfOklch({ ...start, lightness }))
    if (contrast(colour, ground) >= readable) return colour
  }
  return step < 0 ? '#000000' : '#ffffff'
}
