import { isStaff } from '#commons/access/rules.ts'
import type { Subject } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { isPublic, type Measure } from './measure.ts'
import { measureBySlug } from './queries.ts'

/** The measure of an address as this visitor may see it: drafts only for staff and for whoever keeps it up to date. */
export async function measureToSee(work: Work, { measure: slug }: { measure: string }): Promise<Measure> {
  const { tx, space, language, viewer } = work
  const staff = isStaff(viewer, 'editor')
  const measure = found(await measureBySlug(tx, space.id, slug, { language, staff }))
  if (!isPublic(measure) && !staff && (viewer.person === null || measure.ownerId !== viewer.person)) missing()
  return measure
}

/** In German, for forms. */
export async function measureToEdit({ tx, space }: Work, { measure: slug }: { measure: string }): Promise<Measure> {
  return found(await measureBySlug(tx, space.id, slug, { staff: true }))
}

/** Whom a measure belongs to: whoever keeps it up to date. */
export const subjectOf = ({ ownerId }: Pick<Measure, 'ownerId'>): Subject => ({ person: ownerId })
