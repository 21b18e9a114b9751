import { z } from 'zod'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { found, missing } from '#foundation/http/problems.ts'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Link, LinkList, OutsideLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { mayRead } from '../../audience.ts'
import { trailTo } from '../../pieces.tsx'
import { meetingAddresses as addresses } from '../addresses.ts'
import { stationKind } from '../meeting.ts'
import { initiativeBySlug, initiativesFor } from '../queries.ts'
import { texts } from '../texts/texts.ts'

/** What was seen on excursions, of all meetings. */
export const initiativesPage = page(access, {
  address: addresses.initiatives,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  query: z.object({ q: z.string().trim().max(100).catch('').default('') }),
  load: async ({ tx, space, viewer }, _params, { q }) => ({
    q,
    initiatives: await initiativesFor(tx, space.id, viewer, q),
  }),
  head: ({ q }, visit) => ({
    title: texts(visit.language).initiatives,
    description: texts(visit.language).initiativesLead,
    noIndex: Boolean(q),
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view({ q, initiatives }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.initiatives} lead={t.initiativesLead}>
        <Filters to={addresses.initiatives()} active={q ? 1 : 0} reset={q ? addresses.initiatives() : undefined}>
          <TextInput name="q" label={t.search} value={q} type="search" optional />
        </Filters>
        {initiatives.length === 0 ? (
          <EmptyState title={t.initiativesNone}>
            <p>{t.initiativesNoneHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={initiatives.map((one) => ({
              to: addresses.initiative({ initiative: one.slug }),
              title: one.name,
              note: [one.organisation, shorten(plainText(one.copyable || one.about), 140)].filter(Boolean).join(' · '),
            }))}
          />
        )}
      </Article>
    )
  },
})

/** One initiative: who does it, what one can copy, whom to ask. */
export const initiativePage = page(access, {
  address: addresses.initiative,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, { initiative: slug }) {
    const { tx, space, viewer } = work
    const initiative = found(await initiativeBySlug(tx, space.id, slug))
    const { state, audience, hostId } = initiative.meeting
    if (state !== 'published' || !mayRead(viewer, audience, hostId)) missing()
    return { initiative, links: await linksOf(work, stationKind, initiative.id) }
  },
  head: ({ initiative }, visit) => ({
    title: initiative.name,
    description: shorten(plainText(initiative.about), 160) || undefined,
    noIndex: initiative.meeting.audience !== 'all',
    trail: trailTo(visit, { to: addresses.initiatives(), title: texts(visit.language).initiatives }),
  }),
  view({ initiative, links }, { language }) {
    const t = texts(language)
    const { meeting, item, organisation, contact, webAddress, source } = initiative
    const facts: [string, unknown][] = []
    if (organisation) facts.push([t.organisation, organisation])
    if (contact) facts.push([t.contact, contact])
    if (webAddress) facts.push([t.web, <OutsideLink href={webAddress}>{new URL(webAddress).hostname}</OutsideLink>])
    facts.push([
      t.seenAt,
      <>
        <Link to={addresses.item({ treff: meeting.slug, punkt: item })}>{meeting.title}</Link>,{' '}
        {date(initiative.startsAt, language)}
      </>,
    ])
    if (source) facts.push([t.source, source])
    return (
      <Article title={initiative.name}>
        {initiative.about && <Prose of={markdownToHtml(initiative.about, { language })} />}
        {initiative.copyable && (
          <Section title={t.copyable} id="uebernehmen">
            <Prose of={markdownToHtml(initiative.copyable, { language, headingBase: 3 })} />
          </Section>
        )}
        <DescriptionList of={facts as [string, string][]} />
        <LinkedThings of={links} title={initiative.name} />
        <ReportLink kind={stationKind} id={initiative.id} />
      </Article>
    )
  },
})
