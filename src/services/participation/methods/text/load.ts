import { isStaff } from '#commons/access/rules.ts'
import type { Paragraph } from '#commons/documents/document.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { remarkById } from './queries.ts'
import { isListed, type Remark } from './remark.ts'
import { paragraphsIn, paragraphsNow, type Review, reviewOf } from './review.ts'

/** A phase with this method, and how its rights stand. */
export interface AtPhase {
  readonly at: At
  readonly standing: RightsPhase
  readonly review: Review | undefined
}

/** The same with the words everybody reads. */
export interface AtText extends AtPhase {
  readonly review: Review
  readonly version: number
  readonly paragraphs: readonly Paragraph[]
}

export interface AtParagraph extends AtText {
  readonly paragraph: Paragraph
}

export interface AtRemark extends AtPhase {
  readonly review: Review
  readonly remark: Remark
  /** As it was when it was read. */
  readonly paragraph: Paragraph | undefined
}

interface PhaseParams {
  readonly dialogue: string
  readonly phase: string
}

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The phase an address names, when a text is reviewed in it. */
export async function reviewAt(work: Work, params: PhaseParams): Promise<AtPhase> {
  return within(work, await phaseAt(work, params))
}

/** The same in German, for forms of staff. */
export async function reviewToEdit(work: Work, params: PhaseParams): Promise<AtPhase> {
  return within(work, await phaseToEdit(work, params))
}

/** The text as everybody reads it; "not found" before it is published. */
export async function textAt(work: Work, params: PhaseParams): Promise<AtText> {
  return withWords(work, await reviewAt(work, params))
}

export async function textToEdit(work: Work, params: PhaseParams): Promise<AtText> {
  return withWords(work, await reviewToEdit(work, params))
}

/** One of its paragraphs, by its number. */
export async function paragraphAt(work: Work, params: PhaseParams & { number: string }): Promise<AtParagraph> {
  const here = await textAt(work, params)
  return { ...here, paragraph: found(here.paragraphs.find(({ number }) => number === params.number)) }
}

/** The same by its id, for somebody who writes about it while a newer version comes out: it may have another number, or be gone. */
export async function paragraphById(
  work: Work,
  params: PhaseParams & { paragraph: string },
): Promise<AtParagraph & { readonly gone: boolean }> {
  const here = await textAt(work, params)
  const its = (paragraphs: readonly Paragraph[] = []) => paragraphs.find(({ id }) => id === params.paragraph)
  const now = its(here.paragraphs)
  if (now) return { ...here, paragraph: now, gone: false }
  const before = here.version - 1
  return { ...here, paragraph: found(its((await paragraphsIn(work, here.review, [before])).get(before))), gone: true }
}

/** One contribution, as far as the viewer may see it: those out of sight only by staff and by whoever wrote them. */
export async function remarkAt(work: Work, params: PhaseParams & { remark: string }): Promise<AtRemark> {
  const here = await reviewAt(work, params)
  const review = found(here.review)
  const remark = found(uuid.test(params.remark) ? await remarkById(work, params.remark) : undefined)
  if (remark.phaseId !== here.at.phase.id || remark.state === 'removed') missing()
  const own = remark.person !== null && remark.person === work.viewer.person
  if (!isListed(remark) && !own && !isStaff(work.viewer, 'editor', 'moderator')) missing()
  const paragraphs = (await paragraphsIn(work, review, [remark.version])).get(remark.version) ?? []
  return { ...here, review, remark, paragraph: paragraphs.find(({ id }) => id === remark.paragraphId) }
}

async function within(work: Work, at: At): Promise<AtPhase> {
  if (at.phase.method !== 'text') missing()
  return { at, standing: rightsPhaseOf(at.phase, work.now), review: await reviewOf(work, at.phase.id) }
}

async function withWords(work: Work, here: AtPhase): Promise<AtText> {
  const review = found(here.review)
  const version = found(review.version ?? undefined)
  return { ...here, review, version, paragraphs: await paragraphsNow(work, review) }
}
