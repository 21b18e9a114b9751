/** What a version is made of, before it has ids. */
export interface Piece {
  /** 1: a chapter. */
  readonly depth: number
  readonly heading: string
  /** Markdown. */
  readonly body: string
  /** The chapter that begins here. */
  readonly chapter: string | null
}

const heading = /^#{1,6}\s+(.+?)\s*#*$/
const fence = /^\s{0,3}(`{3,}|~{3,})/

/**
 * Chapters as numbered paragraphs: a chapter is one of depth 1, a heading in its text one of depth 2, and every block between empty lines
 * one below the heading it stands under. A fenced block stays whole.
 */
export function piecesOf(chapters: readonly { id: string; title: string; body: string }[]): Piece[] {
  return chapters.flatMap(({ id, title, body }) => {
    let below = 2
    return [
      { depth: 1, heading: title, body: '', chapter: id },
      ...blocksOf(body).map((block): Piece => {
        const marked = heading.exec(block)
        if (!marked) return { depth: below, heading: '', body: block, chapter: null }
        below = 3
        return { depth: 2, heading: marked[1] ?? '', body: '', chapter: null }
      }),
    ]
  })
}

/** Blocks of a text between empty lines; a heading is a block also without them. */
function blocksOf(text: string): string[] {
  const blocks: string[] = []
  let lines: string[] = []
  let open = ''
  const end = () => {
    const block = lines.join('\n').trimEnd()
    if (block.trim()) blocks.push(block)
    lines = []
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const mark = fence.exec(line)?.[1]
    const inside = open !== ''
    if (mark && (!inside || (mark.startsWith(open) && line.trim() === mark))) open = inside ? '' : mark
    if (inside || mark) {
      lines.push(line)
    } else if (line.trim() === '') {
      end()
    } else if (heading.test(line)) {
      end()
      blocks.push(line.trim())
    } else {
      lines.push(line)
    }
  }
  end()
  return blocks
}
