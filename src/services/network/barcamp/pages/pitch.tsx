import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { meetingAddresses } from '../../meetings/addresses.ts'
import { subject } from '../../meetings/load.ts'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import { hostNames, type Session } from '../camp.ts'
import { standOf } from '../live/mark.ts'
import { LivePart } from '../live/part.tsx'
import { campAt } from '../load.ts'
import { campOf, sessionsOf } from '../queries.ts'
import { queueWords, texts } from '../texts.ts'
import { SessionLine, SessionList } from './lines.tsx'
import { CampWays } from './sessions.tsx'

const byQueue = (one: Session, other: Session) =>
  Temporal.Instant.compare(one.queuedAt ?? one.createdAt, other.queuedAt ?? other.createdAt) ||
  one.number - other.number

/** Where the pitches are run: the queue, the stage, the hands. */
export const pitchPage = page(access, {
  address: addresses.pitch,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space } = work
    const stand = await standOf(work, at.meeting.id)
    return {
      ...at,
      stand,
      camp: await campOf(tx, space.id, at.meeting.id),
      sessions: await sessionsOf(tx, space.id, at.meeting.id, null),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).pitch,
    noIndex: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, camp, sessions, runs, stand }, { language }) {
    const t = texts(language)
    const treff = meeting.slug
    const stage = sessions.find(({ id }) => id === camp.pitchingId)
    const waiting = sessions.filter(({ state, id }) => state === 'queued' && id !== stage?.id).sort(byQueue)
    const pitched = sessions.filter(({ state, id }) => state === 'parked' && id !== stage?.id)
    return (
      <LivePart treff={treff} stand={stand}>
        <Article
          title={t.pitch}
          kicker={
            <Row>
              <span>{meeting.title}</span>
              <StatusTag tone={camp.queue === 'open' ? 'success' : 'info'}>
                {say(queueWords[camp.queue], language)}
              </StatusTag>
            </Row>
          }
          lead={t.pitchLead}
        >
          <Row>
            <Form path={addresses.queue.path} action={addresses.queue({ treff })} summary={false} prefix="q-">
              <HiddenInput name="queue" value={camp.queue === 'open' ? 'closed' : 'open'} />
              <Button look="second">{camp.queue === 'open' ? t.closeQueue : t.openQueue}</Button>
            </Form>
            <Form path={addresses.stage.path} action={addresses.stage({ treff })} summary={false} prefix="s-">
              <Button icon="forward">{t.callNext}</Button>
            </Form>
            <ActionLink to={addresses.screen({ treff })} icon="open">
              {t.screen}
            </ActionLink>
          </Row>
          {stage && (
            <Section title={t.onStage} id="buehne">
              <SessionLine of={stage} treff={treff} />
              <Hands of={stage} treff={treff} deed={t.enterHands} />
            </Section>
          )}
          <Section title={t.queue} id="schlange">
            {waiting.length === 0 ? <p>{t.emptyQueue}</p> : <SessionList of={waiting} treff={treff} />}
          </Section>
          {pitched.length > 0 && (
            <Section title={t.pitched} id="vorgestellt">
              <Stack>
                {pitched.map((session) => (
                  <div class="stack tight">
                    <SessionLine of={session} treff={treff} short />
                    <Details summary={t.countHands} open={session.hands === null}>
                      <Hands of={session} treff={treff} deed={t.enter} />
                    </Details>
                  </div>
                ))}
              </Stack>
            </Section>
          )}
          <CampWays treff={treff} runs={runs} />
        </Article>
      </LivePart>
    )
  },
})

const Hands: FC<{ of: Session; treff: string; deed: string }> = ({ of, treff, deed }) => {
  const t = texts(useVisit().language)
  return (
    <Form
      path={addresses.hands.path}
      action={addresses.hands({ treff, runde: of.id })}
      submit={deed}
      summary={false}
      prefix={`${of.id.slice(-12)}-`}
    >
      <TextInput
        name="hands"
        label={
          <>
            {t.countHands}
            <span class="out-of-sight"> ({of.title})</span>
          </>
        }
        value={of.hands?.toString()}
        inputmode="numeric"
        wide="short"
        optional
      />
    </Form>
  )
}

/** For the screen in the hall: who is on stage, until when, who comes next. */
export const screenPage = page(access, {
  address: addresses.screen,
  action: 'exchange.read',
  only: 'network',
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space } = work
    const stand = await standOf(work, at.meeting.id)
    return {
      ...at,
      stand,
      camp: await campOf(tx, space.id, at.meeting.id),
      sessions: await sessionsOf(tx, space.id, at.meeting.id, null),
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).screen,
    noIndex: true,
    wide: true,
    trail: trailTo(visit, { to: addresses.sessions({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, camp, sessions, stand }, { language }) {
    const t = texts(language)
    const stage = sessions.find(({ id }) => id === camp.pitchingId)
    const [next] = sessions.filter(({ state, id }) => state === 'queued' && id !== stage?.id).sort(byQueue)
    const until = camp.pitchingSince?.add({ seconds: camp.pitchSeconds })
    return (
      <LivePart treff={meeting.slug} stand={stand} say={stage?.title}>
        <Article title={stage ? stage.title : t.nobodyOnStage} kicker={stage ? `${stage.number}.` : meeting.title}>
          {stage && (
            <>
              <p class="lead">{list(hostNames(stage), language)}</p>
              {until && (
                <p class="lead">
                  <pitch-clock data-until={until.toString()}>
                    {t.until(until.toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString().slice(0, 8))}
                  </pitch-clock>
                </p>
              )}
            </>
          )}
          {next && (
            <Section title={t.nextUp} id="danach">
              <p class="lead">
                {next.number}. {next.title}
              </p>
            </Section>
          )}
        </Article>
      </LivePart>
    )
  },
})
