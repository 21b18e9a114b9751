import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'

/** Trusted SVG. Only the tag `drawing` makes it, so every hole has been escaped. */
export interface Drawing {
  readonly svg: string
}

type Hole = string | number | Drawing | readonly Drawing[]

/**
 * Writes SVG: holes are escaped for text and for attributes in quotes; drawings and lists of drawings are put in as they are.
 * @example drawing`<g class="${name}">${parcels}</g>`
 */
export function drawing(parts: TemplateStringsArray, ...holes: Hole[]): Drawing {
  return { svg: String.raw({ raw: parts }, ...holes.map(written)) }
}

function written(hole: Hole): string {
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole))
  if ('svg' in hole) return hole.svg
  return hole.map((one) => one.svg).join('')
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A drawing inside a view. */
export const Draw: FC<{ of: Drawing }> = ({ of }) => raw(of.svg)
