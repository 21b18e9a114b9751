import type { FC } from 'hono/jsx'
import { addresses as registration } from '#commons/gatherings/addresses.ts'
import { entryOfGathering } from '#commons/gatherings/calendar.ts'
import { GatheringFacts } from '#commons/gatherings/facts.tsx'
import { RegistrationState } from '#commons/gatherings/registration-state.tsx'
import { LinkedThings } from '#commons/links/linked-things.tsx'
import { linksOf } from '#commons/links/links-of.ts'
import { PlaceOnMap } from '#commons/maps/place-on-map.tsx'
import { ReportLink } from '#commons/moderation/report-link.tsx'
import { eventLd } from '#commons/publication/formats/schema-org.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { CampWays } from '../../barcamp/pages/sessions.tsx'
import { directoryAddresses } from '../../directory/addresses.ts'
import { groupAddresses } from '../../groupwork/addresses.ts'
import { texts as groupTexts } from '../../groupwork/texts.ts'
import { guides, topics } from '../../groupwork/topics.ts'
import { materialAddresses } from '../../materials/addresses.ts'
import { texts as materialTexts } from '../../materials/texts.ts'
import { trailTo } from '../../pieces.tsx'
import { reportAddresses } from '../../reports/addresses.ts'
import { texts as reportTexts } from '../../reports/texts.ts'
import { audienceWords } from '../../texts.ts'
import { meetingAddresses as addresses } from '../addresses.ts'
import { type AtMeeting, meetingAt, subject } from '../load.ts'
import { type Item, type Meeting, meetingKind, type Preparation } from '../meeting.ts'
import { itemsOf, preparationsOf } from '../queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { formWords, texts } from '../texts/texts.ts'
import { isOver } from './list.tsx'
import { monthWords } from './month.ts'
import { Programme } from './programme.tsx'

/** One meeting: when and where, its programme, what people bring, and where the next one is. */
export const meetingPage = page(access, {
  address: addresses.meeting,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  async load(work, params) {
    const at = await meetingAt(work, params)
    const { tx, space, viewer } = work
    return {
      ...at,
      items: await itemsOf(tx, space.id, at.meeting.id, viewer.person),
      prepared: await preparationsOf(tx, space.id, at.meeting.id),
      links: await linksOf(work, meetingKind, at.meeting.id),
    }
  },
  subject,
  head({ meeting }, visit) {
    const open = meeting.state === 'published' && meeting.audience === 'all' && !meeting.hidden
    const here = { title: meeting.title, address: addresses.meeting({ treff: meeting.slug }) }
    const entry = entryOfGathering(visit, meeting.gathering, here, visit.language, false)
    return {
      title: meeting.title,
      description: shorten(meeting.lead, 200) || undefined,
      noIndex: !open,
      movableMap: meeting.gathering.longitude !== null,
      trail: trailTo(visit, { to: addresses.list(), title: texts(visit.language).title }),
      linkedData:
        open && meeting.gathering.startsAt
          ? [
              {
                '@context': 'https://schema.org',
                ...eventLd({
                  ...entry,
                  kind: 'event',
                  summary: meeting.lead,
                  organiser: { name: meeting.host?.name ?? visit.space.name },
                }),
              },
            ]
          : [],
    }
  },
  view({ items, prepared, links, ...at }, visit) {
    const { language, now } = visit
    const t = texts(language)
    const { meeting } = at
    const { gathering } = meeting
    const form = say(formWords[meeting.form], language)
    const over = isOver(meeting, now)
    return (
      <Article
        title={meeting.title}
        lead={meeting.lead || undefined}
        kicker={
          <Row>
            <StatusTag>{meeting.number ? t.numbered(meeting.number, form) : form}</StatusTag>
            {meeting.host && (
              <Link to={directoryAddresses.actor({ akteur: meeting.host.slug })}>{meeting.host.name}</Link>
            )}
          </Row>
        }
      >
        {(meeting.hidden || meeting.state === 'draft') && (
          <Notice kind="warning">
            <p>{meeting.hidden ? t.hidden : t.draft}</p>
          </Notice>
        )}
        {gathering.state === 'cancelled' && <RegistrationState gathering={gathering} />}
        <Columns>
          <Stack>
            <GatheringFacts gathering={gathering} />
            <p class="small quiet">
              {t.forWhom}: {say(audienceWords[meeting.audience].name, language)}
            </p>
            {gathering.state !== 'cancelled' && !over && <Registration of={meeting} />}
            {meeting.body && (
              <Section title={t.about} id="worum">
                <Prose of={markdownToHtml(meeting.body, { language, headingBase: 3 })} />
              </Section>
            )}
          </Stack>
          {!over && (
            <PlaceOnMap
              at={gathering}
              title={meeting.title}
              label={gathering.name ?? gathering.street ?? meeting.title}
              field="steering"
            />
          )}
        </Columns>
        {(meeting.form !== 'barcamp' || items.length > 0) && <ProgrammeSection of={items} meeting={meeting} />}
        {meeting.form === 'barcamp' && <CampWays treff={meeting.slug} runs={false} />}
        <ActionLink to={materialAddresses.list({ treff: meeting.slug })} icon="download">
          {materialTexts(language).title}
        </ActionLink>
        <PreparedSection of={prepared} meeting={meeting} />
        <GroupsSection of={meeting} />
        {(meeting.nextHost || meeting.nextMonth || meeting.nextWords) && <Next of={meeting} />}
        {meeting.state === 'published' && over && (
          <After treff={meeting.slug} runs={may(visit, access, 'meeting.run', at.subject)} />
        )}
        {meeting.source && (
          <p class="small quiet">
            {t.source}: {meeting.source}
          </p>
        )}
        {meeting.state === 'published' && <LinkedThings of={links} title={meeting.title} />}
        {meeting.state === 'published' && <ReportLink kind={meetingKind} id={meeting.id} />}
        <Manage of={at} />
      </Article>
    )
  },
})

const Registration: FC<{ of: Meeting }> = ({ of: { gathering } }) => {
  const t = texts(useVisit().language)
  return (
    <Section title={t.registration} id="anmeldung">
      <RegistrationState gathering={gathering} />
      {gathering.startsAt && (
        <ActionLink to={registration.calendar({ gathering: gathering.id })} icon="calendar">
          {t.calendar}
        </ActionLink>
      )}
    </Section>
  )
}

const ProgrammeSection: FC<{ of: readonly Item[]; meeting: Meeting }> = ({ of, meeting }) => {
  const { language, viewer } = useVisit()
  const t = texts(language)
  const at = { treff: meeting.slug }
  return (
    <Section title={t.programme} id="programm">
      {of.length === 0 ? <p>{t.noProgramme}</p> : <Programme of={of} meeting={meeting} />}
      {of.length > 0 && (
        <Row>
          {viewer.person && (
            <ActionLink to={addresses.own(at)} icon="pin">
              {t.ownProgramme}
            </ActionLink>
          )}
          <ActionLink to={addresses.programme(at)} icon="print">
            {t.printProgramme}
          </ActionLink>
        </Row>
      )}
    </Section>
  )
}

const PreparedSection: FC<{ of: readonly Preparation[]; meeting: Meeting }> = ({ of, meeting }) => {
  const t = texts(useVisit().language)
  if (meeting.form !== 'meeting') return null
  const questions = of.filter(({ question }) => question)
  return (
    <Section
      title={t.prepared}
      id="vorbereitung"
      more={{ to: addresses.prepared({ treff: meeting.slug }), label: t.preparedAll }}
    >
      {of.length === 0 ? <p>{t.preparedNone}</p> : null}
      <ul class="plain-list">
        {questions.map(({ actor, question }) => (
          <li>
            <strong>{actor.name}</strong>: {question}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The topics of the group work; only where a meeting works in groups. */
const GroupsSection: FC<{ of: Meeting }> = ({ of }) => {
  const { language } = useVisit()
  if (of.form !== 'meeting') return null
  return (
    <Section title={groupTexts(language).title} id="gruppen">
      <Row>
        {topics.map((thema) => (
          <Link to={groupAddresses.group({ treff: of.slug, thema })}>{say(guides[thema].name, language)}</Link>
        ))}
      </Row>
    </Section>
  )
}

/** What follows a meeting: the report, and what people say of it. */
const After: FC<{ treff: string; runs: boolean }> = ({ treff, runs }) => {
  const { language, viewer } = useVisit()
  const t = reportTexts(language)
  return (
    <Row>
      <ActionLink to={reportAddresses.report({ treff })} icon="news">
        {t.title}
      </ActionLink>
      {viewer.person && (
        <ActionLink to={reportAddresses.feedback({ treff })} icon="edit">
          {t.feedback}
        </ActionLink>
      )}
      {runs && (
        <ActionLink to={reportAddresses.results({ treff })} icon="people">
          {t.results}
        </ActionLink>
      )}
    </Row>
  )
}

const Next: FC<{ of: Meeting }> = ({ of: { nextHost, nextMonth, nextWords } }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <Section title={t.next} id="naechstes">
      <p>
        {[nextMonth && monthWords(nextMonth, language), nextHost && t.nextWhere(nextHost.name)]
          .filter(Boolean)
          .join(', ')}
      </p>
      {nextWords && <p>{nextWords}</p>}
    </Section>
  )
}

const Manage: FC<{ of: AtMeeting }> = ({ of: { meeting, subject: whose } }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  if (!may(visit, access, 'meeting.run', whose)) return null
  const at = { treff: meeting.slug }
  const { id } = meeting.gathering
  return (
    <div class="no-print">
      <Section title={t.manage} id="leiten">
        <Stack gap="tight">
          <ActionLink to={addresses.run(at)} icon="edit">
            {staffTexts(visit.language).run}
          </ActionLink>
          <ActionLink to={addresses.edit(at)} icon="settings">
            {t.edit}
          </ActionLink>
          <ActionLink to={addresses.roles(at)} icon="people">
            {t.roles}
          </ActionLink>
          {may(visit, access, 'directory.keep') && meeting.gathering.registration === 'here' && (
            <>
              <ActionLink to={registration.list({ gathering: id })} icon="check">
                {t.list}
              </ActionLink>
              <ActionLink to={registration.questions({ gathering: id })} icon="info">
                {t.questions}
              </ActionLink>
            </>
          )}
        </Stack>
      </Section>
    </div>
  )
}
