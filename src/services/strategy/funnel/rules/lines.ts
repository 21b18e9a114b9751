import type { Candidate } from '../things.ts'

export type Line = Pick<Candidate, 'title' | 'fate' | 'reason'>

/** Reads '+ title' and '- title | reason' line by line; '?' as reason: none was handed down. @returns undefined: a line has no title */
export function readLines(text: string): Line[] | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const read = lines.filter(Boolean).map(readLine)
  return read.every((line) => line.title) ? read : undefined
}

function readLine(line: string): Line {
  const kept = line.startsWith('+')
  const words = /^[+-]/.test(line) ? line.slice(1) : line
  const [title = '', ...rest] = words.split('|')
  const reason = rest.join('|').trim()
  const fate = kept ? 'kept' : reason === '?' ? 'lost' : 'dropped'
  return { title: title.trim(), fate, reason: fate === 'lost' ? '' : reason }
}

/** The same the other way round, for the form. */
export const linesOf = (candidates: readonly Line[]): string =>
  candidates
    .map(({ title, fate, reason }) => {
      const why = fate === 'lost' ? '?' : reason
      return `${fate === 'kept' ? '+' : '-'} ${title}${why ? ` | ${why}` : ''}`
    })
    .join('\n')
