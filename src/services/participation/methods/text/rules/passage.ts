/** A passage inside the words it was taken from. */
export interface Placed {
  readonly before: string
  readonly passage: string
  readonly after: string
}

/**
 * Finds a passage in words, as people quote: white space, capitals, and quotation marks or dots around it do not matter.
 * @returns the words in three parts, which joined are the words; undefined when it does not occur
 */
export function findPassage(words: string, passage: string): Placed | undefined {
  const wanted = passage
    .replace(/^[\s„“”"»«‚‘’'…]+|[\s„“”"»«‚‘’'…]+$/gu, '')
    .replace(/^\.{3}\s*|\s*\.{3}$/g, '')
    .trim()
  if (wanted === '') return undefined
  const pattern = wanted
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+')
  const match = new RegExp(pattern, 'u').exec(words) ?? new RegExp(pattern, 'iu').exec(words)
  if (!match) return undefined
  const end = match.index + match[0].length
  return { before: words.slice(0, match.index), passage: match[0], after: words.slice(end) }
}

/** The passage with some words around it, for showing it in short. @param around characters on each side */
export function shortened({ before, passage, after }: Placed, around = 60): Placed {
  const start = before.length <= around ? before : `…${before.slice(-around).replace(/^\S*\s/u, '')}`
  const end = after.length <= around ? after : `${after.slice(0, around).replace(/\s\S*$/u, '')}…`
  return { before: start, passage, after: end }
}
