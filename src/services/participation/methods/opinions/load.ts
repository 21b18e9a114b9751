import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { codeHash, readCode } from '../../codes.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { ownSheet } from './addresses.ts'
import type { Poll, ShownStatement } from './poll.ts'
import { isPrinted, pollOf, type Sheet, sheetByCode, sheetOfPerson, shownStatements } from './queries.ts'

export type PhaseParams = { dialogue: string; phase: string }

/** A phase that asks for opinions; `poll` is undefined while nobody has written a statement. */
export interface PollAt extends At {
  readonly poll: Poll | undefined
  readonly standing: RightsPhase
}

const withPoll = async (work: Work, at: At): Promise<PollAt> => {
  found(at.phase.method === 'opinions' ? at : undefined)
  return {
    ...at,
    poll: await pollOf(work.tx, work.space.id, at.phase.id),
    standing: rightsPhaseOf(at.phase, work.now),
  }
}

/** For everybody who may see the dialogue. */
export const pollAt = async (work: Work, params: PhaseParams): Promise<PollAt> =>
  withPoll(work, await phaseAt(work, params))

/** For forms of staff. */
export const pollToEdit = async (work: Work, params: PhaseParams): Promise<PollAt> =>
  withPoll(work, await phaseToEdit(work, params))

/** What somebody votes on, and what they have said so far. */
export interface SheetAt extends PollAt {
  readonly poll: Poll
  /** Part of the address: the code, or `ownSheet`. */
  readonly key: string
  /** With which it is found again; null for the sheet of an account. */
  readonly code: string | null
  /** Null until the first vote. */
  readonly sheet: Sheet | null
  /** By staff, from paper or telephone: it stays as it is. */
  readonly entered: boolean
  readonly statements: readonly ShownStatement[]
}

/** The sheet of an address: of the account that is logged in, or of whoever knows the code. */
export async function sheetAt(work: Work, params: PhaseParams & { sheet: string }): Promise<SheetAt> {
  const at = await pollAt(work, params)
  const poll = found(at.poll)
  const own = params.sheet === ownSheet
  const code = own ? null : found(readCode(params.sheet))
  const sheet = code ? await byCode(work, at, code) : await byAccount(work, at)
  const statements = await shownStatements(work.tx, work.space.id, at.phase.id)
  const entered = sheet !== null && sheet.channel !== 'online'
  return { ...at, poll, key: code ?? ownSheet, code, sheet, entered, statements }
}

async function byAccount({ tx, space, viewer }: Work, { phase }: At): Promise<Sheet | null> {
  return (await sheetOfPerson(tx, space.id, phase.id, found(viewer.person))) ?? null
}

async function byCode({ tx, space }: Work, { phase }: At, code: string): Promise<Sheet | null> {
  const sheet = (await sheetByCode(tx, space.id, phase.id, codeHash(code))) ?? null
  if (!sheet && !(await isPrinted(tx, space.id, phase.id, code))) missing()
  return sheet
}

/** Statements this person has said nothing to yet. */
export const leftOf = ({ statements, sheet }: SheetAt): readonly ShownStatement[] =>
  statements.filter(({ number }) => sheet?.votes[number] === undefined)
