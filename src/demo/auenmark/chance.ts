/** The same numbers between 0 and 1 every time (linear congruence): a demo looks the same on every machine. */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** One of a list; small numbers choose its beginning. */
export const oneOf = <One>(list: readonly One[], chance: number): One => list[Math.floor(chance * list.length)] as One
