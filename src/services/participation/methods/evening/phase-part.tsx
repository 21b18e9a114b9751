import type { FC } from 'hono/jsx'
import { RegistrationTag } from '#commons/gatherings/registration-state.tsx'
import { may } from '#foundation/http/access.ts'
import { say } from '#foundation/text/catalogue.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { type EventRow, EventRows } from '#foundation/ui/events.tsx'
import { Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { rightsPhaseOf, standingOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { cameTo, hasBegun, isOver, type Meeting } from './meetings/meeting.ts'
import type { Evening } from './result/evaluation.ts'
import { IslandsAhead, Results } from './result/result-view.tsx'
import { Takings } from './result/takings.tsx'
import { staffTexts } from './texts/staff.ts'
import { formWords, texts } from './texts/texts.ts'

/** What a phase with meetings shows: where one can go, and what was said. */
export const PhasePart: FC<{ of: Evening; at: At }> = ({ of, at }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const { dialogue, phase } = at
  const over = standingOf(phase, now) === 'after'
  const was = (meeting: Meeting) => isOver(meeting, now) || (over && meeting.gathering.startsAt === null)
  const ahead = of.meetings.filter((meeting) => !was(meeting))
  const past = of.meetings.filter(was)
  const said = of.notes.length > 0 || of.ratings.length > 0
  return (
    <>
      {(ahead.length > 0 || past.length === 0) && (
        <Section title={t.meetings} id="treffen">
          {ahead.length === 0 ? <p>{t.noMeetings}</p> : <Meetings of={ahead} at={at} />}
        </Section>
      )}
      {of.islands.length > 0 && !said && (
        <Section title={t.islands} id="inseln">
          <IslandsAhead of={of} />
        </Section>
      )}
      {past.length > 0 && (
        <Section title={t.past} id="gewesen">
          <Meetings of={past} at={at} />
        </Section>
      )}
      {(said || past.length > 0) && (
        <Section title={t.result} id="gesagt">
          <Takings of={of} were={(meeting) => was(meeting) || hasBegun(meeting, now)} />
          {said ? <Results of={of} /> : <p>{over ? t.resultUnknown : t.resultNone}</p>}
        </Section>
      )}
      {said && <OpenData dialogue={dialogue.slug} phase={phase.slug} />}
      <Manage at={at} />
    </>
  )
}

const Meetings: FC<{ of: readonly Meeting[]; at: At }> = ({ of, at: { dialogue, phase } }) => {
  const visit = useVisit()
  const { language, now } = visit
  const t = texts(language)
  const to = ({ slug }: Meeting) => addresses.meeting({ dialogue: dialogue.slug, phase: phase.slug, meeting: slug })
  const dated = of.flatMap((meeting) => rowOf(meeting, to(meeting)))
  const open = of.filter(({ gathering }) => gathering.startsAt === null)
  const canPutDown = open.some(({ gathering }) => gathering.registration === 'here')
  return (
    <Stack>
      {dated.length > 0 && <EventRows events={dated} year={now.toZonedDateTimeISO(homeZone).year} />}
      {open.length > 0 && canPutDown && (
        <Section title={t.dayOpen} id="ohne-tag" level={3}>
          <p>{t.putDown}</p>
          <LinkList
            items={open.map((meeting) => ({ to: to(meeting), title: meeting.title, note: <About of={meeting} /> }))}
          />
        </Section>
      )}
      {open.length > 0 && !canPutDown && (
        <LinkList
          items={open.map((meeting) => ({
            to: to(meeting),
            title: meeting.title,
            note: (
              <>
                {t.dayUnknown}. <HowMany of={meeting} />
              </>
            ),
          }))}
        />
      )}
    </Stack>
  )
}

function rowOf(meeting: Meeting, to: EventRow['to']): EventRow[] {
  const { gathering } = meeting
  if (!gathering.startsAt) return []
  const local = (moment: Temporal.Instant) => moment.toZonedDateTimeISO(gathering.zone).toPlainDateTime()
  return [
    {
      to,
      title: meeting.title,
      start: local(gathering.startsAt),
      end: gathering.endsAt ? local(gathering.endsAt) : undefined,
      allDay: gathering.allDay,
      place: gathering.name ?? gathering.street ?? undefined,
      cancelled: gathering.state === 'cancelled',
      tags: <About of={meeting} />,
    },
  ]
}

const About: FC<{ of: Meeting }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  return (
    <>
      <StatusTag>{say(formWords[of.form], language)}</StatusTag>
      <RegistrationTag gathering={of.gathering} />
      {isOver(of, now) && <HowMany of={of} />}
      {of.notes > 0 && <span>{t.notes(of.notes)}</span>}
    </>
  )
}

const HowMany: FC<{ of: Meeting }> = ({ of }) => {
  const t = texts(useVisit().language)
  const came = cameTo(of)
  return <span>{came ? t.persons(came.people, came.about) : t.nobodyPublished}</span>
}

const OpenData: FC<{ dialogue: string; phase: string }> = (params) => {
  const t = texts(useVisit().language)
  return (
    <Section title={t.openData} id="daten">
      <Row>
        <ActionLink to={addresses.notesTable(params)} icon="download">
          {t.notesCsv}
        </ActionLink>
        <ActionLink to={addresses.ratingsTable(params)} icon="download">
          {t.ratingsCsv}
        </ActionLink>
        <ActionLink to={addresses.data(params)} icon="download">
          {t.json}
        </ActionLink>
      </Row>
    </Section>
  )
}

const Manage: FC<{ at: At }> = ({ at: { dialogue, phase } }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  const params = { dialogue: dialogue.slug, phase: phase.slug }
  if (!may(visit, access, 'meeting.write')) return null
  return (
    <div class="no-print">
      <Section title={t.manage} id="redaktion">
        <Row>
          <ActionLink to={addresses.planMeeting(params)} icon="add">
            {t.plan}
          </ActionLink>
          <ActionLink to={addresses.islands(params)} icon="edit">
            {t.islands}
          </ActionLink>
          {may(visit, access, 'note.enter', { phase: rightsPhaseOf(phase, visit.now) }) && (
            <ActionLink to={addresses.collect(params)} icon="edit">
              {t.collect}
            </ActionLink>
          )}
        </Row>
      </Section>
    </div>
  )
}
