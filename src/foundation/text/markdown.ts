import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it'
import type { Language } from './language.ts'
import { slug } from './names.ts'
import { sanitise } from './sanitise.ts'
import { quietDashes } from './typography.ts'

/** HTML that has passed the sanitiser (or was escaped): the only kind a view may insert unescaped. */
export type SafeHtml = { readonly html: string }

export interface MarkdownOptions {
  /** Decides the quotation marks: „ “ for `de` and `leicht`, “ ” for `en`. Default `de`. */
  readonly language?: Language
  /** Level that the author's `#` becomes; deeper ones follow, never below h4. Default 2: the page has its own h1. */
  readonly headingBase?: 2 | 3 | 4
  /** Written by people, not by staff: links carry `rel="nofollow ugc noopener"`. */
  readonly fromPeople?: boolean
  /** Begins the ids of headings; give each text its own where a page shows several. Default `abschnitt-`. */
  readonly idPrefix?: string
}

interface Environment {
  readonly headingBase: number
  readonly rel: string | null
  readonly idPrefix: string
  readonly idsUsed: Map<string, number>
}

const quotes: Record<Language, string> = { de: '„“‚‘', en: '“”‘’', leicht: '„“‚‘' }
const deepestHeading = 4

/** What follows „www.“ in an address people write without its scheme. */
const webName =
  /(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?:\/[^\s<>"'„“”()[\]]{0,500}(?<![.,;:!?]))?(?![\p{L}\p{N}])/uy

const parsers: Record<Language, Parser> = { de: parser('de'), en: parser('en'), leicht: parser('leicht') }

/**
 * Markdown of staff and people as HTML.
 * Allowed: paragraphs, headings h2–h4, lists, strong, em, links (http, https, mailto, tel, own pages), quotes, tables,
 * rules, line breaks, code. Images are refused: their alternative text stays. No class, style or foreign id.
 * @param markdown any text; HTML in it is shown as typed
 * @returns sanitised HTML, '' for blank text
 */
export function markdownToHtml(markdown: string, options: MarkdownOptions = {}): SafeHtml {
  const environment: Environment = {
    headingBase: options.headingBase ?? 2,
    rel: options.fromPeople ? 'nofollow ugc noopener' : null,
    idPrefix: options.idPrefix ?? 'abschnitt-',
    idsUsed: new Map(),
  }
  const html = parsers[options.language ?? 'de'].render(markdown.toWellFormed(), { house: environment })
  return { html: sanitise(html).trim() }
}

/** Tokens of a Markdown text, for other renderings (plain text). */
export function markdownTokens(markdown: string, language: Language): readonly Token[] {
  const environment: Environment = { headingBase: 2, rel: null, idPrefix: '', idsUsed: new Map() }
  return parsers[language].parse(markdown.toWellFormed(), { house: environment })
}

function parser(language: Language): Parser {
  const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: quotes[language] })
  // `reference`: one long definition used a thousand times would multiply the page; `code`: an indented paragraph is
  // meant as a paragraph; `replacements`: it makes © of the „(c)“ in „§ 3 (c)“, see quietDashes for what we want of it.
  markdown.disable(['reference', 'code', 'strikethrough', 'replacements'])
  markdown.validateLink = isAllowedLink
  const encodeLink = markdown.normalizeLink.bind(markdown)
  markdown.normalizeLink = (address) => encodeLink(/^www\./i.test(address) ? `https://${address}` : address)
  markdown.linkify.add('www.', {
    validate: (text, position) => {
      webName.lastIndex = position
      return webName.exec(text)?.[0].length ?? 0
    },
    normalize: (match) => {
      match.url = `https://${match.url}`
    },
  })
  markdown.core.ruler.push('quiet_dashes', (state) => {
    quietDashes(state.tokens)
  })
  markdown.core.ruler.push('house_rules', (state) => {
    applyHouseRules(state.tokens, state.env.house as Environment)
  })
  markdown.renderer.rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '')
  return markdown
}

/** Absolute addresses of four schemes, and addresses inside the own house (`/…`, `#…`, `?…`). */
function isAllowedLink(address: string): boolean {
  const trimmed = address.trim()
  if (/^(?:https?:\/\/[^/]|mailto:.|tel:.)/i.test(trimmed)) return true
  return /^(?:#|\?|\/(?![/\\]))/.test(trimmed)
}

/** Leichte Sprache has one sentence per line, and the lines stay. */
export const linesKept = (markdown: string): string => markdown.replace(/([^\n])\n(?=[^\n])/g, '$1  \n')

function applyHouseRules(tokens: readonly Token[], environment: Environment): void {
  // Whether somebody begins with # or with ##: the first level of a text is the one below the page's title.
  const levels = tokens.filter(({ type }) => type === 'heading_open').map(({ tag }) => Number(tag.slice(1)))
  const base = environment.headingBase - Math.min(...levels) + 1
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      token.tag = headingTag(token.tag, base)
      token.attrSet('id', headingId(tokens[index + 1]?.content ?? '', environment))
    } else if (token.type === 'heading_close') {
      token.tag = headingTag(token.tag, base)
    } else if (token.type === 'th_open') {
      token.attrSet('scope', 'col')
    }
    if (environment.rel === null) continue
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('rel', environment.rel)
    }
  }
}

function headingTag(tag: string, base: number): string {
  return `h${Math.min(deepestHeading, Number(tag.slice(1)) - 1 + base)}`
}

/** The same text gives the same id, so that a link to a section survives changes elsewhere in the text. */
function headingId(text: string, { idPrefix, idsUsed }: Environment): string {
  const name = slug(text, { fallback: 'ohne-titel' })
  const times = (idsUsed.get(name) ?? 0) + 1
  idsUsed.set(name, times)
  return `${idPrefix}${name}${times === 1 ? '' : `--${times}`}`
}
