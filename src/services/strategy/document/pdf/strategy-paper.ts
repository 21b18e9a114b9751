import { paragraphsOf } from '#commons/documents/document.ts'
import { download } from '#foundation/http/download.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { api } from '#foundation/http/route.ts'
import { blocksOf } from '#foundation/pdf/blocks-of.ts'
import { paperFor } from '#foundation/pdf/kept-papers.ts'
import { date } from '#foundation/text/dates.ts'
import { access } from '../../access.ts'
import { documentAddresses } from '../addresses.ts'
import { type Adoption, yearsOf } from '../paper.ts'
import { editionOf, paperOf } from '../queries.ts'
import { type Reading, readingOfEdition } from '../reading.ts'
import { texts } from '../texts.ts'
import { drawnPaperOf } from './drawn-paper.ts'

/** A version that was adopted, as tagged PDF; made when the transaction is over. Its words are German, as those of the strategy. */
export const strategyPaper = api(access, {
  address: documentAddresses.file,
  action: 'strategy.read',
  async answer({ tx, space }, { fassung }) {
    if (!/^[1-9]\d{0,5}$/.test(fassung)) missing()
    const paper = found(await paperOf(tx, space.id))
    const edition = found(await editionOf(tx, space.id, paper, Number(fassung)))
    const paragraphs = await paragraphsOf(tx, space.id, paper.textId ?? '', edition.number)
    const data = dataOf(readingOfEdition(edition, paragraphs), edition, space.name)
    return async () =>
      download(await paperFor('services/strategy/document/pdf/strategy.typ', data, edition.on), {
        name: `strategie-fassung-${edition.number}.pdf`,
        type: 'application/pdf',
      })
  },
})

/** Everything that stands on the paper, in words. */
export function dataOf(
  reading: Reading,
  { number, body, on, paper }: Adoption,
  name: string,
): Readonly<Record<string, unknown>> {
  const t = texts('de')
  const years = yearsOf(reading)
  const adopted = [t.versionNumber(number), `${t.adopted}: ${t.adoptedBy(body, date(on, 'de'))}`]
  return {
    ...{ title: reading.title, lead: reading.lead, name, contents: t.contents, leichtTitle: t.leicht },
    adopted: [...adopted, paper && t.paperNumber(paper), years && t.period(years)].filter(Boolean).join(' · '),
    foot: `${name}: ${reading.title}, ${t.versionNumber(number)}`,
    leicht: blocksOf(reading.leicht),
    chapters: reading.chapters.map((chapter) => ({
      number: chapter.number,
      title: chapter.title,
      blocks: chapter.blocks.map((block) => ({ heading: block.heading, blocks: blocksOf(block.body) })),
      drawn: chapter.drawn ? drawnPaperOf(chapter.drawn) : null,
    })),
  }
}
