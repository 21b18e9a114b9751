import { addFigure, adopt, beginChecklist, paperOf, writeDocument } from '../../services/strategy/demo.ts'
import type { DemoPaper } from '../strategy/types.ts'
import type { Making } from './loading.ts'

/**
 * The strategy of a district as a document: papers that were adopted become versions, the last one is what is being written. May run again:
 * what is there is left alone.
 */
export async function loadPapers(work: Making, editor: string, papers: readonly DemoPaper[]): Promise<void> {
  if (await paperOf(work.tx, work.space.id)) return
  for (const paper of papers) {
    for (const { years, ...figure } of paper.figures ?? [])
      await addFigure(work, {
        ...figure,
        everyMonths: 12,
        values: years.map(([year, value]) => atYearsEnd(year, value)),
      })
    const id = await writeDocument(work, editor, documentOf(paper))
    if (paper === papers.at(-1)) await beginChecklist(work, editor, id)
    if (!paper.adopted) continue
    const { by, on, paper: number = '' } = paper.adopted
    await adopt(work, { body: by, on, paper: number, paperAddress: null, note: '' }, null, editor)
  }
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

const atYearsEnd = (year: number, value: number) => ({
  ...{ day: Temporal.PlainDate.from({ year, month: 12, day: 31 }), value },
  ...{ unit: null, source: null },
})
