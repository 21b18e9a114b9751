import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { paragraphsOf } from '#commons/documents/document.ts'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { type Links, linksOf } from '#commons/links/links-of.ts'
import { found, missing } from '#foundation/http/problems.ts'
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
import { type Adoption, kind, type Paper, yearsOf } from '../paper.ts'
import { chaptersOf, editionOf, paperOf } from '../queries.ts'
import { type Reading, readingOfChapters, readingOfEdition } from '../reading.ts'
import { texts } from '../texts.ts'
import { PaperLink } from './paper-link.tsx'
import { ReadingView } from './reading-view.tsx'

interface Shown {
  readonly paper: Paper
  readonly reading: Reading
  /** How the version that is shown was adopted; null: it is being written. */
  readonly adoption: Adoption | null
  readonly links: Links
}

/** What is being written, as it will be read. */
async function draftOf(work: Work, paper: Paper): Promise<Shown> {
  const chapters = await chaptersOf(work.tx, work.space.id, paper.id)
  const reading = readingOfChapters(paper, chapters, await drawnOf(work, paper, chapters))
  return { paper, reading, adoption: null, links: await linksOf(work, kind, paper.id) }
}

/** A version as it was adopted. */
async function editionShown(work: Work, paper: Paper, number: number): Promise<Shown> {
  const { tx, space } = work
  const edition = found(await editionOf(tx, space.id, paper, number))
  const paragraphs = await paragraphsOf(tx, space.id, paper.textId ?? '', number)
  const links = await linksOf(work, kind, paper.id)
  return { paper, reading: readingOfEdition(edition, paragraphs), adoption: edition, links }
}

/** The strategy for everybody. */
export const readPage = page(access, {
  address: documentAddresses.read,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work): Promise<Shown | null> {
    const paper = await paperOf(work.tx, work.space.id)
    if (paper?.adopted) return editionShown(work, paper, paper.adopted.number)
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

/** An earlier or the newest version. */
export const versionPage = page(access, {
  address: documentAddresses.version,
  action: 'strategy.read',
  sameForVisitors: true,
  async load(work, { fassung }): Promise<Shown> {
    if (!/^[1-9]\d{0,5}$/.test(fassung)) missing()
    return editionShown(work, found(await paperOf(work.tx, work.space.id)), Number(fassung))
  },
  head: ({ reading, adoption }, visit) => ({
    title: `${reading.title}, ${texts(visit.language).versionNumber(adoption?.number ?? 0)}`,
    wide: true,
    trail: [
      { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
      { href: hrefFor(visit, documentAddresses.versions()), label: texts(visit.language).versions },
    ],
    crumb: texts(visit.language).versionNumber(adoption?.number ?? 0),
  }),
  view: (shown) => <ToRead of={shown} />,
})

const ToRead: FC<{ of: Shown }> = ({ of: { paper, reading, adoption, links } }) => {
  const { language } = useVisit()
  const t = texts(language)
  const years = yearsOf(reading)
  const german = language === 'en' ? 'de' : undefined
  return (
    <Article
      title={<span lang={german}>{reading.title}</span>}
      lead={reading.lead && <span lang={german}>{reading.lead}</span>}
      kicker={
        <Row>
          {adoption ? (
            <>
              <StatusTag tone="success">{t.adopted}</StatusTag>
              <span>{t.adoptedBy(adoption.body, date(adoption.on, language))}</span>
              <PaperLink of={adoption} />
            </>
          ) : (
            <>
              <StatusTag tone="warning">{t.draft}</StatusTag>
              <span>{date(paper.updatedAt, language)}</span>
            </>
          )}
          {years && <span>{t.period(years)}</span>}
        </Row>
      }
    >
      <Standing of={paper} adoption={adoption} />
      {language === 'en' && (
        <Notice>
          <p>{t.onlyGerman}</p>
        </Notice>
      )}
      <Ways of={paper} adoption={adoption} />
      <ReadingView of={reading} />
      {adoption && <p class="small quiet">{t.thenFigures}</p>}
      <LinkedThings of={links} title={reading.title} />
    </Article>
  )
}

interface StandingProps {
  readonly of: Paper
  readonly adoption: Adoption | null
}

/** What has to be known before one reads: it is a draft, or no longer the newest version. */
const Standing: FC<StandingProps> = ({ of, adoption }) => {
  const t = texts(useVisit().language)
  if (adoption && adoption.number === of.adopted?.number) return null
  return (
    <Notice kind="warning">
      <p>{adoption ? t.older(adoption.number) : of.state === 'public' ? t.draftHint : t.draftHidden}</p>
      {of.adopted && (
        <p>
          <ActionLink to={documentAddresses.read()}>{t.readAdopted}</ActionLink>
        </p>
      )}
    </Notice>
  )
}

/** As a file, on paper, other versions, and to the writing. */
const Ways: FC<StandingProps> = ({ of, adoption }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  return (
    <div class="row no-print">
      {adoption && (
        <ActionLink to={documentAddresses.file({ fassung: String(adoption.number) })} look="second" icon="download">
          {t.pdf}
        </ActionLink>
      )}
      <PrintButton />
      {of.adopted && <ActionLink to={documentAddresses.versions()}>{t.allVersions}</ActionLink>}
      {adoption && of.state === 'public' && <ActionLink to={documentAddresses.draft()}>{t.nextDraft}</ActionLink>}
      {isStaff(viewer, 'editor') && (
        <ActionLink to={documentAddresses.write()} icon="edit">
          {t.write}
        </ActionLink>
      )}
    </div>
  )
}
