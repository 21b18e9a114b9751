/** Red, green and blue as light, each 0 to 1 (linear sRGB, clipped). */
export type Light = readonly [red: number, green: number, blue: number]

/** Reads '#rrggbb' (upper or lower case); null when it is something else. */
export function lightOfHex(hex: string): Light | null {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return null
  const part = (at: number) => toLight(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

/** Writes '#rrggbb'. */
export function hexOfLight(light: Light): string {
  return `#${light.map((part) => hexPair(Math.round(fromLight(part) * 255))).join('')}`
}

/** Perceived lightness (0–1), chroma and hue (degrees), after Björn Ottosson's OKLab. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

export function oklchOfLight([r, g, b]: Light): Oklch {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness, chroma: Math.hypot(a, c), hue: (Math.atan2(c, a) * 180) / Math.PI }
}

export function lightOfOklch({ lightness, chroma, hue }: Oklch): Light {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/**
 * Contrast of two colours, 1 to 21, after WCAG 2.2 (relative luminance).
 * @param a, b '#rrggbb' or light
 * @throws RangeError when one is not a colour
 */
export function contrast(a: string | Light, b: string | Light): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (bright + 0.05) / (dark + 0.05)
}

function luminance(colour: string | Light): number {
  const light = typeof colour === 'string' ? lightOfHex(colour) : colour
  if (!light) throw new RangeError(`not a colour: ${String(colour)}`)
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
}

const clip = (part: number) => Math.min(1, Math.max(0, part))
const toLight = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const fromLight = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)
const hexPair = (part: number) => part.toString(16).padStart(2, '0')
