import type { Child } from 'hono/jsx'
import type { RawBuilder } from 'kysely'
import type { Publishing } from '#commons/publication/publish.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { AccessTable } from '#foundation/http/access.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Dialogue } from '../dialogues/dialogue.ts'
import type { Phase } from '../phases/phase.ts'

/** How something came in. Paper and telephone count the same as online; every result says how much came which way. */
export const channels = ['online', 'paper', 'telephone', 'on-site'] as const
export type Channel = (typeof channels)[number]

/** How many contributions came which way. */
export type Counts = Readonly<Partial<Record<Channel, number>>>

/** A phase with the dialogue it belongs to. */
export interface At {
  readonly phase: Phase
  readonly dialogue: Dialogue
}

/** What one can do in a phase: ideas, an evening, a survey … Methods are interchangeable; each has a folder here. */
export interface Method<Data = unknown> {
  readonly id: string
  /** 'Ideen sammeln' */
  readonly name: Sentence
  /** What people do in it, in one sentence. */
  readonly does: Sentence
  /** Its rights as data: deed × phase × role, shown to staff as a table. Null: there is nothing to do. */
  readonly access: AccessTable | null
  /** What each action of that table is, in words. */
  readonly deeds: Readonly<Record<string, Sentence>>
  /** What the page of the phase shows. */
  readonly load: (work: Work, at: At) => Promise<Data>
  readonly view: (data: Data, at: At, visit: Visit) => Child
  /** What staff still have to do before the phase can begin; one statement at most. */
  readonly missing?: (work: Work, at: At) => Promise<readonly Sentence[]>
  /** Publishes again what people contributed to a dialogue: it appears and vanishes with it. */
  readonly contents?: (work: Publishing, dialogue: string) => Promise<void>
  /** How much came in, by phase; one statement for all of them. */
  readonly counts?: (tx: Tx, space: string, phases: readonly string[]) => Promise<ReadonlyMap<string, Counts>>
  /** SELECT of the accounts that took part in a phase: they are told what came out. */
  readonly tookPart?: (space: string, phase: string) => RawBuilder<unknown>
  /** Where guests use a printed code (guest-codes/); without it the method takes none. */
  readonly codesAt?: (at: At, code: string) => LocalAddress
  /** Why the phase can neither be removed nor get another method; null when nothing hangs on it. */
  readonly holds?: (tx: Tx, space: string, phase: string) => Promise<Sentence | null>
  /** Why who may take part cannot be changed any more, where that tells people apart; null when it can. */
  readonly whoStays?: (tx: Tx, space: string, phase: string) => Promise<Sentence | null>
}

/** Declares a method with its own type of data. */
export function method<Data>(declared: Method<Data>): Method {
  return declared as Method
}
