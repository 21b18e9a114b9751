import type { Chapter } from '../document/paper.ts'

/** The plan back from the day of adoption. */
export interface AdoptionPlan {
  readonly adoptOn: Temporal.PlainDate
  readonly body: string
  readonly paperDays: number
  readonly adviceWeeks: number
  readonly revisionWeeks: number
  readonly reviewWeeks: number
  readonly version: number
}

/** What a plan begins with: a fortnight for papers, three weeks of advice, two to work in what four weeks of review have brought. */
export const usual = { paperDays: 14, adviceWeeks: 3, revisionWeeks: 2, reviewWeeks: 4 } as const

export const circleKinds = ['steering-group', 'advisory-board', 'working-group'] as const

export interface Circle {
  readonly id: string
  readonly kind: (typeof circleKinds)[number]
  readonly name: string
  readonly purpose: string
  readonly version: number
}

export interface Session {
  readonly id: string
  readonly circleId: string
  readonly day: Temporal.PlainDate
  readonly topic: string
  readonly place: string
  readonly result: string
  readonly version: number
}

export const purposes = ['advice', 'adoption', 'information'] as const

export interface CommitteeDate {
  readonly id: string
  readonly body: string
  readonly day: Temporal.PlainDate
  readonly papersBy: Temporal.PlainDate | null
  readonly purpose: (typeof purposes)[number]
  readonly result: string
  readonly version: number
}

export interface OpenQuestion {
  readonly id: string
  readonly chapterId: string | null
  readonly words: string
  readonly answer: string
  readonly settled: boolean
  readonly version: number
}

/** A chapter with who looks after it. */
export interface ChapterInCare extends Pick<Chapter, 'id' | 'title' | 'state'> {
  readonly personId: string | null
  readonly person: string | null
}

export interface Making {
  readonly plan: AdoptionPlan | null
  readonly chapters: readonly ChapterInCare[]
  readonly circles: readonly Circle[]
  readonly sessions: readonly Session[]
  readonly dates: readonly CommitteeDate[]
  readonly questions: readonly OpenQuestion[]
}
