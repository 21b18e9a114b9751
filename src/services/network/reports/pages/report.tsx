import { ArticlePicture } from '#commons/pictures/parts.tsx'
import { page } from '#foundation/http/route.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { directoryAddresses } from '../../directory/addresses.ts'
import { isMember } from '../../home.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import { picturesOf } from '../../notes/pictures.ts'
import { trailTo } from '../../pieces.tsx'
import { reportAddresses as addresses } from '../addresses.ts'
import { reportAt } from '../load.ts'
import { bodiesAt, mentionsOf, reportPictures } from '../queries.ts'
import { ResultsOf, resultsAt } from '../results.tsx'
import { texts, whenAndWhere } from '../texts.ts'

/** What became of a meeting: text, pictures as far as they may be shown, who took part, who is mentioned. */
export const reportPage = page(access, {
  address: addresses.report,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await reportAt(work, params)
    const { tx, space } = work
    const { id } = at.meeting
    return {
      ...at,
      pictures: at.report ? await picturesOf(tx, await reportPictures(tx, space.id, id)) : [],
      mentions: at.report && isMember(work.viewer) ? await mentionsOf(tx, space.id, id) : [],
      bodies: at.report ? await bodiesAt(tx, space.id, id) : [],
      results: at.report ? await resultsAt(work, id) : { challenges: [], groups: [] },
    }
  },
  subject,
  head: ({ meeting, report }, visit) => ({
    title: `${texts(visit.language).title}: ${meeting.title}`,
    description: report ? shorten(plainText(report.body), 160) : undefined,
    noIndex: meeting.audience !== 'all' || !report?.published,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
    crumb: texts(visit.language).title,
  }),
  view({ meeting, report, runs, pictures, mentions, bodies, results }, { language }) {
    const t = texts(language)
    const at = { treff: meeting.slug }
    return (
      <Article title={meeting.title} kicker={t.title} lead={whenAndWhere(meeting, language)}>
        {!report && (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {report && !report.published && (
          <Notice kind="warning">
            <p>{t.draft}</p>
          </Notice>
        )}
        {report && (
          <>
            <Prose of={markdownToHtml(report.body, { language })} />
            {pictures.map(({ picture }) => (
              <ArticlePicture of={picture} />
            ))}
            <ResultsOf of={results} meeting={meeting} />
            {bodies.length > 0 && (
              <Section title={t.bodies} id="dabei">
                <Row>
                  {bodies.map(({ slug, name }) => (
                    <Link to={directoryAddresses.actor({ akteur: slug })}>{name}</Link>
                  ))}
                </Row>
              </Section>
            )}
            {mentions.length > 0 && (
              <Section title={t.mentions} id="genannt">
                <p class="small quiet">{t.mentionsWho}</p>
                <ul>
                  {mentions.map(({ name, post, actor }) => (
                    <li>{[name, post, actor].filter(Boolean).join(', ')}</li>
                  ))}
                </ul>
              </Section>
            )}
            {report.press && (
              <ActionLink to={addresses.press(at)} icon="news">
                {t.press}
              </ActionLink>
            )}
            <ActionLink to={addresses.paper(at)} icon="download">
              {t.paper}
            </ActionLink>
          </>
        )}
        <Row>
          {runs && (
            <ActionLink to={addresses.edit(at)} icon="edit">
              {t.edit}
            </ActionLink>
          )}
          <ActionLink to={meetingAddresses.meeting(at)} icon="back">
            {t.back}
          </ActionLink>
        </Row>
      </Article>
    )
  },
})

/** The press release alone, to copy. */
export const pressPage = page(access, {
  address: addresses.press,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  load: reportAt,
  subject,
  head: ({ meeting }, visit) => ({
    title: `${texts(visit.language).press}: ${meeting.title}`,
    noIndex: true,
    trail: trailTo(visit, { to: addresses.report({ treff: meeting.slug }), title: meeting.title }),
    crumb: texts(visit.language).press,
  }),
  view({ meeting, report }, { language }) {
    const t = texts(language)
    return (
      <Article title={t.press} kicker={meeting.title} lead={report?.press ? t.pressLead : undefined}>
        {report?.press ? (
          <Prose of={markdownToHtml(report.press, { language })} />
        ) : (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        <ActionLink to={addresses.report({ treff: meeting.slug })} icon="back">
          {t.title}
        </ActionLink>
      </Article>
    )
  },
})
