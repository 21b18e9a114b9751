import { type Board, type Claim, newBoard } from './board.ts'
import { boundOf } from './bound.ts'
import { explain, type Story } from './explain.ts'
import { orderOf, type Turn, turnsOf } from './order.ts'
import { type Placement, placementsOf } from './placements.ts'
import { place, type Way } from './search.ts'
import type { Input, Result, Slot } from './types.ts'

/**
 * Gives weekly slots. In the order of the criteria each club has its turn; a turn is fulfilled when every club served before it can keep
 * as many slots, perhaps others of its wishes. At the end (of each round, when choices stay) those who were served get, in the same
 * order, the dearest places that take nobody's slot away; from then on they are moved only to places at least as dear. The same input
 * gives the same result, in whatever order it is handed over.
 * @throws {RangeError} for input that makes no sense: unknown clubs, rooms twice, no length
 */
export function allocate(given: Input): Result {
  const input = inOrder(given)
  refuseNonsense(input)
  const places = placementsOf(input)
  const order = orderOf(input)
  const claims = claimsOf(input, places.of)
  const board = newBoard(claims, places.cellCount)
  const round: Round = {
    claims,
    ofClub: Map.groupBy(
      claims.filter((claim) => !isHopeless(claim)),
      ({ club }) => club,
    ),
    board,
    worst: claims.map((claim) => claim.places.length),
    promised: new Set(),
    steps: input.steps,
  }
  const taken = takeTurns(input, turnsOf(input, order), round)
  const slots: Slot[] = claims.flatMap(({ at, wish }) => {
    const given = board.placed[at]
    return given ? [{ wish, room: given.room, weekday: given.weekday, from: given.from, to: given.to }] : []
  })
  const stories = storiesOf(round, taken.turns)
  const served = new Set(claims.filter(({ at }) => board.placed[at]).map(({ club }) => club))
  return {
    slots,
    lines: explain(input, order, claims, board, stories),
    bound: boundOf(input, places),
    reached: { clubs: served.size, slots: slots.length },
    unproven: stories.filter(({ proven }) => !proven).length,
    choicesCut: taken.gaveUp,
  }
}

/** What the turns work with. */
interface Round {
  readonly claims: readonly Claim[]
  /** Those that can be fulfilled at all. */
  readonly ofClub: ReadonlyMap<string, readonly Claim[]>
  readonly board: Board
  /** How far down its list a claim may be moved: what somebody was promised stays at least as dear. */
  readonly worst: number[]
  /** Claims that were promised a place: no other claim of the club takes their part. */
  readonly promised: Set<number>
  readonly steps: number
}

/** What became of a club's turns: the number of each that was fulfilled, and the first that was not. */
interface Taken {
  readonly fulfilled: number[]
  refused?: { readonly turn: number; readonly proven: boolean }
}

/** Every club's turn, in order, then the dearest places for those who were served. */
function takeTurns(input: Input, turns: readonly Turn[], round: Round) {
  const { ofClub, board, claims, steps } = round
  const taken = new Map<string, Taken>(input.clubs.map(({ id }) => [id, { fulfilled: [] }]))
  let gaveUp = 0
  let served: string[] = []
  turns.forEach(({ club, round: nth }, at) => {
    if (serve(club, at + 1)) served.push(club)
    const next = turns[at + 1]
    if (next && (!input.choicesStay || next.round === nth)) return
    gaveUp += improve(round, served)
    served = []
  })
  return { turns: taken, gaveUp }

  function serve(club: string, turn: number): boolean {
    const mine = taken.get(club) as Taken
    // What cannot be fulfilled now never can: the others only become more.
    const open = mine.refused ? [] : (ofClub.get(club) ?? []).filter(({ at }) => !board.placed[at])
    const [first] = open
    if (!first) return false
    // Most turns find a place while everybody keeps to the wish they were served for; only then everything is tried.
    const soon = open.some((claim) => place(claims, board, claim, steps, (at) => ownWays(round, at)) === 'placed')
    const found = soon ? 'placed' : place(claims, board, first, steps, (at) => waysFor(round, at))
    if (found === 'placed') mine.fulfilled.push(turn)
    else mine.refused = { turn, proven: found !== 'gave-up' }
    return found === 'placed'
  }
}

/** A claim's own places, as far down as it may be moved. */
const ownWays = ({ claims, worst }: Round, at: number): Way[] =>
  (claims[at] as Claim).places.slice(0, worst[at]).map((place) => ({ claim: at, place }))

/** The same; until it was promised one, also those of its club's other claims: a slot is a slot. */
function waysFor(round: Round, at: number): Way[] {
  const { claims, ofClub, promised } = round
  const claim = claims[at] as Claim
  const own = ownWays(round, at)
  if (promised.has(at)) return own
  const others = (ofClub.get(claim.club) ?? []).filter(
    ({ at: other, wish }) => other !== at && !promised.has(other) && wish !== claim.wish,
  )
  return [...own, ...others.flatMap((other) => other.places.map((place) => ({ claim: other.at, place })))]
}

const isHopeless = ({ places, number }: Claim) => new Set(places.map(({ weekday }) => weekday)).size < number

/**
 * The dearest for each, in the order of the turns: an earlier wish of the club where that is possible, then a dearer place; nobody
 * loses a slot, and nobody gets a place less dear than promised. @returns searches that gave up
 */
function improve(round: Round, served: readonly string[]): number {
  const { claims, ofClub, board, worst, promised, steps } = round
  let gaveUp = 0
  const better = (now: Claim, claim: Claim, only?: Placement): boolean => {
    const before = board.placed[now.at] as Placement
    board.lift(now.at)
    const found = place(claims, board, claim, Math.ceil(steps / 10), (at) =>
      at !== claim.at
        ? waysFor(round, at)
        : (only ? [only] : claim.places.slice(0, worst[at])).map((place) => ({ claim: at, place })),
    )
    if (found === 'gave-up') gaveUp += 1
    if (found !== 'placed') board.put(now.at, before)
    return found === 'placed'
  }
  for (const club of served) {
    const mine = ofClub.get(club) ?? []
    const now = mine.find(({ at }) => board.placed[at] && !promised.has(at))
    if (!now) continue
    const earlier = mine.filter(({ at, wish }) => at < now.at && !board.placed[at] && wish !== now.wish)
    const claim = earlier.find((one) => better(now, one)) ?? now
    const last = claim.places.indexOf(board.placed[claim.at] as Placement)
    claim.places.slice(0, last).find((dearer) => better(claim, claim, dearer))
    worst[claim.at] = claim.places.indexOf(board.placed[claim.at] as Placement) + 1
    promised.add(claim.at)
  }
  return gaveUp
}

/** Which turn each claim had: those with a place in the order of the club's list, those without the one that was refused. */
function storiesOf({ claims, ofClub, board }: Round, turns: ReadonlyMap<string, Taken>): Story[] {
  const stories: Story[] = claims.map(() => ({ turn: null, round: 0, proven: true }))
  for (const [club, mine] of ofClub) {
    const { fulfilled, refused } = turns.get(club) as Taken
    const [placed, without] = [mine.filter(({ at }) => board.placed[at]), mine.filter(({ at }) => !board.placed[at])]
    placed.forEach(({ at }, index) => {
      stories[at] = { turn: fulfilled[index] ?? null, round: index + 1, proven: true }
    })
    for (const { at } of without)
      stories[at] = { turn: refused?.turn ?? null, round: placed.length + 1, proven: refused?.proven ?? true }
  }
  return stories
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
