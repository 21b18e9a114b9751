import {
  checkbox,
  choice,
  family,
  ids,
  optionalChoice,
  optionalDay,
  optionalLongText,
} from '#foundation/http/fields.ts'
import { goTo, Refusal, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit, subjectOf } from '../../measures/load-measure.ts'
import { type Measure, phases } from '../../measures/measure.ts'
import { versionField } from '../../measures/measure-input.ts'
import { today } from '../../measures/save-measure.ts'
import { notices } from '../../measures/texts.ts'
import { readNumber } from '../../parts/fields.ts'
import { standingAddresses } from '../addresses.ts'
import { standingPage, valueInput } from '../pages/standing.tsx'
import { type Standing, saveStanding } from '../save-standing.ts'
import { standingNotices } from '../texts.ts'

/** Whoever keeps a measure up to date says how it stands. */
export const saveStandingForm = form(access, {
  address: standingAddresses.standing,
  action: 'measure.update',
  fields: {
    ...versionField,
    standing: optionalLongText(5000),
    deed: optionalChoice(['same']),
    phase: choice(phases),
    paused: checkbox(),
    lesson: optionalLongText(10_000),
    reached: ids(200),
    reachedOn: optionalDay(),
    [valueInput]: family({ inputs: 200, characters: 40 }),
    countedOn: optionalDay(),
  },
  page: standingPage,
  load: measureToEdit,
  subject: subjectOf,
  async run(work, input, measure) {
    const day = today(work)
    const [reachedOn, countedOn] = [input.reachedOn ?? day, input.countedOn ?? day]
    if (input.phase === 'ended' && !input.lesson) refuse(notices.lessonMissing, 'lesson')
    if (Temporal.PlainDate.compare(reachedOn, day) > 0) refuse(standingNotices.future, 'reachedOn')
    if (Temporal.PlainDate.compare(countedOn, day) > 0) refuse(standingNotices.future, 'countedOn')
    const { phase, paused, lesson, reached, version } = input
    // "Nothing new" says once more what was said last; without a word before there is nothing to say again.
    const standing = input.standing ?? (input.deed === 'same' ? measure.standing : '')
    if (!standing) refuse(standingNotices.sayIt, 'standing')
    const counted = readCounted(input[valueInput] as Typed, measure, countedOn)
    const said = { standing, phase, paused, lesson: lesson ?? '', reached, reachedOn, counted, countedOn }
    if (!(await saveStanding(work, measure, version, said, work.viewer.person as string))) refuse(notices.conflict)
    return goTo(addresses.measure({ measure: measure.slug }), standingNotices.saved)
  },
})

type Typed = Readonly<Record<string, readonly string[]>>

/** What was typed beside each indicator; what is no number, or counted already that day, is told beside its input. */
function readCounted(typed: Typed, { indicators }: Measure, day: Temporal.PlainDate): Standing['counted'] {
  const problems: Record<string, Sentence> = {}
  const counted = indicators.flatMap(({ id, unit, values }) => {
    const text = typed[id]?.[0]?.trim()
    if (!text) return []
    const value = readNumber(text)
    if (value === undefined) problems[`${valueInput}-${id}`] = standingNotices.noNumber
    else if (values.some((one) => one.day.equals(day))) problems[`${valueInput}-${id}`] = standingNotices.dayTaken
    return value === undefined ? [] : [{ indicator: id, unit, value }]
  })
  if (Object.keys(problems).length) throw new Refusal(problems)
  return counted
}
