/** One thing waits for another, by their ids. */
export interface Waits {
  readonly from: string
  readonly to: string
}

/** Whether `start` waits for `goal`, over however many others; also when they are the same. */
export function waitsInTurn(edges: readonly Waits[], start: string, goal: string): boolean {
  const next = Map.groupBy(edges, ({ from }) => from)
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(next.get(at) ?? []).map(({ to }) => to))
  }
  return false
}
