import type { Token } from 'markdown-it'
import type { Language } from './language.ts'
import { markdownTokens } from './markdown.ts'

/**
 * Markdown as text without marks, for teasers and search.
 * @param maxLength characters of the answer at most (UTF-16 units, the … included): the text is then one line and cut
 *   at a word. Without it paragraphs stay apart by an empty line.
 */
export function plainText(markdown: string, maxLength?: number, language: Language = 'de'): string {
  const text = blocks(markdownTokens(markdown, language), false)
  return maxLength === undefined ? text : shorten(text, maxLength)
}

/** Markdown as the text part of a mail: lists keep their marks, addresses of links stand behind them. */
export function mailText(markdown: string, language: Language = 'de'): string {
  return blocks(markdownTokens(markdown, language), true)
}

/**
 * One line, cut at a word with …; a single word that is too long is cut between characters as people see them.
 * @param maxLength ≥ 1, the … included
 */
export function shorten(text: string, maxLength: number): string {
  // The rest of a long text cannot matter, and folding its white space would take time.
  const line = text
    .slice(0, maxLength * 8 + 1000)
    .replace(/\s+/gu, ' ')
    .trim()
  if (line.length <= maxLength) return line
  const room = line.slice(0, Math.max(0, maxLength - 1) + 1)
  const lastSpace = room.lastIndexOf(' ')
  const cut = lastSpace > maxLength / 2 ? room.slice(0, lastSpace) : wholeCharacters(room, maxLength - 1)
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`
}

const characters = new Intl.Segmenter('de', { granularity: 'grapheme' })

function wholeCharacters(text: string, maxLength: number): string {
  let end = 0
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length > maxLength) break
    end = index + segment.length
  }
  return text.slice(0, end).toWellFormed()
}

function blocks(tokens: readonly Token[], withMarks: boolean): string {
  const parts: string[] = []
  /** Next number of each list we are in; null for lists with dashes. */
  const lists: (number | null)[] = []
  let mark = ''
  /** What separates the next block from the one before it. */
  let gap = '\n\n'
  const add = (text: string) => {
    if (text.trim() === '') return
    parts.push(`${parts.length === 0 ? '' : gap}${mark}${text}`)
    mark = ''
    gap = '\n\n'
  }
  for (const token of tokens) {
    if (token.type === 'bullet_list_open') lists.push(null)
    else if (token.type === 'ordered_list_open') lists.push(Number(token.attrGet('start') ?? 1))
    else if (token.type.endsWith('_list_close')) lists.pop()
    else if (token.type === 'list_item_open') {
      const number = lists.at(-1) ?? null
      if (number !== null) lists[lists.length - 1] = number + 1
      if (withMarks) mark = '  '.repeat(lists.length - 1) + (number === null ? '– ' : `${number}. `)
      gap = '\n'
    } else if (token.type === 'tr_open') gap = '\n'
    else if ((token.type === 'td_open' || token.type === 'th_open') && gap !== '\n') gap = ' | '
    else if (token.type === 'inline') add(inline(token.children ?? [], withMarks))
    else if (token.type === 'fence') add(token.content.trimEnd())
  }
  return parts.join('')
}

function inline(tokens: readonly Token[], withAddresses: boolean): string {
  let text = ''
  let address: string | null = null
  for (const token of tokens) {
    if (
      token.type === 'text' ||
      token.type === 'text_special' ||
      token.type === 'code_inline' ||
      token.type === 'image'
    )
      text += token.content
    else if (token.type === 'softbreak') text += ' '
    else if (token.type === 'hardbreak') text += '\n'
    else if (token.type === 'link_open' && withAddresses && token.info !== 'auto')
      address = `${token.attrGet('href') ?? ''}`
    else if (token.type === 'link_close' && address !== null) {
      text += ` (${address.replace(/^(?:mailto|tel):/i, '')})`
      address = null
    }
  }
  return text.trim()
}
