import { publish } from '#commons/publication/publish.ts'
import { choice, optionalDay, optionalText, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { date } from '#foundation/text/dates.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { measureChanged } from '../../citizens/changed.ts'
import type { Milestone } from '../../measures/measure.ts'
import { milestoneSource } from '../../measures/milestone-source.ts'
import { publishMilestones } from '../../measures/publish-measures.ts'
import { texts } from '../../measures/texts.ts'
import { partKind } from '../part-kind.ts'
import { removeRow, saveRow } from '../rows.ts'
import { partNotices, partStaffTexts } from '../texts.ts'

const states = ['open', 'done', 'dropped'] as const
const fields = {
  title: text(200),
  dueOn: optionalDay(),
  state: choice(states),
  doneOn: optionalDay(),
  note: optionalText(500),
}

export const milestones = partKind<Milestone, typeof fields>({
  id: 'meilensteine',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.milestones, one: t.milestone, add: t.addMilestone }
  },
  of: (measure) => measure.milestones,
  line({ title, dueOn, state, doneOn }, language) {
    const [t, m] = [partStaffTexts(language), texts(language)]
    const when = doneOn ? m.doneOn(date(doneOn, language)) : dueOn ? m.due(date(dueOn, language)) : m.noDay
    return { title, note: `${t[state]}, ${when}` }
  },
  fields,
  Inputs({ part }) {
    const t = partStaffTexts(useVisit().language)
    return (
      <>
        <TextInput name="title" label={t.fieldTitle} value={part?.title} maxlength={200} />
        <DateInput name="dueOn" label={t.due} value={part?.dueOn?.toString()} optional />
        <Select
          name="state"
          label={t.state}
          value={part?.state ?? 'open'}
          choices={states.map((state) => ({ value: state, label: t[state] }))}
        />
        <DateInput name="doneOn" label={t.doneOn} value={part?.doneOn?.toString()} optional />
        <TextInput name="note" label={t.note} value={part?.note} maxlength={500} optional />
      </>
    )
  },
  check({ state, doneOn }) {
    if (doneOn && state !== 'done') refuse(partNotices.doneOnNeedsDone, 'doneOn')
  },
  async save(work, measure, part, { title, dueOn, state, doneOn, note }) {
    await saveRow(work, 'strategy.milestone', measure, part?.id, {
      title,
      due_on: dueOn,
      state,
      done_on: doneOn,
      note: note ?? '',
    })
    await publishMilestones(work, [measure.id])
    if (part && !dueOn) await publish(work, milestoneSource, [part.id])
    if (state === 'done' && part?.state !== 'done') await measureChanged(work, measure.id, 'milestone')
  },
  async remove(work, measure, part) {
    await removeRow(work, 'strategy.milestone', measure, part)
    await publish(work, milestoneSource, [part.id])
  },
})
