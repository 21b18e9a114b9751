import { sql } from 'kysely'
import { id, optionalText } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import type { OtherMeasure } from '../../measures/measure.ts'
import { partKind } from '../part-kind.ts'
import { needsOf } from '../queries.ts'
import { waitsInTurn } from '../rules/circles.ts'
import { partNotices, partStaffTexts } from '../texts.ts'

const fields = { other: id(), why: optionalText(300) }

export const needs = partKind<OtherMeasure, typeof fields>({
  id: 'abhaengigkeiten',
  words(language) {
    const t = partStaffTexts(language)
    return { many: t.needs, one: t.need, add: t.addNeed }
  },
  of: (measure) => measure.needs,
  line: ({ title, why }) => ({ title, note: why }),
  choosesMeasure: true,
  fields,
  Inputs({ part, others }) {
    const t = partStaffTexts(useVisit().language)
    return (
      <>
        <Select
          name="other"
          label={t.other}
          value={part?.id}
          choices={others.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <TextInput name="why" label={t.why} value={part?.why} maxlength={300} optional />
      </>
    )
  },
  check({ other }, measure, part) {
    if (other !== part?.id && measure.needs.some(({ id }) => id === other)) refuse(partNotices.needTwice, 'other')
  },
  async save({ tx, space }, measure, part, { other, why }) {
    const { known, edges } = await needsOf(tx, space.id, other)
    if (!known) refuse(partNotices.noSuchMeasure, 'other')
    if (waitsInTurn(edges, other, measure.id)) refuse(partNotices.circle, 'other')
    if (part && part.id !== other)
      await sql`delete from strategy.dependency where space_id = ${space.id} and measure_id = ${measure.id} and needs_id = ${part.id}`.execute(
        tx,
      )
    await sql`
      insert into strategy.dependency (space_id, measure_id, needs_id, why) values (${space.id}, ${measure.id}, ${other}, ${why ?? ''})
      on conflict (space_id, measure_id, needs_id) do update set why = excluded.why`.execute(tx)
  },
  async remove({ tx, space }, measure, part) {
    await sql`delete from strategy.dependency where space_id = ${space.id} and measure_id = ${measure.id} and needs_id = ${part.id}`.execute(
      tx,
    )
  },
})
