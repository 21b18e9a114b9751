/** Half a year as it stands in addresses: '2026-1' is January to June. */
export interface HalfYear {
  readonly slug: string
  readonly year: number
  readonly half: 1 | 2
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

export function halfYear(year: number, half: 1 | 2): HalfYear {
  const from = Temporal.PlainDate.from({ year, month: half === 1 ? 1 : 7, day: 1 })
  return { slug: `${year}-${half}`, year, half, from, until: from.add({ months: 6 }).subtract({ days: 1 }) }
}

/** Reads '2026-1'. @returns undefined for anything else */
export function readHalfYear(slug: string): HalfYear | undefined {
  const match = /^(\d{4})-([12])$/.exec(slug)
  const year = Number(match?.[1])
  return match && year >= 1990 && year <= 2100 ? halfYear(year, Number(match[2]) as 1 | 2) : undefined
}

export const halfYearOf = ({ year, month }: Temporal.PlainDate): HalfYear => halfYear(year, month <= 6 ? 1 : 2)

export const halfYearBefore = ({ from }: HalfYear): HalfYear => halfYearOf(from.subtract({ days: 1 }))

/** The half-years one can report on, the latest first: the running one and the one before. Figures of today say nothing of older ones. */
export function reportable(today: Temporal.PlainDate): HalfYear[] {
  const running = halfYearOf(today)
  return [running, halfYearBefore(running)]
}
