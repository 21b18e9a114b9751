import type { Because, Club, Criterion, Input, Wish } from './types.ts'

/** Whose turn it is: a club, for its so-manieth slot. */
export interface Turn {
  readonly club: string
  /** 1 for the club's first slot. */
  readonly round: number
}

interface Standing extends Club {
  /** Most persons of its wishes. */
  readonly persons: number
}

/** Compares turns by the criteria in their order; what they leave open the club's id decides, so that nothing depends on chance. */
export interface Order {
  readonly compare: (one: Turn, other: Turn) => number
  /** The criterion by which one turn comes before another. */
  readonly because: (one: Turn, other: Turn) => Because
}

export function orderOf({ clubs, wishes, criteria }: Input): Order {
  const standings = new Map(clubs.map((club) => [club.id, standingOf(club, wishes)]))
  const keys: Record<Criterion, (turn: Turn) => number> = {
    'one-before-two': ({ round }) => round,
    priority: ({ club }) => standings.get(club)?.group ?? 0,
    larger: ({ club }) => -(standings.get(club)?.persons ?? 0),
    lot: ({ club }) => standings.get(club)?.lot ?? 0,
  }
  const firstDifference = (one: Turn, other: Turn) =>
    criteria.find((criterion) => keys[criterion](one) !== keys[criterion](other))
  return {
    compare(one, other) {
      const criterion = firstDifference(one, other)
      if (criterion) return keys[criterion](one) - keys[criterion](other)
      return one.club === other.club ? one.round - other.round : one.club < other.club ? -1 : 1
    },
    because(one, other) {
      return one.club === other.club ? 'own' : (firstDifference(one, other) ?? 'lot-by-name')
    },
  }
}

const standingOf = (club: Club, wishes: readonly Wish[]): Standing => ({
  ...club,
  persons: Math.max(0, ...wishes.filter((wish) => wish.club === club.id).map(({ persons }) => persons ?? 0)),
})

/** All turns in order: each club as often as it wishes slots. */
export function turnsOf({ clubs, wishes }: Input, order: Order): Turn[] {
  return clubs
    .flatMap((club) => {
      const wished = wishes.filter((wish) => wish.club === club.id).reduce((sum, { times }) => sum + times, 0)
      return Array.from({ length: wished }, (_, at) => ({ club: club.id, round: at + 1 }))
    })
    .sort(order.compare)
}
