import type { Ballot, Budget, SurveyQuestion, VoteAsked } from '../services/participation/demo.ts'
import type { Basis, FieldId, Source, Where } from './network-types.ts'
import type { Words } from './words.ts'

export type * from './network-types.ts'
export type * from './people-types.ts'
export type * from './words.ts'

/**
 * Shapes of the demo network's content: plain data without behaviour. The loader runs it through the real commands, so
 * everything here is what a person could have typed.
 */

/** A day counted back from loading the demo, or a past day ('2022-03-31'; near the real one where sources have no date). */
export type NewsDay = { readonly daysAgo: number } | { readonly on: string }

export interface DemoNews {
  readonly slug: string
  readonly where: Where
  readonly basis: Basis
  readonly day: NewsDay
  readonly title: Words
  readonly lead: Words
  /** Markdown. */
  readonly body: Words
  readonly field: FieldId | null
  /** Official municipality key, 8 digits. */
  readonly municipality?: string
  readonly pinned?: true
  readonly sources?: readonly Source[]
}

/**
 * Local time in Europe/Berlin; `lasts` is an ISO 8601 duration. Counted from the day of loading (negative: past), a real
 * past day, or not fixed yet (then an interest list is kept and `hint` says what is known).
 */
export type EventTime =
  | { readonly inDays: number; readonly at: string; readonly lasts: string }
  | { readonly on: string; readonly at: string; readonly lasts: string }
  | { readonly notFixed: Words }

export interface Place {
  readonly name: string
  readonly address?: string
  /** WGS 84, degrees. */
  readonly lon: number
  readonly lat: number
  /** Missing for places outside the eight districts. */
  readonly municipality?: string
}

export interface Question {
  readonly kind: 'yes-no' | 'text' | 'choice'
  readonly text: Words
  /** Why it is asked; shown beside the question. */
  readonly purpose: Words
  readonly options?: readonly Words[]
  readonly required: boolean
}

/** `interest`: no date yet, people leave their wish; `none`: just come. */
export type Registration = 'open' | 'interest' | 'none'

export interface DemoEvent {
  readonly slug: string
  readonly where: Where
  readonly basis: Basis
  readonly title: Words
  readonly lead: Words
  /** Markdown. */
  readonly body: Words
  readonly time: EventTime
  readonly place?: Place
  readonly online?: string
  readonly registration: Registration
  readonly capacity?: number
  readonly waitingList: boolean
  /** How many invented guests the loader registers (more than `capacity` = the rest waits). */
  readonly registered: number
  readonly questions: readonly Question[]
  readonly field: FieldId | null
  /** Key of an organisation; null: the district or the network itself. */
  readonly organiser: string | null
  /** Set when cancelled; the reason is shown to everybody. */
  readonly cancelled?: Words
  readonly sources?: readonly Source[]
}

/** A dialogue with its phases. Days without a number are not known, and stay empty. */
export interface DemoDialogue {
  readonly slug: string
  readonly where: Exclude<Where, 'network'>
  readonly basis: Basis
  readonly title: Words
  readonly lead: Words
  readonly decides: Words
  readonly limits: Words
  readonly decidedBy: string
  readonly decidedWhen: string
  readonly body: Words
  readonly outcome: Words
  readonly sources?: readonly Source[]
  readonly phases: readonly DemoPhase[]
}

export interface DemoPhase {
  readonly method: string
  readonly who: 'guest' | 'citizen' | 'resident'
  readonly title: Words
  readonly intro: Words
  readonly outcome: Words
  /** First and last day; null: not known, or not fixed yet. */
  readonly days:
    | { readonly from: string; readonly to: string }
    | { readonly inDays: number; readonly forDays: number }
    | null
  /** On paper, for guests: to be tried. */
  readonly codes?: readonly string[]
  readonly survey?: DemoSurvey
  readonly opinions?: DemoOpinions
  readonly vote?: DemoVote
  readonly budget?: DemoBudget
  /** Of the method 'evening'. */
  readonly islands?: readonly DemoIsland[]
  readonly meetings?: readonly DemoMeeting[]
  /** Of a contest, published before. */
  readonly criteria?: readonly string[]
  readonly ideas?: readonly DemoIdea[]
  readonly text?: DemoText
}

/** An invented text with invented contributions. Paragraphs are named by words that occur in them. */
export interface DemoText {
  readonly title: string
  /** As one would paste it. */
  readonly words: string
  /** Paragraph → why it cannot be changed. */
  readonly fixed: Readonly<Record<string, string>>
  readonly remarks: readonly DemoRemark[]
  /** The version that came of it. */
  readonly next?: {
    readonly note: string
    readonly daysAgo: number
    /** Paragraph → its new words. */
    readonly changes: Readonly<Record<string, string>>
    readonly removes: readonly string[]
  }
}

export interface DemoRemark {
  /** Words of the paragraph. */
  readonly about: string
  readonly what: 'comment' | 'question' | 'wording'
  readonly passage?: string
  readonly body?: string
  readonly wording?: string
  /** Mail of one of the invented people; without it it came another way. */
  readonly by?: string
  readonly channel?: 'paper' | 'telephone' | 'on-site'
  readonly source?: string
  readonly code?: string
  /** Days before the demo was loaded. */
  readonly daysAgo: number
  /** Mails of those who support it. */
  readonly supports?: readonly string[]
  readonly answer?: {
    readonly status: 'taken' | 'partly' | 'not' | 'answered' | 'elsewhere'
    readonly reason: string
  }
}

/** A secret vote; without `counted` it is running. */
export interface DemoVote {
  readonly asked: VoteAsked
  /** Ballots with how many said so. */
  readonly ballots: readonly (readonly [times: number, ballot: Ballot])[]
  /** All others came online. */
  readonly channels: Readonly<Partial<Record<'paper' | 'telephone' | 'on-site', number>>>
  readonly counted: boolean
}

/** A participatory budget; without `counted` it is running. */
export interface DemoBudget extends Omit<Budget, 'version'> {
  readonly projects: readonly DemoProject[]
  /** Groups of voters: how many, and how likely each of them ticks each project, in the order of the projects. */
  readonly groups: readonly (readonly [voters: number, likely: readonly number[]])[]
  /** All others came online. */
  readonly channels: Readonly<Partial<Record<'paper' | 'telephone' | 'on-site', number>>>
  readonly counted: boolean
}

/** Cost in euros. */
export interface DemoProject extends Pick<DemoIdea, 'title' | 'body' | 'field' | 'municipality' | 'place' | 'point'> {
  readonly euros: number
}

export interface DemoIsland {
  readonly key: string
  readonly title: Words
  readonly body: Words
}

type Gathered =
  | 'title'
  | 'lead'
  | 'body'
  | 'time'
  | 'place'
  | 'online'
  | 'registration'
  | 'capacity'
  | 'waitingList'
  | 'registered'
  | 'questions'

/** A meeting of a phase; without `people` nobody published how many came. */
export interface DemoMeeting extends Pick<DemoEvent, Gathered> {
  readonly form: 'evening' | 'stand'
  readonly people?: { readonly number: number; readonly about: boolean }
  readonly notes?: readonly DemoNote[]
  /** Persons per score, 1 first, by key of the island. */
  readonly ratings?: Readonly<Record<string, readonly number[]>>
  /** Questions from the hall, sent from phones. */
  readonly hall?: {
    readonly code: string
    readonly closed: boolean
    readonly asked: readonly {
      readonly words: string
      readonly supports: number
      readonly state: 'waiting' | 'open' | 'current' | 'answered' | 'aside'
      readonly answer: string
    }[]
  }
}

export interface DemoNote {
  /** Key of the island. */
  readonly island: string
  readonly words: string
  readonly dots: number
  readonly channel?: 'paper' | 'telephone'
  readonly source?: string
}

/** An idea of a phase that collects them. */
export interface DemoIdea {
  readonly title: string
  readonly body: string
  /** Mail of one of the invented people; without it it came another way. */
  readonly by?: string
  readonly channel?: 'online' | 'paper' | 'telephone' | 'on-site'
  readonly source?: string
  readonly code?: string
  readonly field?: FieldId
  /** Official key, 8 digits. */
  readonly municipality?: string
  readonly place?: string
  readonly point?: { readonly latitude: number; readonly longitude: number }
  readonly joins?: boolean
  /** Days before the demo was loaded. */
  readonly daysAgo: number
  /** Mails of those who support it. */
  readonly supports?: readonly string[]
  readonly answer?: {
    readonly status: 'taken' | 'partly' | 'later' | 'not' | 'there' | 'elsewhere'
    readonly reason: string
  }
  /** Title of the idea it became part of. */
  readonly mergedInto?: string
  readonly winner?: boolean
}

/** An invented survey with invented answers. */
export interface DemoSurvey {
  readonly questions: readonly SurveyQuestion[]
  readonly sheets: number
  /** How many came which way; together as many as sheets. */
  readonly channels: Readonly<Record<string, number>>
  /** Question (or row of a table) → answer → weight. '' is no answer. */
  readonly likely: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly texts: readonly (readonly [state: 'waiting' | 'released', question: string, words: string])[]
}

/** Invented statements, and how invented people answer them. */
export interface DemoOpinions {
  /** People of each group. */
  readonly groups: readonly number[]
  /** Words, and how likely each group agrees, 0 to 1. */
  readonly statements: readonly (readonly [words: string, likely: readonly number[]])[]
  readonly proposed: readonly {
    readonly words: string
    readonly state: 'shown' | 'waiting' | 'refused'
    readonly reason?: string
    readonly likely?: readonly number[]
  }[]
  /** How many came which way; together as many as people. */
  readonly channels: Readonly<Record<'online' | 'paper' | 'telephone' | 'on-site', number>>
  /** Where those had it from who did not answer online. */
  readonly source: string
}
