import { type InputOf, optionalLongText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { versionField } from '../../measures/measure-input.ts'
import type { Writing } from '../../writing.ts'
import { funnelAddresses } from '../addresses.ts'
import { candidatesFrom, narrowingFields } from '../fields.ts'
import { narrowingToEdit } from '../load.ts'
import { narrowingPage } from '../pages/narrowing.tsx'
import { addNarrowingPage, editNarrowingPage } from '../pages/narrowing-form.tsx'
import { solutionsOf } from '../queries.ts'
import { countsOf, withoutReason } from '../rules/counts.ts'
import { closeNarrowing, correctNarrowing, saveNarrowing } from '../save.ts'
import { funnelNotices } from '../texts.ts'
import type { Narrowing } from '../things.ts'

type Typed = InputOf<typeof narrowingFields>

async function save(work: Writing, before: Narrowing | null, typed: Typed, version?: number) {
  if (typed.before !== null && typed.after !== null && typed.after > typed.before)
    refuse(funnelNotices.moreAfter, 'after')
  const solutions = await solutionsOf(work.tx, work.space.id, { language: 'de', staff: true })
  return saveNarrowing(work, before, typed, candidatesFrom(typed, solutions), version)
}

/** An editor records how many became few: a draft. */
export const addNarrowingForm = form(access, {
  address: funnelAddresses.addNarrowing,
  action: 'funnel.write',
  fields: narrowingFields,
  page: addNarrowingPage,
  async run(work, typed) {
    const auswahl = (await save(work, null, typed)) as string
    return goTo(funnelAddresses.narrowing({ auswahl }), funnelNotices.saved)
  },
})

export const editNarrowingForm = form(access, {
  address: funnelAddresses.editNarrowing,
  action: 'funnel.write',
  fields: { ...narrowingFields, ...versionField },
  page: editNarrowingPage,
  load: async (work, params: { auswahl: string }) => ({ narrowing: await narrowingToEdit(work, params) }),
  async run(work, { version, ...typed }, { narrowing }) {
    if (narrowing.state === 'closed') refuse(funnelNotices.isClosed)
    const auswahl = await save(work, narrowing, typed, version)
    if (!auswahl) return refuse(funnelNotices.conflict)
    return goTo(funnelAddresses.narrowing({ auswahl }), funnelNotices.saved)
  },
})

/** From here on everybody sees it, and it stays as it is. */
export const closeNarrowingForm = form(access, {
  address: funnelAddresses.closeNarrowing,
  action: 'funnel.write',
  fields: versionField,
  page: narrowingPage,
  load: narrowingToEdit,
  async run(work, { version }, narrowing) {
    if (narrowing.state === 'closed') refuse(funnelNotices.isClosed)
    const { before, after } = countsOf(narrowing)
    if (before === null || after === null) refuse(funnelNotices.nothingToClose)
    if (withoutReason(narrowing.candidates).length > 0) refuse(funnelNotices.reasonMissing)
    if (!(await closeNarrowing(work, { ...narrowing, version }))) refuse(funnelNotices.conflict)
    return goTo(funnelAddresses.narrowing({ auswahl: narrowing.slug }), funnelNotices.closed)
  },
})

/** What was wrong in a closed one is said beside it. */
export const correctNarrowingForm = form(access, {
  address: funnelAddresses.correctNarrowing,
  action: 'funnel.write',
  fields: { correction: optionalLongText(3000) },
  page: narrowingPage,
  load: narrowingToEdit,
  async run(work, { correction }, { id, slug }) {
    await correctNarrowing(work, id, correction ?? '')
    return goTo(funnelAddresses.narrowing({ auswahl: slug }), funnelNotices.saved)
  },
})
