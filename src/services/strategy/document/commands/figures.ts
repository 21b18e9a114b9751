import type { InputOf } from '#foundation/http/fields.ts'
import {
  optionalChoice,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { commonFigures } from '../../comparison/common.ts'
import { documentAddresses } from '../addresses.ts'
import { addFigure, changeFigure, commonTaken, removeFigure } from '../figures.ts'
import { figureAt } from '../load-paper.ts'
import { notices } from '../notices.ts'
import { figurePage, figuresPage } from '../pages/figures.tsx'
import { mostValues, readSeries } from '../rules/series.ts'

const figureFields = {
  title: text(160),
  unit: text(80),
  source: optionalText(200),
  everyMonths: optionalWholeNumber(1, 120),
  common: optionalChoice(commonFigures),
  values: optionalLongText(20_000),
}

/** What was typed, with its values read; refuses with the line that is wrong. */
function readFigure({ values: typed, ...figure }: InputOf<typeof figureFields>) {
  const read = readSeries(typed ?? '')
  if ('line' in read) return refuse(notices.seriesLine(read.line, read.problem ?? notices.sameDay), 'values')
  if (read.values.length > mostValues) refuse(notices.tooManyValues, 'values')
  return { ...figure, values: read.values }
}

/** A new figure of the region. */
export const addFigureForm = form(access, {
  address: documentAddresses.figures,
  action: 'document.write',
  fields: figureFields,
  page: figuresPage,
  async run(work, input) {
    if (await commonTaken(work, input.common, null)) refuse(notices.commonTaken, 'common')
    if (!(await addFigure(work, readFigure(input)))) refuse(notices.tooManyFigures)
    return goTo(documentAddresses.figures(), notices.figureSaved)
  },
})

/** Changes a figure and its values. */
export const saveFigureForm = form(access, {
  address: documentAddresses.figure,
  action: 'document.write',
  fields: { ...figureFields, version: wholeNumber(1, 1_000_000) },
  page: figurePage,
  load: figureAt,
  async run(work, { version, ...input }, figure) {
    if (await commonTaken(work, input.common, figure.id)) refuse(notices.commonTaken, 'common')
    if (!(await changeFigure(work, figure.id, version, readFigure(input)))) refuse(notices.conflict)
    return goTo(documentAddresses.figures(), notices.figureSaved)
  },
})

/** Takes a figure out. */
export const removeFigureForm = form(access, {
  address: documentAddresses.removeFigure,
  action: 'document.write',
  fields: { version: wholeNumber(1, 1_000_000) },
  page: figurePage,
  load: figureAt,
  async run(work, { version }, figure) {
    if (!(await removeFigure(work, figure.id, version))) refuse(notices.conflict)
    return goTo(documentAddresses.figures(), notices.figureRemoved)
  },
})
