import type { CommonFigure, Level, MoneyKind, Phase, Priority } from '../../services/strategy/demo.ts'
import type { FieldId, Source } from '../types.ts'
import type { Words } from '../words.ts'

/** 'steering' is the house's own field; the demo's other names are those of the network. */
export type StrategyField = FieldId | 'steering'

type Day = Temporal.PlainDate

/** What happened to a measure on a day; the first step is the day it came onto the agenda. */
export interface Step {
  readonly day: Day
  readonly what: Phase | 'paused' | 'resumed'
  readonly why: string
}

export interface DemoIndicator {
  readonly level: Level
  readonly better: 'more' | 'less'
  readonly everyMonths: number | null
  readonly title: string
  readonly unit: string
  readonly source: string
  /** `unit` where it was another one than the indicator's. */
  readonly values: readonly {
    readonly day: Day
    readonly value: number
    readonly unit?: string
    readonly note?: string
  }[]
  readonly goals: readonly { readonly day: Day; readonly value: number }[]
}

/** A measure with its whole life, also what lies ahead: what is so on a day is reckoned (state-at.ts). */
export interface DemoMeasure {
  readonly code: string | null
  readonly title: Words
  readonly lead: Words
  readonly aim: string
  readonly effect: string
  readonly body: string
  readonly field: StrategyField | null
  /** Key of a solution. */
  readonly solution: string | null
  readonly priority: Priority | null
  readonly inCharge: string
  /** Official keys; empty: the whole district. */
  readonly municipalities: readonly string[]
  readonly plannedStart: Day | null
  readonly plannedEnd: Day | null
  /** The planned end was moved, on that day, to that day. */
  readonly moved: readonly { readonly day: Day; readonly to: Day; readonly why: string }[]
  readonly steps: readonly Step[]
  readonly milestones: readonly {
    readonly title: string
    readonly due: Day | null
    readonly done: Day | null
    readonly dropped?: boolean
  }[]
  /** Thousands of euros; the actual one is known when the year is over. */
  readonly money: readonly {
    readonly year: number
    readonly source: string
    readonly kind: MoneyKind
    readonly share: number | null
    readonly planned: number | null
    readonly actual: number | null
  }[]
  readonly indicators: readonly DemoIndicator[]
  readonly risks: readonly {
    readonly title: string
    readonly likelihood: 1 | 2 | 3
    readonly weight: 1 | 2 | 3
    readonly state: 'open' | 'happened' | 'over'
    readonly answer: string
  }[]
  readonly partners: readonly { readonly name: string; readonly part: string }[]
  readonly decisions: readonly {
    readonly body: string
    readonly day: Day
    readonly what: string
    readonly paper: string | null
    readonly address?: string
  }[]
  readonly papers: readonly { readonly title: string; readonly address: string }[]
  /** What was said of it, in words. */
  readonly words: readonly { readonly day: Day | null; readonly text: string }[]
  /** From that day on nobody has said anything any more. */
  readonly silentSince: Day | null
  /** Who kept it up to date left then; nobody has taken over. */
  readonly ownerLeft: Day | null
  readonly lesson: string
  /** Code of another measure. */
  readonly needs: readonly { readonly code: string; readonly why: string }[]
  readonly successor: { readonly code: string; readonly how: 'merged' | 'superseded' } | null
  /** What somebody said instead of the rule. */
  readonly said: {
    readonly day: Day
    readonly timeliness?: 'on-time' | 'late' | 'unknown'
    readonly freshness?: 'fresh' | 'ageing' | 'stale'
    readonly why: string
  } | null
  readonly licence: string | null
  readonly repository: string | null
  readonly transfer: string | null
  /** Where public facts were taken from. */
  readonly source: string | null
}

export interface DemoVision {
  readonly key: string
  readonly title: Words
  readonly lead: Words
  readonly body: string
  readonly source?: string
}

export interface DemoSolution {
  readonly key: string
  readonly vision: string
  readonly field: StrategyField
  readonly title: Words
  readonly lead: Words
  readonly state: 'candidate' | 'chosen' | 'dropped'
  /** Why it was dropped. */
  readonly why?: string
}

type ChapterKind =
  | 'starting-point'
  | 'strengths'
  | 'challenges'
  | 'visions'
  | 'principles'
  | 'fields'
  | 'solutions'
  | 'priorities'
  | 'governance'
  | 'monitoring'
  | 'transfer'
  | 'text'

/** A strategy as a paper. */
export interface DemoPaper {
  readonly title: string
  readonly lead: Words & { readonly leicht: string }
  readonly fromYear: number
  readonly toYear: number
  readonly chapters: readonly {
    readonly kind: ChapterKind
    readonly title: string
    readonly body: string
    readonly strengths?: readonly string[]
    readonly weaknesses?: readonly string[]
    /** Its last paragraph names them. */
    readonly sources?: readonly Source[]
  }[]
  /** Figures of the region, each with its years. */
  readonly figures?: readonly {
    readonly title: string
    readonly unit: string
    readonly source: string
    readonly common?: CommonFigure
    readonly years: readonly (readonly [year: number, value: number])[]
  }[]
  /** Who adopted it and when; without it it is a draft. */
  readonly adopted?: { readonly by: string; readonly on: Day; readonly paper?: string }
}
