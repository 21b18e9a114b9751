export const methodKind = 'network.method'

/** How something is done in a group: what for, with how many, how long, and step by step. */
export interface Method {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly aim: string
  readonly groupMin: number | null
  readonly groupMax: number | null
  readonly minutes: number | null
  /** One per line. */
  readonly material: string
  /** One per line; a line can begin with its minutes: '10: Sammeln'. */
  readonly steps: string
  readonly hybrid: string
  /** Questions on the sheet, one per line. */
  readonly worksheet: string
  readonly source: string | null
  readonly hidden: boolean
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

export interface Step {
  readonly minutes: number | null
  readonly words: string
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Steps as somebody typed them: '10: Sammeln' takes ten minutes, 'Sammeln' as long as it takes. */
export const stepsOf = (text: string): Step[] =>
  linesOf(text).map((line) => {
    const match = /^(\d{1,3})(?:\s*(?:min\.?|Minuten))?\s*:\s*(.+)$/i.exec(line)
    return match ? { minutes: Number(match[1]), words: match[2] as string } : { minutes: null, words: line }
  })

/** How long the steps take together; null while one of them says nothing, or there is none. */
export function minutesOfSteps(steps: readonly Step[]): number | null {
  if (steps.length === 0 || steps.some(({ minutes }) => minutes === null)) return null
  return steps.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
}
