import { sql } from 'kysely'
import { municipalitiesOf } from '#commons/areas/areas.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { type Origin, originColumns } from '../../guest-contributions/origin.ts'
import type { Writing } from '../../writing.ts'
import type { At } from '../method.ts'
import { keepingCount } from './counts.ts'
import type { IdeaInput } from './fields.ts'
import { dueAfter } from './idea.ts'
import { ideaSource } from './source.ts'
import { problems } from './texts/notices.ts'

/** What an idea needs to know of the phase it is handed in to. */
interface Place {
  readonly dialogue: Pick<At['dialogue'], 'answerDays'>
  readonly phase: Pick<At['phase'], 'id'>
}

/**
 * Keeps an idea. A guest's waits for the link in the mail, all others are shown at once.
 * @returns its id; undefined when the code of the paper form is here already
 */
export async function addIdea(
  work: Writing,
  { dialogue, phase }: Place,
  input: IdeaInput,
  origin: Origin,
  picture: string | null = null,
): Promise<string | undefined> {
  const id = work.newId()
  const shown = origin.by !== 'guest'
  const added = await keepingCount(work, [id], () =>
    work.tx
      .insertInto('participation.idea')
      .values({
        space_id: work.space.id,
        id,
        phase_id: phase.id,
        ...columnsOf(checked(work, input)),
        ...originColumns(origin),
        picture_id: picture,
        state: shown ? 'shown' : 'waiting',
        merged_into: null,
        merged_at: null,
        status: null,
        created_at: work.now,
        confirmed_at: shown ? work.now : null,
        due_at: shown ? dueAfter(work.now, dialogue.answerDays) : null,
        updated_at: work.now,
      })
      .onConflict((conflict) => conflict.columns(['space_id', 'phase_id', 'code']).doNothing())
      .returning('id')
      .executeTakeFirst(),
  )
  if (!added) return undefined
  const person = 'person' in origin ? origin.person : null
  if (person) await notePresence(work, person, 'participation')
  if (shown) await publish(work, ideaSource, [id])
  return id
}

/** A guest's address is confirmed: the idea appears. @returns false when it had before, or is gone */
export async function showIdea(work: Writing, id: string, answerDays: number): Promise<boolean> {
  const shown = await keepingCount(work, [id], async () => {
    const { rows } = await sql`
      update participation.idea set state = 'shown', confirmed_at = ${work.now}, due_at = ${dueAfter(work.now, answerDays)}, updated_at = ${work.now},
        version = version + 1
      where space_id = ${work.space.id} and id = ${id} and state = 'waiting' returning 1`.execute(work.tx)
    return rows.length > 0
  })
  if (shown) await publish(work, ideaSource, [id])
  return shown
}

/** What cannot be true is refused at its field. */
function checked(work: Pick<Work, 'space'>, input: IdeaInput): IdeaInput {
  if ((input.latitude === null) !== (input.longitude === null))
    refuse(problems.pointHalf, input.latitude === null ? 'latitude' : 'longitude')
  const district = work.space.settings.districtKey
  const known = district ? municipalitiesOf(district) : []
  if (input.municipality && !known.some(({ key }) => key === input.municipality))
    refuse(problems.municipality, 'municipality')
  return input
}

const columnsOf = (input: IdeaInput) => ({
  title: input.title,
  body: input.body,
  municipality: input.municipality,
  place: input.place ?? '',
  latitude: input.latitude,
  longitude: input.longitude,
  field_id: input.field,
  joins: input.joins,
})
