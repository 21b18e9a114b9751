import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { missing } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { PrintButton } from '#foundation/ui/islands.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { documentAddresses } from '../addresses.ts'
import { drawnOf } from '../drawn/read-drawn.ts'
import { seesDraft } from '../load-paper.ts'
import { type Paper, yearsOf } from '../paper.ts'
import { chaptersOf, paperOf } from '../queries.ts'
import { type Reading, readingOfChapters } from '../reading.ts'
import { texts } from '../texts.ts'
import { ReadingView } from './reading-view.tsx'

interface Shown {
  readonly paper: Paper
  readonly reading: Reading
}

/** What is being written, as it will be read. */
async function draftOf(work: Work, paper: Paper): Promise<Shown> {
  const chapters = await chaptersOf(work.tx, work.space.id, paper.id)
  return { paper, reading: readingOfChapters(paper, chapters, await drawnOf(work, paper, chapters)) }
}

/** The strategy for everybody. */
export const readPage = page(access, {
  address: documentAddresses.read,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work): Promise<Shown | null> {
    const paper = await paperOf(work.tx, work.space.id)
    return paper && seesDraft(work, paper) ? draftOf(work, paper) : null
  },
  head: (shown, visit) => ({
    title: shown?.reading.title ?? texts(visit.language).title,
    description: shown?.reading.lead,
    noIndex: !shown?.paper.adopted,
    wide: true,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
  }),
  view(shown, { language, viewer }) {
    const t = texts(language)
    if (shown) return <ToRead of={shown} />
    return (
      <Article title={t.title}>
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
          <Row>
            <ActionLink to={addresses.start()}>{measureTexts(language).title}</ActionLink>
            {isStaff(viewer, 'editor') && <ActionLink to={documentAddresses.write()}>{t.write}</ActionLink>}
          </Row>
        </EmptyState>
      </Article>
    )
  },
})

/** What is being written, also when a version has been adopted. */
export const draftPage = page(access, {
  address: documentAddresses.draft,
  action: 'strategy.read',
  async load(work): Promise<Shown> {
    const paper = await paperOf(work.tx, work.space.id)
    if (!paper || !seesDraft(work, paper)) return missing()
    return draftOf(work, paper)
  },
  head: ({ reading }, visit) => ({
    title: `${texts(visit.language).draft}: ${reading.title}`,
    noIndex: true,
    wide: true,
    trail: [{ href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy }],
    crumb: texts(visit.language).draft,
  }),
  view: (shown) => <ToRead of={shown} />,
})

const ToRead: FC<{ of: Shown }> = ({ of: { paper, reading } }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  const years = yearsOf(reading)
  return (
    <Article
      title={<span lang={language === 'en' ? 'de' : undefined}>{reading.title}</span>}
      lead={reading.lead && <span lang={language === 'en' ? 'de' : undefined}>{reading.lead}</span>}
      kicker={
        <Row>
          <StatusTag tone="warning">{t.draft}</StatusTag>
          {years && <span>{t.period(years)}</span>}
          <span>{date(paper.updatedAt, language)}</span>
        </Row>
      }
    >
      <Notice kind="warning">
        <p>{paper.state === 'public' ? t.draftHint : t.draftHidden}</p>
      </Notice>
      {language === 'en' && (
        <Notice>
          <p>{t.onlyGerman}</p>
        </Notice>
      )}
      <Row>
        <PrintButton />
        {isStaff(viewer, 'editor') && (
          <ActionLink to={documentAddresses.write()} look="second" icon="edit">
            {t.write}
          </ActionLink>
        )}
      </Row>
      <ReadingView of={reading} />
    </Article>
  )
}
