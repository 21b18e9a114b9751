import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link, LinkList, OutsideLink } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { trailTo } from '../../pieces.tsx'
import type { TakingPart } from '../actor.ts'
import { directoryAddresses as addresses } from '../addresses.ts'
import { programmeAt } from '../load.ts'
import { allProgrammes, partsOfProgramme } from '../queries.ts'
import { kindWords, texts } from '../texts.ts'
import { periodWords } from './period.ts'

export const programmesPage = page(access, {
  address: addresses.programmes,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  load: async ({ tx, space }) => ({ programmes: await allProgrammes(tx, space.id) }),
  head: (_data, visit) => ({
    title: texts(visit.language).programmes,
    description: texts(visit.language).programmesLead,
    trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
  }),
  view({ programmes }, visit) {
    const { language } = visit
    const t = texts(language)
    return (
      <Article title={t.programmes} lead={t.programmesLead}>
        {programmes.length === 0 ? (
          <EmptyState title={t.noProgrammes}>
            <p>{t.noProgrammesHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={programmes.map((programme) => ({
              to: addresses.programme({ programm: programme.slug }),
              title: programme.name,
              note: [periodWords(programme, language), t.bodiesIn(programme.bodies)].filter(Boolean).join(' · '),
            }))}
          />
        )}
        {may(visit, access, 'directory.keep') && (
          <ActionLink to={addresses.addProgramme()} icon="add">
            {t.addProgramme}
          </ActionLink>
        )}
      </Article>
    )
  },
})

export const programmePage = page(access, {
  address: addresses.programme,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const programme = await programmeAt(work, params)
    return { programme, parts: await partsOfProgramme(work.tx, work.space.id, programme.id) }
  },
  head: ({ programme }, visit) => ({
    title: programme.name,
    trail: trailTo(visit, { to: addresses.programmes(), title: texts(visit.language).programmes }),
  }),
  view({ programme, parts }, visit) {
    const { language } = visit
    const t = texts(language)
    const period = periodWords(programme, language)
    const facts: [string, unknown][] = []
    if (programme.funder) facts.push([t.funder, programme.funder])
    if (period) facts.push([t.period, period])
    if (programme.webAddress)
      facts.push([
        t.web,
        <OutsideLink href={programme.webAddress}>{new URL(programme.webAddress).hostname}</OutsideLink>,
      ])
    if (programme.source) facts.push([t.source, programme.source])
    return (
      <Article title={programme.name}>
        {programme.about && <Prose of={markdownToHtml(programme.about, { language })} />}
        {facts.length > 0 && <DescriptionList of={facts as [string, string][]} />}
        <Section title={t.bodies} id="beteiligte">
          {parts.length === 0 ? (
            <p>{t.nobodyIn}</p>
          ) : (
            <DataTable<TakingPart>
              caption={t.bodies}
              captionOutOfSight
              rows={parts}
              columns={[
                {
                  label: t.name,
                  value: ({ actor }) => <Link to={addresses.actor({ akteur: actor.slug })}>{actor.name}</Link>,
                },
                { label: t.kind, value: ({ actor }) => say(kindWords[actor.kind], language) },
                { label: t.round, value: ({ round }) => round || '–' },
                { label: t.period, value: (part) => periodWords(part, language) || '–' },
              ]}
            />
          )}
        </Section>
        {may(visit, access, 'directory.keep') && (
          <ActionLink to={addresses.editProgramme({ programm: programme.slug })} icon="edit">
            {t.editProgramme}
          </ActionLink>
        )}
      </Article>
    )
  },
})
