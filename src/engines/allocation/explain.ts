import type { Board, Claim } from './board.ts'
import type { Order } from './order.ts'
import { type Placement, tooSmall } from './placements.ts'
import type { Because, Code, Holder, Input, Line, Passed, Weekly, Wish } from './types.ts'

/** What happened to a claim while the turns were taken. */
export interface Story {
  turn: number | null
  round: number
  proven: boolean
}

/** One line per wished slot: what it got and which dearer places others hold, or why it got none. */
export function explain(
  { wishes, rooms }: Input,
  order: Order,
  claims: readonly Claim[],
  board: Board,
  stories: readonly Story[],
): Line[] {
  const byId = new Map(wishes.map((wish) => [wish.id, wish]))
  const sizes = new Map(rooms.map(({ id, persons }) => [id, persons]))

  /** Who holds a place, and why it stands before the claim. */
  const holdersOf = (claim: Claim, places: readonly Placement[]): Holder[] => {
    const found = new Map<string, Because>()
    for (const place of places)
      for (const at of board.inTheWay(claim, place)) {
        const other = claims[at] as Claim
        if (!found.has(other.club)) found.set(other.club, becauseOf(claim, other))
      }
    return [...found].map(([club, because]) => ({ club, because }))
  }
  const becauseOf = (claim: Claim, other: Claim): Because => {
    const [mine, theirs] = [stories[claim.at] as Story, stories[other.at] as Story]
    const turn = { club: claim.club, round: mine.round }
    const their = { club: other.club, round: theirs.round }
    if (claim.club === other.club) return 'own'
    return order.compare(their, turn) < 0 ? order.because(their, turn) : 'arrangement'
  }
  /** Wished rooms and times before one in the list, each with its holders. */
  const passedBefore = (claim: Claim, wish: Wish, until: Placement | undefined): Passed[] => {
    const dearer = until ? claim.places.slice(0, claim.places.indexOf(until)) : claim.places
    const others = dearer.filter(
      ({ roomRank, windowRank }) => !until || roomRank !== until.roomRank || windowRank !== until.windowRank,
    )
    const groups = Map.groupBy(others, ({ roomRank, windowRank }) => `${roomRank} ${windowRank}`)
    return [...groups.values()].map((places) => {
      const { room, windowRank } = places[0] as Placement
      return { room, window: wish.windows[windowRank] as Weekly, holders: holdersOf(claim, places) }
    })
  }

  return claims.map((claim) => {
    const wish = byId.get(claim.wish) as Wish
    const story = stories[claim.at] as Story
    const given = board.placed[claim.at]
    const passed = story.turn === null ? [] : passedBefore(claim, wish, given)
    const code: Code = given
      ? given.roomRank === 0 && given.windowRank === 0
        ? 'first-choice'
        : 'later-choice'
      : story.turn === null
        ? hopeless(wish, claim, sizes)
        : 'all-taken'
    return {
      wish: claim.wish,
      club: claim.club,
      number: claim.number,
      turn: story.turn,
      round: story.round,
      slot: given ? { wish: claim.wish, ...timeOf(given), room: given.room } : null,
      roomRank: given ? given.roomRank + 1 : null,
      windowRank: given ? given.windowRank + 1 : null,
      code,
      passed,
      proven: story.proven,
    }
  })
}

const timeOf = ({ weekday, from, to }: Weekly): Weekly => ({ weekday, from, to })

function hopeless(wish: Wish, { places }: Claim, sizes: ReadonlyMap<string, number | null>): Code {
  if (places.length > 0) return 'too-few-days'
  const known = wish.rooms.filter((room) => sizes.has(room))
  return known.length > 0 && known.every((room) => tooSmall(sizes.get(room) ?? null, wish.persons))
    ? 'too-many-persons'
    : 'not-open'
}
