interface Counted {
  readonly day: string
  readonly value: number
  readonly unit: string
}

/** Values one line may join: the same unit, none missing in between. */
export type Run<Value> = readonly Value[]

/** Values of one unit, following each other: one drawing with one scale. */
export interface Panel<Value> {
  readonly unit: string
  readonly runs: readonly Run<Value>[]
}

/**
 * Divides a time series where a line would say what nobody counted: where the unit changes another drawing begins, where values are
 * missing the line is broken.
 * @param everyMonths how often a value is expected; null: nobody can say that one is missing
 */
export function panelsOf<Value extends Counted>(values: readonly Value[], everyMonths: number | null): Panel<Value>[] {
  const panels: { unit: string; runs: Value[][] }[] = []
  let last: Value | undefined
  for (const value of values) {
    const panel = panels.at(-1)
    if (!panel || panel.unit !== value.unit) panels.push({ unit: value.unit, runs: [[value]] })
    else if (last && isGap(last.day, value.day, everyMonths)) panel.runs.push([value])
    else panel.runs.at(-1)?.push(value)
    last = value
  }
  return panels
}

/** Half a period late is still the same row of values. */
export function isGap(before: string, after: string, everyMonths: number | null): boolean {
  if (everyMonths === null) return false
  const months = Temporal.PlainDate.from(before)
    .until(Temporal.PlainDate.from(after))
    .total({ unit: 'months', relativeTo: Temporal.PlainDate.from(before) })
  return months > everyMonths * 1.5
}
