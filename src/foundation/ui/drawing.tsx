import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import type { SafeHtml } from '#foundation/text/markdown.ts'

// The only file that uses `raw`: whatever is printed unescaped was made by `drawing` or by the sanitiser.

/** An SVG fragment whose holes were escaped. Only `drawing` makes it. */
export interface Drawing {
  readonly svg: string
  readonly drawn: typeof drawn
}

declare const drawn: unique symbol

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const fill = (hole: Hole): string => {
  if (typeof hole === 'object') return Array.isArray(hole) ? hole.map(fill).join('') : (hole as Drawing).svg
  return escaped(String(hole))
}

type Hole = string | number | Drawing | readonly Drawing[]

/**
 * Draws: the template is trusted, its holes are escaped, drawings in holes are nested.
 * @example drawing`<path class="parcel" d="${path}"><title>${name}</title></path>`
 */
export function drawing(parts: TemplateStringsArray, ...holes: readonly Hole[]): Drawing {
  return { svg: String.raw({ raw: parts.raw }, ...holes.map(fill)) } as Drawing
}

/** Prints a drawing. */
export const Draw: FC<{ of: Drawing }> = ({ of }) => raw(of.svg)

/** Text that people wrote, sanitised by `#foundation/text/markdown.ts`, set for reading. */
export const Prose: FC<{ of: SafeHtml; lang?: string }> = ({ of, lang }) => (
  <div class="prose" lang={lang}>
    {raw(of.html)}
  </div>
)

/** The first line of every page. */
export const Doctype: FC = () => raw('<!doctype html>')

/** Structured data for machines inside a page (schema.org). It is data, so the content security policy lets it pass. */
export const JsonData: FC<{ of: object }> = ({ of }) => (
  <script type="application/ld+json">{raw(JSON.stringify(of).replaceAll('<', '\\u003c'))}</script>
)
