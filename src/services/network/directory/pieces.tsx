import { sql } from 'kysely'
import { id, optionalDay, optionalMail, optionalText, text } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Columns } from '#foundation/ui/layout.tsx'
import { pieceRoutes } from '../pieces.tsx'
import type { Actor, TakingPart, Unit } from './actor.ts'
import { directoryAddresses as addresses } from './addresses.ts'
import { checkPeriod } from './fields.ts'
import { actorAt, subjectOf } from './load.ts'
import { partOf, programmeChoices, unitOf } from './queries.ts'
import { formTexts, notices, texts } from './texts.ts'

const back = (actor: Actor) => ({ to: addresses.actor({ akteur: actor.slug }), title: actor.name })
const params = ({ slug }: Actor) => ({ akteur: slug })

const unitFields = { name: text(160), task: optionalText(400), mail: optionalMail(), phone: optionalText(40) }

const units = pieceRoutes<Actor, Unit, typeof unitFields>({
  table: 'network.unit',
  address: addresses.unit,
  remove: addresses.removeUnit,
  hole: 'einheit',
  action: 'actor.write',
  parent: (work, at) => actorAt(work, at as { akteur: string }),
  subject: subjectOf,
  params,
  one: ({ tx, space }, actor, unit) => unitOf(tx, space.id, actor.id, unit),
  back,
  words(language) {
    const [t, f] = [texts(language), formTexts(language)]
    return { one: t.editUnit, add: t.addUnit, removeHint: f.unitGoes }
  },
  fields: unitFields,
  Inputs({ piece }) {
    const t = formTexts(useVisit().language)
    return (
      <>
        <TextInput name="name" label={t.unitName} hint={t.noPersons} value={piece?.name} maxlength={160} />
        <TextArea name="task" label={t.unitTask} value={piece?.task} rows={2} maxlength={400} optional />
        <TextInput name="mail" label={t.mail} value={piece?.mail ?? undefined} type="email" optional />
        <TextInput name="phone" label={t.phone} value={piece?.phone ?? undefined} type="tel" wide="medium" optional />
      </>
    )
  },
  columns: ({ name, task, mail, phone }, actor) => ({ actor_id: actor.id, name, task: task ?? '', mail, phone }),
})

const partFields = {
  programme: id(),
  round: optionalText(80),
  firstDay: optionalDay(),
  lastDay: optionalDay(),
  note: optionalText(400),
}

const parts = pieceRoutes<Actor, TakingPart, typeof partFields, { id: string; name: string }[]>({
  table: 'network.taking_part',
  address: addresses.part,
  remove: addresses.removePart,
  hole: 'teilnahme',
  action: 'directory.keep',
  parent: (work, at) => actorAt(work, at as { akteur: string }),
  params,
  one: ({ tx, space }, actor, part) => partOf(tx, space.id, actor.id, part),
  more: ({ tx, space }) => programmeChoices(tx, space.id),
  back,
  words(language) {
    const [t, f] = [texts(language), formTexts(language)]
    return { one: t.editPart, add: t.addPart, removeHint: f.partGoes }
  },
  fields: partFields,
  Inputs({ piece, more }) {
    const t = formTexts(useVisit().language)
    return (
      <>
        <Select
          name="programme"
          label={t.programme}
          value={piece?.programme.id ?? ''}
          choices={more.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextInput name="round" label={t.round} hint={t.roundHint} value={piece?.round} maxlength={80} optional />
        <Columns as="even">
          <DateInput name="firstDay" label={t.from} value={piece?.firstDay?.toString() ?? ''} optional />
          <DateInput name="lastDay" label={t.to} value={piece?.lastDay?.toString() ?? ''} optional />
        </Columns>
        <TextInput name="note" label={t.note} value={piece?.note} maxlength={400} optional />
      </>
    )
  },
  async check({ tx, space }, input, actor, piece) {
    checkPeriod(input)
    const { rows } = await sql<{ known: boolean; twice: boolean }>`
      select exists (select from network.programme where space_id = ${space.id} and id = ${input.programme}) as known,
        exists (select from network.taking_part where space_id = ${space.id} and programme_id = ${input.programme}
          and actor_id = ${actor.id} and round = ${input.round ?? ''} and id is distinct from ${piece?.id ?? null}::uuid) as twice`.execute(
      tx,
    )
    if (!rows[0]?.known) refuse(notices.noSuchProgramme, 'programme')
    if (rows[0]?.twice) refuse(notices.twice, 'round')
  },
  columns: ({ programme, round, firstDay, lastDay, note }, actor) => ({
    ...{ actor_id: actor.id, programme_id: programme, round: round ?? '', note: note ?? '' },
    ...{ first_day: firstDay, last_day: lastDay },
  }),
})

export const pieces = [...units, ...parts]
