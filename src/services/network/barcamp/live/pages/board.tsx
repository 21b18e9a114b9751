import type { Child, FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateWithWeekday, homeZone, time } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { access } from '../../../access.ts'
import { meetingAddresses } from '../../../meetings/addresses.ts'
import { subject } from '../../../meetings/load.ts'
import { ItemTime } from '../../../meetings/pages/programme.tsx'
import { trailTo } from '../../../pieces.tsx'
import { campAddresses } from '../../addresses.ts'
import { hostNames, type Session } from '../../camp.ts'
import { campAt } from '../../load.ts'
import { CampWays } from '../../pages/sessions.tsx'
import { liveAddresses as addresses } from '../addresses.ts'
import { type Board, boardOf, type Moment } from '../board.ts'
import { standOf } from '../mark.ts'
import { LiveContent, LivePart } from '../part.tsx'
import type { Change } from '../queries.ts'
import { changeWords, texts } from '../texts.ts'

/** What is on, what comes next, what has changed: on phones, and in large type on a screen in the foyer. */
export const boardPage = page(access, {
  address: addresses.board,
  action: 'exchange.read',
  only: 'network',
  sameForVisitors: true,
  query: z.object({ schrift: z.enum(['', 'gross']).catch('') }),
  async load(work, params, { schrift }) {
    const at = await campAt(work, params)
    const stand = await standOf(work, at.meeting.id)
    return { ...at, stand, board: await boardOf(work, at.meeting.id), large: schrift === 'gross' }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).board,
    noIndex: true,
    wide: true,
    trail: trailTo(visit, { to: meetingAddresses.meeting({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, board, stand, large, runs }, { language }) {
    const t = texts(language)
    const treff = meeting.slug
    return (
      <div class={large ? 'live-board large' : 'live-board'}>
        <Article title={t.board} kicker={meeting.title} lead={large ? undefined : t.boardLead}>
          <LivePart treff={treff} stand={stand} part="tafel" say={spoken(board, language)}>
            <BoardContent of={board} treff={treff} />
          </LivePart>
          <Row>
            <ActionLink to={addresses.board({ treff }, { schrift: large ? '' : 'gross' })} icon="eye">
              {large ? t.small : t.large}
            </ActionLink>
          </Row>
          {!large && <CampWays treff={treff} runs={runs} />}
        </Article>
      </div>
    )
  },
})

/** The part of it that comes with a message. */
export const drawBoard =
  (board: Board, treff: string) =>
  ({ language }: Visit): Child => (
    <LiveContent say={spoken(board, language)}>
      <BoardContent of={board} treff={treff} />
    </LiveContent>
  )

/** The one thing worth interrupting for: who is on stage, else what has changed last. */
function spoken({ stage, changes }: Board, language: Language): string | undefined {
  if (stage) return say(changeWords.stage(stage.title), language)
  return changes[0] && wordsOf(changes[0], language)
}

function wordsOf({ title, state, into, room, startsAt }: Change, language: Language): string {
  if (state === 'withdrawn') return say(changeWords.withdrawn(title), language)
  if (state === 'merged') return say(changeWords.merged(title, into ?? ''), language)
  return say(changeWords.moved(title, room ?? '', startsAt ? time(startsAt, language) : ''), language)
}

const BoardContent: FC<{ of: Board; treff: string }> = ({ of: { stage, now, next, changes }, treff }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <>
      {stage && (
        <Section title={t.onStage} id="buehne">
          <div class="live-stage">
            <SessionName of={stage} treff={treff} />
          </div>
        </Section>
      )}
      {!stage && !now && !next && (
        <EmptyState title={t.quiet} icon="clock">
          <p>{t.quietHint}</p>
        </EmptyState>
      )}
      {now && <MomentPart title={t.running} of={now} treff={treff} />}
      {next && <MomentPart title={t.next} of={next} treff={treff} />}
      {changes.length > 0 && (
        <Section title={t.changes} id="geaendert">
          <ul class="plain-list live-changes">
            {changes.map((change) => (
              <li>
                <span class="quiet">{time(change.at, language)}</span> {wordsOf(change, language)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const MomentPart: FC<{ title: string; of: Moment; treff: string }> = ({ title, of: { slot, cells }, treff }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(homeZone).toPlainDate()
  return (
    <Section title={title} id={slot.id}>
      <p class="lead">
        {!dayOf(slot.startsAt).equals(dayOf(now)) && <>{dateWithWeekday(slot.startsAt, language)}, </>}
        <ItemTime of={slot} /> {slot.common}
      </p>
      {!slot.common &&
        (cells.length === 0 ? (
          <p class="quiet">{t.noRooms}</p>
        ) : (
          <ul class="live-rooms">
            {cells.map(({ room, session }) => (
              <li id={`${slot.id}-${room.id}`} class={session ? 'live-room' : 'live-room empty'}>
                <h3>{room.name}</h3>
                {session ? <SessionName of={session} treff={treff} /> : <p class="quiet">{t.free}</p>}
              </li>
            ))}
          </ul>
        ))}
    </Section>
  )
}

const SessionName: FC<{ of: Session; treff: string }> = ({ of, treff }) => (
  <>
    <p class="live-title">
      <span class="quiet">{of.number}.</span>{' '}
      <Link to={campAddresses.session({ treff, runde: of.id })}>{of.title}</Link>
    </p>
    {hostNames(of).length > 0 && <p class="small quiet">{list(hostNames(of), useVisit().language)}</p>}
  </>
)
