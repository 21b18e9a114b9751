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
import { addresses as dialogues } from '../../../addresses.ts'
import { isPublic } from '../../../dialogues/dialogue.ts'
import { texts as dialogueTexts } from '../../../texts/texts.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type AtEvening, meetingAt, subjectOf } from '../load.ts'
import { hasBegun, isOver, kind, type Meeting } from '../meetings/meeting.ts'
import { addresses as questionAddresses } from '../questions/addresses.ts'
import { QuestionsOfMeeting } from '../questions/part.tsx'
import { hallOf } from '../questions/queries.ts'
import { texts as questionTexts } from '../questions/texts.ts'
import { loadEvening, ofMeeting } from '../result/evaluation.ts'
import { IslandsAhead, Results } from '../result/result-view.tsx'
import { Takings } from '../result/takings.tsx'
import { staffTexts } from '../texts/staff.ts'
import { formWords, texts } from '../texts/texts.ts'
import { paramsOf, trailTo } from '../trail.ts'

export const meetingPage = page(access, {
  address: addresses.meeting,
  action: 'meeting.read',
  sameForVisitors: true,
  async load(work, params) {
    const at = await meetingAt(work, params)
    const all = await loadEvening(work, at.phase.id)
    const links = await linksOf(work, kind, at.meeting.id)
    const hall = await hallOf(work.tx, work.space.id, at.meeting.id)
    return { ...at, all: ofMeeting({ ...all, meetings: [at.meeting] }, at.meeting.id), links, hall }
  },
  subject: subjectOf,
  head(at, visit) {
    const { meeting, dialogue } = at
    const open = isPublic(dialogue) && !meeting.hidden
    const here = { title: meeting.title, address: addresses.meeting({ ...paramsOf(at), meeting: meeting.slug }) }
    const entry = entryOfGathering(visit, meeting.gathering, here, visit.language, false)
    return {
      title: meeting.title,
      description: shorten(meeting.lead, 200) || undefined,
      noIndex: !open,
      movableMap: meeting.gathering.longitude !== null,
      trail: trailTo(visit, at),
      linkedData:
        open && meeting.gathering.startsAt
          ? [
              {
                '@context': 'https://schema.org',
                ...eventLd({ ...entry, kind: 'event', summary: meeting.lead, organiser: { name: visit.space.name } }),
              },
            ]
          : [],
    }
  },
  view({ all, links, hall, ...at }, visit) {
    const { language, now } = visit
    const t = texts(language)
    const { meeting, dialogue } = at
    const { gathering } = meeting
    const foreign = language !== 'de' && !meeting.translated ? 'de' : undefined
    const open = isPublic(dialogue) && !meeting.hidden
    const over = isOver(meeting, now) || at.standing === 'after'
    const said = all.notes.length > 0 || all.ratings.length > 0
    return (
      <Article
        title={meeting.title}
        lead={meeting.lead || undefined}
        kicker={
          <Row>
            <StatusTag>{say(formWords[meeting.form], language)}</StatusTag>
            <span>
              <Link to={dialogues.phase(paramsOf(at))}>{t.of(dialogue.title)}</Link>
            </span>
          </Row>
        }
      >
        {!open && (
          <Notice kind="warning">
            <p>{meeting.hidden ? t.hidden : dialogueTexts(language).notPublic}</p>
          </Notice>
        )}
        {foreign && (
          <Notice>
            <p>{t.onlyGerman}</p>
          </Notice>
        )}
        {gathering.state === 'cancelled' && <RegistrationState gathering={gathering} />}
        <Columns>
          <Stack>
            {(gathering.startsAt || !over) && <GatheringFacts gathering={gathering} />}
            {gathering.state !== 'cancelled' && !over && <Registration of={meeting} />}
            {meeting.body && (
              <Section title={t.about} id="worum">
                <Prose of={markdownToHtml(meeting.body, { language, headingBase: 3 })} lang={foreign} />
              </Section>
            )}
          </Stack>
          {!over && (
            <PlaceOnMap
              at={gathering}
              title={meeting.title}
              label={gathering.name ?? gathering.street ?? meeting.title}
              field={dialogue.field}
            />
          )}
        </Columns>
        {said || over ? (
          <Section title={t.result} id="gesagt">
            <Takings of={all} were={() => over || hasBegun(meeting, now)} />
            {said ? <Results of={all} /> : <p>{at.standing === 'after' ? t.resultUnknown : t.resultNone}</p>}
          </Section>
        ) : (
          all.islands.length > 0 && (
            <Section title={t.islands} id="inseln">
              <IslandsAhead of={all} />
            </Section>
          )
        )}
        {hall && <QuestionsOfMeeting {...hall} answerDays={dialogue.answerDays} />}
        <ActionLink to={dialogues.phase(paramsOf(at))}>{t.allMeetings}</ActionLink>
        {open && <LinkedThings of={links} title={meeting.title} />}
        {open && <ReportLink kind={kind} id={meeting.id} />}
        <Manage of={meeting} at={at} />
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

const Manage: FC<{ of: Meeting; at: AtEvening }> = ({ of, at }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  if (!may(visit, access, 'meeting.write')) return null
  const params = { ...paramsOf(at), meeting: of.slug }
  const collects = hasBegun(of, visit.now) && may(visit, access, 'note.enter', subjectOf(at))
  return (
    <div class="no-print">
      <Section title={t.manage} id="redaktion">
        <Stack gap="tight">
          {collects && (
            <ActionLink to={addresses.collect(paramsOf(at), { treffen: of.id })} icon="edit">
              {t.collect}
            </ActionLink>
          )}
          {collects && (
            <ActionLink to={addresses.evaluate(params)} icon="check">
              {t.evaluate}
            </ActionLink>
          )}
          {hasBegun(of, visit.now) && (
            <ActionLink to={questionAddresses.run(params)} icon="people">
              {questionTexts(visit.language).run}
            </ActionLink>
          )}
          <ActionLink to={addresses.editMeeting(params)} icon="edit">
            {t.edit}
          </ActionLink>
          <ActionLink to={registration.list({ gathering: of.gathering.id })} icon="people">
            {t.list}
          </ActionLink>
        </Stack>
      </Section>
    </div>
  )
}
