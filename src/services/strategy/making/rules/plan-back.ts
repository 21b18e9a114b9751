import type { Adoption } from '../../document/paper.ts'
import type { AdoptionPlan, ChapterInCare, CommitteeDate, Making } from '../making.ts'

type Day = Temporal.PlainDate
const earlier = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other) < 0

export const stepIds = ['drafted', 'reviewed', 'closed', 'papers', 'adopted'] as const
/** 'drafted': every chapter is begun, the review begins; 'reviewed': it ends; 'closed': all chapters are closed, committees begin. */
export type StepId = (typeof stepIds)[number]

export interface PlanStep {
  readonly id: StepId
  readonly day: Day
  /** 'late': the day has passed and it is not done. */
  readonly state: 'done' | 'late' | 'ahead'
}

/**
 * The days that follow from the day of adoption, reckoned backwards: papers, advice, working in, review. Days that stand in the calendar
 * of the committees win over the rule.
 */
export function daysOf(plan: AdoptionPlan, dates: readonly CommitteeDate[]): Readonly<Record<StepId, Day>> {
  const adopted = plan.adoptOn
  const council = dates.find(({ purpose, day }) => purpose === 'adoption' && day.equals(adopted))
  const papers = council?.papersBy ?? adopted.subtract({ days: plan.paperDays })
  const byRule = papers.subtract({ weeks: plan.adviceWeeks })
  const advice = dates
    .filter(({ purpose, day }) => purpose === 'advice' && earlier(day, adopted))
    .map(({ day, papersBy }) => papersBy ?? day.subtract({ days: plan.paperDays }))
  // The earliest committee sets the day on which the chapters are closed.
  const closed = [byRule, ...advice].toSorted(Temporal.PlainDate.compare)[0] as Day
  const reviewed = closed.subtract({ weeks: plan.revisionWeeks })
  return { drafted: reviewed.subtract({ weeks: plan.reviewWeeks }), reviewed, closed, papers, adopted }
}

/** The steps with how they stand. @param adoption the newest version that was adopted */
export function stepsOf(
  { plan, dates, chapters }: Pick<Making, 'plan' | 'dates' | 'chapters'>,
  adoption: Pick<Adoption, 'on'> | null,
  today: Day,
): PlanStep[] {
  if (!plan) return []
  const days = daysOf(plan, dates)
  const adopted = adoption !== null && !earlier(adoption.on, days.drafted)
  const all = (test: (chapter: ChapterInCare) => boolean) => chapters.length > 0 && chapters.every(test)
  const done: Record<StepId, boolean> = {
    drafted: all(({ state }) => state !== 'open'),
    reviewed: earlier(days.reviewed, today) && all(({ state }) => state !== 'open'),
    closed: all(({ state }) => state === 'closed'),
    papers: earlier(days.papers, today) && all(({ state }) => state === 'closed'),
    adopted,
  }
  return stepIds.map((id) => ({
    id,
    day: days[id],
    state: adopted || done[id] ? 'done' : earlier(days[id], today) ? 'late' : 'ahead',
  }))
}

export type Blocker =
  | { readonly code: 'no-plan' | 'no-chapters' | 'no-date' | 'no-advice' }
  | { readonly code: 'chapter'; readonly chapter: ChapterInCare; readonly by: Day; readonly late: boolean }
  | { readonly code: 'nobody'; readonly chapter: ChapterInCare }
  | { readonly code: 'question'; readonly words: string; readonly id: string }
  | { readonly code: 'too-short'; readonly by: Day }

/** What still stands in the way of adoption; nothing once it was adopted. */
export function blockersOf(making: Making, adoption: Pick<Adoption, 'on'> | null, today: Day): Blocker[] {
  const { plan, chapters, dates, questions } = making
  if (!plan) return [{ code: 'no-plan' }]
  const steps = stepsOf(making, adoption, today)
  if (steps.find(({ id }) => id === 'adopted')?.state === 'done') return []
  const days = daysOf(plan, dates)
  const unclosed = chapters.filter(({ state }) => state !== 'closed')
  const none: readonly Blocker[] = []
  return [
    ...(chapters.length === 0 ? [{ code: 'no-chapters' } as const] : none),
    ...(unclosed.length > 0 && earlier(days.drafted, today) && chapters.some(({ state }) => state === 'open')
      ? [{ code: 'too-short', by: days.drafted } as const]
      : none),
    ...unclosed.map(
      (chapter): Blocker => ({ code: 'chapter', chapter, by: days.closed, late: earlier(days.closed, today) }),
    ),
    ...unclosed.filter(({ personId }) => personId === null).map((chapter): Blocker => ({ code: 'nobody', chapter })),
    ...questions.flatMap(({ id, words, settled }): Blocker[] => (settled ? [] : [{ code: 'question', words, id }])),
    ...(dates.some(({ purpose, day }) => purpose === 'adoption' && day.equals(plan.adoptOn))
      ? none
      : [{ code: 'no-date' } as const]),
    ...(plan.adviceWeeks > 0 && !dates.some(({ purpose, day }) => purpose === 'advice' && earlier(day, plan.adoptOn))
      ? [{ code: 'no-advice' } as const]
      : none),
  ]
}
