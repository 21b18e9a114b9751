import { type Board, type Claim, newBoard } from './board.ts'
import { boundOf } from './bound.ts'
import { explain, type Story } from './explain.ts'
import { orderOf, type Turn, turnsOf } from './order.ts'
import { type Placement, placementsOf } from './placements.ts'
import { place } from './search.ts'
import type { Input, Result, Slot } from './types.ts'

/**
 * Gives weekly slots. In the order of the criteria each club has its turn; a turn is fulfilled when all that were fulfilled before it
 * can keep a place, perhaps another one. At the end (of each round, when choices stay) those who were served get, in the same order, the
 * dearest places that take nobody's place away; from then on they are moved only to places at least as dear. The same input gives the
 * same result, in whatever order it is handed over.
 * @throws {RangeError} for input that makes no sense: unknown clubs, rooms twice, no length
 */
export function allocate(given: Input): Result {
  const input = inOrder(given)
  refuseNonsense(input)
  const places = placementsOf(input)
  const order = orderOf(input)
  const claims = claimsOf(input, places.of)
  const board = newBoard(claims, places.cellCount)
  const stories: Story[] = claims.map(() => ({ turn: null, round: 0, proven: true }))
  const worst = claims.map((claim) => claim.places.length)
  const gaveUp = takeTurns(input, turnsOf(input, order), { claims, board, stories, worst, steps: input.steps })
  const slots: Slot[] = claims.flatMap(({ at, wish }) => {
    const given = board.placed[at]
    return given ? [{ wish, room: given.room, weekday: given.weekday, from: given.from, to: given.to }] : []
  })
  const served = new Set(claims.filter(({ at }) => board.placed[at]).map(({ club }) => club))
  return {
    slots,
    lines: explain(input, order, claims, board, stories),
    bound: boundOf(input, places),
    reached: { clubs: served.size, slots: slots.length },
    unproven: stories.filter(({ proven }) => !proven).length,
    choicesCut: gaveUp,
  }
}

/** What the turns work with. */
interface Round {
  readonly claims: readonly Claim[]
  readonly board: Board
  readonly stories: Story[]
  /** How far down its list a claim may be moved: what somebody was promised stays at least as dear. */
  readonly worst: number[]
  readonly steps: number
}

/** Every club's turn, in order, then the dearest places for those who were served. @returns searches that gave up */
function takeTurns(input: Input, turns: readonly Turn[], round: Round): number {
  const { claims, board, stories, worst } = round
  const open = new Map(input.clubs.map(({ id }) => [id, claims.filter(({ club }) => club === id)]))
  const given = new Map<string, number>()
  const allowed = (at: number) => claims[at]?.places.slice(0, worst[at]) ?? []
  let gaveUp = 0
  let served: number[] = []
  turns.forEach((turn, at) => {
    const claim = serve(turn, at + 1)
    if (claim !== undefined) served.push(claim)
    const next = turns[at + 1]
    if (next && (!input.choicesStay || next.round === turn.round)) return
    gaveUp += improve(round, served, allowed)
    served = []
  })
  return gaveUp

  function serve({ club }: Turn, turn: number): number | undefined {
    const waiting = open.get(club) ?? []
    const nth = (given.get(club) ?? 0) + 1
    // What cannot be fulfilled now never can: the others only become more. The turn goes to the club's next claim.
    for (let claim = waiting.shift(); claim; claim = waiting.shift()) {
      const story = stories[claim.at] as Story
      story.round = nth
      if (isHopeless(claim)) continue
      story.turn = turn
      const found = place(claims, board, claim, round.steps, allowed)
      story.proven = found !== 'gave-up'
      if (found !== 'placed') continue
      given.set(club, nth)
      return claim.at
    }
    return undefined
  }
}

const isHopeless = ({ places, number }: Claim) => new Set(places.map(({ weekday }) => weekday)).size < number

/** The dearest place for each, in the order of the turns; nobody loses a place or gets one less dear. @returns searches that gave up */
function improve(round: Round, served: readonly number[], allowed: (at: number) => readonly Placement[]): number {
  const { claims, board, worst } = round
  let gaveUp = 0
  for (const at of served) {
    const claim = claims[at] as Claim
    const now = board.placed[at] as Placement
    const last = claim.places.indexOf(now)
    for (const better of claim.places.slice(0, last)) {
      board.lift(at)
      const found = place(claims, board, claim, Math.ceil(round.steps / 10), (other) =>
        other === at ? [better] : allowed(other),
      )
      if (found === 'gave-up') gaveUp += 1
      if (found === 'placed') break
      board.put(at, now)
    }
    worst[at] = claim.places.indexOf(board.placed[at] as Placement) + 1
  }
  return gaveUp
}

/** Claims of a wish share its placements; within a club they follow its list. */
const claimsOf = ({ wishes }: Input, places: ReadonlyMap<string, readonly Placement[]>): Claim[] =>
  wishes
    .flatMap((wish) =>
      Array.from({ length: wish.times }, (_, at) => ({
        wish: wish.id,
        club: wish.club,
        number: at + 1,
        places: places.get(wish.id) ?? [],
      })),
    )
    .map((claim, at) => ({ at, ...claim }))

/** By id, and a club's wishes by position: the order in which somebody typed must not matter. */
function inOrder(input: Input): Input {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
  return {
    ...input,
    rooms: [...input.rooms].sort(byId),
    clubs: [...input.clubs].sort(byId),
    wishes: [...input.wishes].sort((one, other) =>
      one.club !== other.club ? (one.club < other.club ? -1 : 1) : one.position - other.position || byId(one, other),
    ),
  }
}

function refuseNonsense({ rooms, clubs, wishes, gridMinutes, steps }: Input): void {
  const twice = (ids: readonly { id: string }[]) => new Set(ids.map(({ id }) => id)).size !== ids.length
  if (twice(rooms) || twice(clubs) || twice(wishes)) throw new RangeError('An id stands twice.')
  const known = new Set(clubs.map(({ id }) => id))
  const bad = wishes.find(({ club, minutes, times }) => !known.has(club) || minutes <= 0 || times < 1 || times > 7)
  if (bad) throw new RangeError(`The wish ${bad.id} makes no sense.`)
  if (gridMinutes <= 0 || 1440 % gridMinutes !== 0) throw new RangeError('The grid does not fit into a day.')
  if (steps < 1) throw new RangeError('A search needs at least one step.')
}
