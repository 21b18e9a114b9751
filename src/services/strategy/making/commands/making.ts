import { day, family, text, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, Refusal, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { access } from '../../access.ts'
import { versionField } from '../../measures/measure-input.ts'
import { keepersOf } from '../../standing/queries.ts'
import { makingAddresses } from '../addresses.ts'
import { makingToEdit } from '../load-making.ts'
import { carePage, keeperInput } from '../pages/care.tsx'
import { planPage } from '../pages/plan.tsx'
import { saveCare, savePlan } from '../save-making.ts'
import { makingNotices } from '../texts.ts'

const weeks = wholeNumber(0, 52)

/** An editor sets the day of adoption and the periods before it. */
export const planForm = form(access, {
  address: makingAddresses.plan,
  action: 'document.write',
  fields: {
    adoptOn: day(),
    body: text(120),
    paperDays: wholeNumber(0, 90),
    adviceWeeks: weeks,
    revisionWeeks: weeks,
    reviewWeeks: weeks,
    ...versionField,
  },
  page: planPage,
  load: makingToEdit,
  async run(work, { version, ...plan }, { paper }) {
    if (!(await savePlan(work, paper.id, plan, version))) refuse(makingNotices.conflict)
    return goTo(makingAddresses.making(), makingNotices.saved)
  },
})

/** An editor says who looks after which chapter. */
export const careForm = form(access, {
  address: makingAddresses.care,
  action: 'document.write',
  fields: { [keeperInput]: family({ inputs: 100, characters: 40 }) },
  page: carePage,
  load: makingToEdit,
  async run(work, input, { making }) {
    const chosen = input[keeperInput] as Readonly<Record<string, readonly string[]>>
    const known = new Set((await keepersOf(work.tx, work.space.id)).map(({ id }) => id))
    const care = making.chapters.flatMap(({ id }) =>
      chosen[id] ? [{ chapter: id, person: chosen[id][0] || null }] : [],
    )
    const strangers = care.filter(({ person }) => person !== null && !known.has(person))
    if (strangers.length > 0)
      throw new Refusal(
        Object.fromEntries(
          strangers.map(({ chapter }): [string, Sentence] => [`${keeperInput}-${chapter}`, makingNotices.notHere]),
        ),
      )
    await saveCare(work, care)
    return goTo(makingAddresses.making(), makingNotices.saved)
  },
})
