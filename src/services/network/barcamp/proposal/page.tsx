import type { FC } from 'hono/jsx'
import type { Line, Result } from '#engines/session-grid/types.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { integer, list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Stats } from '#foundation/ui/figures.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { subject } from '../../meetings/load.ts'
import type { Room } from '../../meetings/meeting.ts'
import { clock, ItemTime } from '../../meetings/pages/programme.tsx'
import { trailTo } from '../../pieces.tsx'
import { campAddresses as addresses } from '../addresses.ts'
import type { Session, Slot } from '../camp.ts'
import { campAt } from '../load.ts'
import { type GridNow, type Move, markOf, movesOf } from './grid-input.ts'
import { gridNow, proposalOf } from './queries.ts'
import { obstacleWords, texts } from './texts.ts'

type Grid = Omit<GridNow, 'rooms'> & { readonly rooms: readonly Room[] }

/** A computed grid: what it reaches, what it would change, what was not possible and why. */
export const proposalPage = page(access, {
  address: addresses.proposal,
  action: 'meeting.run',
  only: 'network',
  async load(work, params) {
    const at = await campAt(work, params)
    const { tx, space } = work
    return {
      ...at,
      proposal: await proposalOf(tx, space.id, at.meeting.id),
      grid: (await gridNow(tx, space.id, at.meeting.id)) as Grid,
    }
  },
  subject,
  head: ({ meeting }, visit) => ({
    title: texts(visit.language).title,
    noIndex: true,
    wide: true,
    trail: trailTo(visit, { to: addresses.grid({ treff: meeting.slug }), title: meeting.title }),
  }),
  view({ meeting, proposal, grid }, { language }) {
    const t = texts(language)
    const at = { treff: meeting.slug }
    const ready =
      grid.sessions.some(({ state }) => state === 'parked') && grid.rooms.length > 0 && grid.slots.length > 0
    const stale = proposal?.result && proposal.mark !== markOf(grid)
    const result = stale ? null : proposal?.result
    return (
      <Article title={t.title} kicker={meeting.title} lead={t.lead}>
        {!ready && <EmptyState title={t.nothing} icon="calendar" />}
        {stale && <Warning>{t.stale}</Warning>}
        {proposal?.problem && <Warning>{proposal.problem === 'too-long' ? t.tooLong : t.failed}</Warning>}
        {proposal && !proposal.computedAt && (
          <Notice>
            <p>
              <strong>{t.computing}.</strong> {t.computingHint}
            </p>
            <ActionLink to={addresses.proposal(at)} icon="forward">
              {t.reload}
            </ActionLink>
          </Notice>
        )}
        {result && <Found of={result} grid={grid} treff={meeting.slug} mark={proposal?.mark ?? ''} />}
        {ready && (
          <Form path={addresses.propose.path} action={addresses.propose(at)} summary={false} prefix="n-">
            <Button look={result ? 'second' : 'button'}>{proposal ? t.again : t.ask}</Button>
          </Form>
        )}
        <Section title={t.rules} id="regeln">
          <p>{t.rulesBinding}</p>
          <p>{t.rulesSoft}</p>
        </Section>
        <ActionLink to={addresses.grid(at)} icon="back">
          {t.back}
        </ActionLink>
      </Article>
    )
  },
})

const Warning: FC = ({ children }) => (
  <Notice kind="warning">
    <p>{children}</p>
  </Notice>
)

const Found: FC<{ of: Result; grid: Grid; treff: string; mark: string }> = ({ of, grid, treff, mark }) => {
  const { language } = useVisit()
  const t = texts(language)
  const number = (value: number) => integer(value, language)
  const moves = movesOf(grid, of)
  const lines = of.lines.filter(({ notes }) => notes.some(({ code }) => code !== 'wish-met'))
  return (
    <>
      <Stats
        of={[
          { value: t.of(number(of.reached.sessions), number(of.lines.length)), label: t.placed },
          { value: t.of(number(of.reached.interest), number(of.bound.interest)), label: t.interest },
          { value: number(of.reached.similarPairs), label: t.parallel },
        ]}
      />
      <p class="small quiet">{t.boundHint}</p>
      <Form path={addresses.takeOver.path} action={addresses.takeOver({ treff })} summary={false} prefix="u-">
        <HiddenInput name="mark" value={mark} />
        <Row>
          <Button>{t.takeOver}</Button>
        </Row>
      </Form>
      <Section title={t.grid} id="vorschlag">
        <Proposed of={of} grid={grid} />
      </Section>
      <Section title={t.moves} id="aenderungen">
        {moves.length === 0 ? <p>{t.noMoves}</p> : <Moves of={moves} grid={grid} />}
      </Section>
      <Section title={t.notes} id="hinweise">
        {lines.length === 0 && <p>{t.noNotes}</p>}
        <ul class="plain-list stack">
          {lines.map((line) => (
            <li>
              <strong>{titleOf(grid, line.session)}</strong>
              <NotesOf line={line} grid={grid} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

const titleOf = ({ sessions }: GridNow, id: string): string => sessions.find((one) => one.id === id)?.title ?? '–'

const Proposed: FC<{ of: Result; grid: Grid }> = ({ of, grid }) => {
  const t = texts(useVisit().language)
  return (
    <DataTable<Slot>
      caption={t.grid}
      captionOutOfSight
      rows={grid.slots}
      whole={({ common }) => (common ? <span class="quiet">{common}</span> : undefined)}
      columns={[
        { label: t.time, value: (slot) => <ItemTime of={slot} /> },
        ...grid.rooms.map((room) => ({
          label: room.name,
          value: (slot: Slot) => {
            const here = of.placements.find((one) => one.room === room.id && one.slot === slot.id)
            const session = grid.sessions.find(({ id }) => id === here?.session)
            return session ? <Proposal of={session} /> : <span class="quiet">–</span>
          },
        })),
      ]}
    />
  )
}

const Proposal: FC<{ of: Session }> = ({ of }) => {
  const t = texts(useVisit().language)
  return (
    <>
      {of.number}. {of.title}
      {of.pinned && <span class="small quiet"> ({t.pinned})</span>}
    </>
  )
}

const Moves: FC<{ of: readonly Move[]; grid: Grid }> = ({ of, grid }) => {
  const { language } = useVisit()
  const t = texts(language)
  const place = (cell: Move['from']) => {
    const slot = grid.slots.find(({ id }) => id === cell?.slot)
    const room = grid.rooms.find(({ id }) => id === cell?.room)
    return slot && room ? `${clock(slot.startsAt, language)}, ${room.name}` : t.nowhere
  }
  return (
    <DataTable<Move>
      caption={t.moves}
      captionOutOfSight
      rows={of}
      columns={[
        { label: t.session, value: ({ session }) => titleOf(grid, session) },
        { label: t.from, value: ({ from }) => place(from) },
        { label: t.to, value: ({ to }) => place(to) },
      ]}
    />
  )
}

const NotesOf: FC<{ line: Line; grid: Grid }> = ({ line, grid }) => {
  const { language } = useVisit()
  const t = texts(language)
  const when = (id: string) => {
    const slot = grid.slots.find((one) => one.id === id)
    return slot ? clock(slot.startsAt, language) : '–'
  }
  const hindrances = (
    all: readonly { slot: string; code: keyof typeof obstacleWords; sessions: readonly string[] }[],
  ) =>
    all
      .map(({ slot, code, sessions }) => {
        const those =
          sessions.length > 0
            ? ` ${t.with(
                list(
                  sessions.map((id) => titleOf(grid, id)),
                  language,
                ),
              )}`
            : ''
        return `${when(slot)} ${say(obstacleWords[code], language)}${those}`
      })
      .join('; ')
  const words = line.notes.flatMap((note): string[] => {
    if (note.code === 'left-out') return [`${t.leftOut} ${hindrances(note.hindrances)}.`]
    if (note.code === 'pin-not-kept') return [t.pinNotKept]
    if (note.code === 'room-too-small') return [t.tooSmall(note.missing)]
    if (note.code === 'similar-parallel') return [t.similar(titleOf(grid, note.session), list(note.topics, language))]
    if (note.code === 'wish-unmet') return [`${t.wishUnmet} ${hindrances(note.hindrances)}.`]
    if (note.code === 'interested-elsewhere') return [t.elsewhere(note.people)]
    return []
  })
  return (
    <ul>
      {words.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  )
}
