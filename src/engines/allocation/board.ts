import type { Placement } from './placements.ts'

/** A slot somebody asks for: the so-manieth of a wish. */
export interface Claim {
  readonly at: number
  readonly wish: string
  readonly club: string
  readonly number: number
  readonly places: readonly Placement[]
}

/** Who has what: one claim per cell at most, claims of one wish on different days. */
export interface Board {
  readonly placed: (Placement | undefined)[]
  put(claim: number, place: Placement): void
  lift(claim: number): void
  /** Claims in the way of a placement, the claim itself left out. */
  inTheWay(claim: Claim, place: Placement): number[]
}

export function newBoard(claims: readonly Claim[], cellCount: number): Board {
  const holder = new Int32Array(cellCount).fill(-1)
  const placed: (Placement | undefined)[] = claims.map(() => undefined)
  const siblings = Map.groupBy(claims, ({ wish }) => wish)
  return {
    placed,
    put(claim, place) {
      placed[claim] = place
      for (const cell of place.cells) holder[cell] = claim
    },
    lift(claim) {
      for (const cell of placed[claim]?.cells ?? []) holder[cell] = -1
      placed[claim] = undefined
    },
    inTheWay(claim, place) {
      const found: number[] = []
      for (const cell of place.cells) {
        const other = holder[cell] as number
        if (other >= 0 && other !== claim.at && !found.includes(other)) found.push(other)
      }
      for (const { at } of siblings.get(claim.wish) ?? [])
        if (at !== claim.at && placed[at]?.weekday === place.weekday && !found.includes(at)) found.push(at)
      return found
    },
  }
}
