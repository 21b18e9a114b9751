/** A paragraph as pasted, before it has an id. */
export interface Pasted {
  /** 1 to 4; at most one more than the one before. */
  readonly depth: number
  readonly heading: string
  readonly body: string
}

/** More than any statute of a district has. */
export const mostParagraphs = 500

const deepest = 4
const markdownHeading = /^(#{1,6})\s+(.+)$/
const lawHeading = /^(?:§+\s*\d|(?:Artikel|Art\.|Abschnitt|Kapitel)\s+\d|Präambel\b)/
const listItem = /^(\s*)(?:[-*•–]\s+|\(?\d+(?:\.\d+)*[.)]\s+|\(?[a-z]\)\s+)(\S.*)$/

/**
 * Splits a pasted text into paragraphs. Empty lines separate them; lines with # or § and the like are headings, with what follows one level
 * below; every item of a list is a paragraph of its own, so that one can speak about it. Marks of lists go, since paragraphs are numbered.
 */
export function splitText(text: string): Pasted[] {
  const pasted: { depth: number; heading: string; body: string }[] = []
  let under = 0
  let joins = false
  const add = (depth: number, heading: string, body: string) => {
    const most = (pasted.at(-1)?.depth ?? 0) + 1
    pasted.push({ depth: Math.max(1, Math.min(depth, most, deepest)), heading, body })
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const words = line.trim()
    if (words === '') {
      joins = false
      continue
    }
    const heading = headingOf(words, joins && !/[.;:!?]$/.test(pasted.at(-1)?.body ?? ''))
    const item = heading ? null : listItem.exec(line.replaceAll('\t', '    '))
    const last = pasted.at(-1)
    if (heading) {
      under = heading.depth
      add(heading.depth, heading.words, '')
      under = pasted.at(-1)?.depth ?? 1
    } else if (item) {
      add(under + 1 + Math.floor((item[1] ?? '').length / 2), '', (item[2] ?? '').trim())
    } else if (joins && last) {
      last.body += `\n${words}`
    } else {
      add(under + 1, '', words)
    }
    joins = !heading
  }
  return pasted
}

/** A heading of a law counts only where no sentence is open: one may go on with „§ 3 gilt entsprechend“. */
function headingOf(words: string, insideSentence: boolean): { depth: number; words: string } | undefined {
  const marked = markdownHeading.exec(words)
  if (marked) return short({ depth: marked[1]?.length ?? 1, words: marked[2] ?? '' })
  return !insideSentence && lawHeading.test(words) && !/[.;,:]$/.test(words) ? short({ depth: 1, words }) : undefined
}

const short = (heading: { depth: number; words: string }) => (heading.words.length <= 300 ? heading : undefined)
