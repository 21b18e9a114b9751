import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { codeHash, readCode } from '../../codes.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { ownSheet } from './addresses.ts'
import { isPrinted, type Sheet, type Survey, sheetByCode, sheetOfPerson, surveyOf } from './queries.ts'

export type PhaseParams = { dialogue: string; phase: string }

/** A phase that has a survey; `survey` is undefined while nobody has written a question. */
export interface SurveyAt extends At {
  readonly survey: Survey | undefined
  readonly standing: RightsPhase
}

const isSurvey = (at: At): At => found(at.phase.method === 'survey' ? at : undefined)

/** For everybody who may see the dialogue. */
export async function surveyAt(work: Work, params: PhaseParams): Promise<SurveyAt> {
  return withSurvey(work, isSurvey(await phaseAt(work, params)))
}

/** For forms of staff. */
export async function surveyToEdit(work: Work, params: PhaseParams): Promise<SurveyAt> {
  return withSurvey(work, isSurvey(await phaseToEdit(work, params)))
}

const withSurvey = async (work: Work, at: At): Promise<SurveyAt> => ({
  ...at,
  survey: await surveyOf(work.tx, work.space.id, at.phase.id),
  standing: rightsPhaseOf(at.phase, work.now),
})

/** A sheet somebody fills in, or can begin to fill in. */
export interface SheetAt extends SurveyAt {
  readonly survey: Survey
  /** Part of the address: the code, or `ownSheet`. */
  readonly key: string
  /** With which it is found again; null for the sheet of an account. */
  readonly code: string | null
  readonly sheet: Sheet | null
  readonly sent: boolean
}

/** The sheet of an address: of the account that is logged in, or of whoever knows the code. */
export async function sheetAt(work: Work, params: PhaseParams & { sheet: string }): Promise<SheetAt> {
  const at = await surveyAt(work, params)
  const survey = found(at.survey)
  const { tx, space, viewer } = work
  if (params.sheet === ownSheet) {
    const own = await sheetOfPerson(tx, space.id, at.phase.id, found(viewer.person))
    return { ...at, survey, key: ownSheet, code: null, ...own }
  }
  const code = found(readCode(params.sheet))
  const sheet = (await sheetByCode(tx, space.id, at.phase.id, codeHash(code))) ?? null
  if (!sheet && !(await isPrinted(tx, space.id, at.phase.id, code))) missing()
  return { ...at, survey, key: code, code, sheet, sent: sheet?.state === 'sent' }
}
