import { isStaff } from '#commons/access/rules.ts'
import { found } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { reportBefore, reportedIn, reportsOf } from './queries.ts'
import type { Report, Reported } from './report.ts'
import { type Comparison, compare } from './rules/comparison.ts'
import { type HalfYear, readHalfYear } from './rules/half-year.ts'

/** A report with its measures, and what happened since the one before. */
export interface FullReport {
  readonly report: Report
  readonly half: HalfYear
  readonly rows: readonly Reported[]
  readonly before: { readonly half: HalfYear; readonly rows: readonly Reported[]; readonly since: Comparison } | null
}

type At = { readonly halbjahr: string }

/** Three statements. Drafts are there for staff only. */
export async function reportToSee(work: Work, { halbjahr }: At): Promise<FullReport> {
  const { tx, space, viewer } = work
  const half = found(readHalfYear(halbjahr))
  const [report] = await reportsOf(tx, space.id, { staff: isStaff(viewer, 'editor'), slug: halbjahr })
  const { id, untilDay } = found(report)
  const last = await reportBefore(tx, space.id, untilDay)
  const all = await reportedIn(tx, space.id, last ? [id, last.id] : [id])
  const rows = all.filter(({ reportId }) => reportId === id)
  const then = all.filter(({ reportId }) => reportId !== id)
  const lastHalf = last && readHalfYear(last.slug)
  return {
    report: report as Report,
    half,
    rows,
    before: lastHalf ? { half: lastHalf, rows: then, since: compare(then, rows) } : null,
  }
}

/** For forms. */
export async function reportToEdit({ tx, space }: Work, { halbjahr }: At): Promise<Report> {
  return found((await reportsOf(tx, space.id, { staff: true, slug: halbjahr }))[0])
}
