import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { picturesFor } from '#commons/pictures/choose.ts'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type AtEvening, collecting, subjectOf } from '../load.ts'
import { hasBegun, type Meeting } from '../meetings/meeting.ts'
import type { Island, Note } from '../notes/note.ts'
import { lastNotes } from '../notes/queries.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'
import { paramsOf, trailTo } from '../trail.ts'
import { NoteInputs } from './note-inputs.tsx'

/** Meeting and island stay in the address, so that the next note needs no choosing. */
const query = z.object({ treffen: z.uuid().optional().catch(undefined), insel: z.uuid().optional().catch(undefined) })

/** Writing down at the wall, with the phone: note after note. */
export const collectPage = page(access, {
  address: addresses.collect,
  action: 'note.enter',
  query,
  async load(work, params, { treffen, insel }) {
    const at = await collecting(work, params)
    const meetings = at.meetings.filter((meeting) => at.standing === 'after' || hasBegun(meeting, work.now))
    const meeting = meetings.find(({ id }) => id === treffen) ?? (meetings.length === 1 ? meetings[0] : undefined)
    const island = at.islands.find(({ id }) => id === insel) ?? (at.islands.length === 1 ? at.islands[0] : undefined)
    return {
      ...{ ...at, meetings, meeting, island, note: work.newId() },
      last: meeting ? await lastNotes(work.tx, work.space.id, meeting.id, island?.id ?? null) : [],
      pictures: meeting && island ? await picturesFor(work) : [],
    }
  },
  subject: subjectOf,
  head: (at, visit) => ({ title: staffTexts(visit.language).collectTitle, noIndex: true, trail: trailTo(visit, at) }),
  view(at, { language }) {
    const t = staffTexts(language)
    const { meetings, islands, meeting, island, last, pictures, note } = at
    const params = paramsOf(at)
    const here = { treffen: meeting?.id, insel: island?.id }
    if (islands.length === 0 || meetings.length === 0)
      return (
        <Article title={t.collectTitle}>
          <EmptyState title={islands.length === 0 ? t.needIslands : t.needMeeting}>
            <ActionLink to={islands.length === 0 ? addresses.islands(params) : addresses.planMeeting(params)}>
              {islands.length === 0 ? t.islands : t.plan}
            </ActionLink>
          </EmptyState>
        </Article>
      )
    return (
      <Article title={island && meeting ? `${island.title}: ${meeting.title}` : t.collectTitle} lead={t.collectLead}>
        <Choosing of={at} />
        {meeting && island && (
          <Form path={addresses.collect.path} action={addresses.collect(params, here)} files submit={t.keep}>
            <HiddenInput name="note" value={note} />
            <HiddenInput name="meeting" value={meeting.id} />
            <HiddenInput name="island" value={island.id} />
            <NoteInputs pictures={pictures} />
          </Form>
        )}
        {meeting && (
          <Section title={t.last} id="zuletzt">
            {last.length === 0 && <p class="quiet">{t.lastNone}</p>}
            <ul class="notes">
              {last.map((one) => (
                <LastNote of={one} params={params} here={here} />
              ))}
            </ul>
          </Section>
        )}
      </Article>
    )
  },
})

interface Chosen extends AtEvening {
  readonly meetings: readonly Meeting[]
  readonly islands: readonly Island[]
  readonly meeting: Meeting | undefined
  readonly island: Island | undefined
}

/** First the meeting, then the island, by a tap; then the islands stand beside each other, to go from one to the next. */
const Choosing: FC<{ of: Chosen }> = ({ of: { meetings, islands, meeting, island, ...at } }) => {
  const t = staffTexts(useVisit().language)
  const to = (treffen: string, insel?: string) => addresses.collect(paramsOf(at), { treffen, insel })
  if (!meeting)
    return (
      <Section title={t.chooseMeeting} id="treffen">
        <LinkList items={meetings.toReversed().map(({ id, title }) => ({ to: to(id, island?.id), title }))} />
      </Section>
    )
  return (
    <nav class="islands-row" aria-label={t.chooseIsland}>
      {!island && <p>{t.chooseIsland}:</p>}
      <ul>
        {islands.map(({ id, title }) => (
          <li>
            <Link to={to(meeting.id, id)} current={id === island?.id && 'true'}>
              {title}
            </Link>
          </li>
        ))}
        {meetings.length > 1 && (
          <li>
            <Link to={addresses.collect(paramsOf(at), { insel: island?.id })}>{t.otherMeeting}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}

interface LastProps {
  of: Note
  params: Readonly<Record<'dialogue' | 'phase', string>>
  here: Readonly<Record<'treffen' | 'insel', string | undefined>>
}

const LastNote: FC<LastProps> = ({ of: { id, words, dots }, params, here }) => {
  const { language } = useVisit()
  const t = staffTexts(language)
  const at = { ...params, note: id }
  return (
    <li>
      <p>{words}</p>
      <Row>
        <Form path={addresses.dots.path} action={addresses.dots(at, here)} class="row" summary={false}>
          <Button look="second" name="by" value="-1">
            <span aria-hidden="true">−</span>
            <span class="out-of-sight">
              {t.oneMinus}: {words.slice(0, 60)}
            </span>
          </Button>
          <strong>{texts(language).dots(dots)}</strong>
          <Button look="second" name="by" value="1">
            <span aria-hidden="true">+</span>
            <span class="out-of-sight">
              {t.onePlus}: {words.slice(0, 60)}
            </span>
          </Button>
        </Form>
        <Link to={addresses.editNote(at)}>
          {t.change}
          <span class="out-of-sight">: {words.slice(0, 60)}</span>
        </Link>
      </Row>
    </li>
  )
}
