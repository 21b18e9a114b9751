import { checkbox, optionalLongText, optionalWholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { criteriaFrom, criteriaOf, maxCriteria, maxPoints } from '../criteria.ts'
import { isListed } from '../idea.ts'
import { givePoints, nameWinner, setCriteria } from '../jury.ts'
import { ideasToEdit, ideaToEdit, paramsOf } from '../load-idea.ts'
import { criteriaPage, juryPage, pointsPage } from '../pages/jury.tsx'
import { notices, problems } from '../texts/notices.ts'

/** By what ideas are chosen; fixed once the phase has begun. */
export const saveCriteria = form(access, {
  address: addresses.criteria,
  action: 'idea.judge',
  fields: { criteria: optionalLongText(2000) },
  page: criteriaPage,
  load: ideasToEdit,
  async run(work, { criteria }, { at, standing }) {
    if (standing !== 'before') refuse(problems.criteriaFixed)
    const named = criteriaFrom(criteria ?? '', criteriaOf(at.phase))
    if (named.length > maxCriteria) refuse(problems.criteriaMany, 'criteria')
    await setCriteria(work, at.phase.id, named)
    return goTo(rooms.phase(paramsOf(at)), notices.criteria)
  },
})

const points = optionalWholeNumber(0, maxPoints)

/** Somebody of the jury rates an idea, once the phase is over. */
export const savePoints = form(access, {
  address: addresses.points,
  action: 'idea.judge',
  fields: {
    ...{ points1: points, points2: points, points3: points, points4: points },
    ...{ points5: points, points6: points, points7: points, points8: points },
  },
  page: pointsPage,
  load: ideaToEdit,
  async run(work, input, { at, idea, standing }) {
    if (standing !== 'after') refuse(problems.tooEarly)
    if (!isListed(idea)) refuse(problems.notListed)
    const given = Object.values(input)
    const byCriterion = new Map(criteriaOf(at.phase).map(({ id }, index) => [id, given[index] ?? null]))
    await givePoints(work, idea.id, work.viewer.person as string, byCriterion)
    return goTo(addresses.jury(paramsOf(at)), notices.points)
  },
})

/** An idea wins, or does not. */
export const saveWinner = form(access, {
  address: addresses.winner,
  action: 'idea.judge',
  fields: { winner: checkbox() },
  page: juryPage,
  load: ideaToEdit,
  async run(work, { winner }, { at, idea, standing }) {
    if (standing !== 'after') refuse(problems.tooEarly)
    if (!isListed(idea)) refuse(problems.notListed)
    await nameWinner(work, idea.id, winner)
    return goTo(addresses.jury(paramsOf(at)), notices.winner)
  },
})
