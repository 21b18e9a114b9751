import { markdownTokens } from '#foundation/text/markdown.ts'

type Token = ReturnType<typeof markdownTokens>[number]

/** Words in one look; `link`: where they lead. */
export interface Run {
  readonly text: string
  readonly look: 'plain' | 'strong' | 'emphasis' | 'code'
  readonly link: string | null
}

/** What the typesetter sets below each other. */
export type Block =
  | { readonly kind: 'words' | 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string }

/** Markdown as blocks for the typesetter: text is data there, never markup. Lists inside lists become one list. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  /** Open lists, the outermost first: only that one is a block. */
  const lists: { ordered: boolean; items: Run[][] }[] = []
  let table: string[][] | null = null
  let quoted = 0
  let heading = false
  for (const token of markdownTokens(markdown, 'de')) {
    const { type } = token
    if (type.endsWith('_list_open')) lists.push(lists[0] ?? { ordered: type.startsWith('ordered'), items: [] })
    else if (type.endsWith('_list_close')) {
      const list = lists.pop()
      if (list && lists.length === 0) blocks.push({ kind: 'list', ...list })
    } else if (type === 'list_item_open') lists[0]?.items.push([])
    else if (type === 'table_open') table = []
    else if (type === 'tr_open') table?.push([])
    else if (type === 'table_close') {
      const [head = [], ...rows] = table ?? []
      table = null
      blocks.push({ kind: 'table', head, rows })
    } else if (type === 'blockquote_open') quoted++
    else if (type === 'blockquote_close') quoted--
    else if (type === 'heading_open') heading = true
    else if (type === 'heading_close') heading = false
    else if (type === 'fence' || type === 'code_block') blocks.push({ kind: 'code', text: token.content.trimEnd() })
    else if (type === 'inline') {
      const runs = runsOf(token.children ?? [])
      const item = lists[0]?.items.at(-1)
      if (table) table.at(-1)?.push(wordsOf(runs))
      else if (item) item.push(...(item.length > 0 ? [plain('\n')] : []), ...runs)
      else if (heading) blocks.push({ kind: 'heading', text: wordsOf(runs) })
      else blocks.push({ kind: quoted > 0 ? 'quote' : 'words', runs })
    }
  }
  return blocks
}

const plain = (text: string): Run => ({ text, look: 'plain', link: null })
const wordsOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let [strong, emphasis, link] = [0, 0, null as string | null]
  const add = (text: string, code = false) => {
    const look = code ? 'code' : strong > 0 ? 'strong' : emphasis > 0 ? 'emphasis' : 'plain'
    if (text !== '') runs.push({ text, look, link })
  }
  for (const token of tokens) {
    if (token.type === 'strong_open') strong++
    else if (token.type === 'strong_close') strong--
    else if (token.type === 'em_open') emphasis++
    else if (token.type === 'em_close') emphasis--
    else if (token.type === 'link_open') link = outside(`${token.attrGet('href') ?? ''}`)
    else if (token.type === 'link_close') link = null
    else if (token.type === 'softbreak') add(' ')
    else if (token.type === 'hardbreak') add('\n')
    else if (token.type === 'code_inline') add(token.content, true)
    else if (token.type === 'text' || token.type === 'text_special' || token.type === 'image') add(token.content)
  }
  return runs
}

/** A paper leads to the net only: its own pages have no address on paper. */
const outside = (href: string) => (/^(?:https?:\/\/|mailto:)/.test(href) ? href : null)
