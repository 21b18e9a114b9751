import { paperOf, writeDocument } from '../../services/strategy/demo.ts'
import type { DemoPaper } from '../strategy/types.ts'
import type { Making } from './loading.ts'

/** The strategy of a district as a document. May run again: what is there is left alone. */
export async function loadPaper(work: Making, editor: string, paper: DemoPaper): Promise<void> {
  if (await paperOf(work.tx, work.space.id)) return
  await writeDocument(work, editor, documentOf(paper))
}

function documentOf({ title, lead, fromYear, toYear, chapters }: DemoPaper) {
  return {
    ...{ title, lead: lead.de, leicht: lead.leicht.replaceAll('\n', '\n\n'), fromYear, toYear },
    chapters: chapters.map(({ kind, title, body, sources = [], ...lists }) => ({
      ...{ kind, title, ...lists, body: [body, sourcesOf(sources)].filter(Boolean).join('\n\n') },
      state:
        body === ''
          ? ('open' as const)
          : body.includes('noch nicht fertig')
            ? ('in-work' as const)
            : ('closed' as const),
    })),
  }
}

const sourcesOf = (sources: NonNullable<DemoPaper['chapters'][number]['sources']>): string =>
  sources.length === 0
    ? ''
    : `Quellen: ${sources.map(({ title, address }) => (address ? `[${title}](${address})` : title)).join('; ')}`
