import { fold } from '../words.ts'

/** A piece of text; `marked` pieces are words that were looked for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Takes a text apart so that words which begin like one of the searched ones (or have it inside) stand out. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const looked = words.filter((word) => word.length >= 2)
  const pieces: Piece[] = []
  let last = 0
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!fits(fold(match[0]), looked)) continue
    if (match.index > last) pieces.push({ text: text.slice(last, match.index), marked: false })
    pieces.push({ text: match[0], marked: true })
    last = match.index + match[0].length
  }
  if (last < text.length) pieces.push({ text: text.slice(last), marked: false })
  return pieces
}

/** Inflected forms share the beginning; short words must be whole or the beginning of the word. */
function fits(word: string, looked: readonly string[]): boolean {
  return looked.some((one) => {
    if (word === one || (one.length >= 3 && word.includes(one))) return true
    const stem = one.slice(0, Math.max(4, one.length - 3))
    return one.length >= 5 && word.startsWith(stem) && Math.abs(word.length - one.length) <= 3
  })
}

/** A passage of about `length` characters around the first searched word; the beginning when there is none. */
export function passage(text: string, words: readonly string[], length = 220): string {
  const first = markWords(text.slice(0, 4000), words)
  const before = first.length && first[0]?.marked ? 0 : (first[0]?.text.length ?? 0)
  const found = first.length > 1 || first[0]?.marked
  if (text.length <= length) return text
  const start = found ? wordStart(text, Math.max(0, before - 60)) : 0
  const end = wordEnd(text, start + length)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end).trim()}${end < text.length ? ' …' : ''}`
}

const wordStart = (text: string, at: number) => (at === 0 ? 0 : text.indexOf(' ', at) + 1 || at)
const wordEnd = (text: string, at: number) => {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}
