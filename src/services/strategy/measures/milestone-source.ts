import { sql } from 'kysely'
import type { Source } from '#commons/publication/source.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Field } from '#foundation/ui/field.ts'
import { addresses } from '../addresses.ts'

export const milestoneKind = 'strategy.milestone'

interface Row {
  id: string
  title: string
  dueOn: Temporal.PlainDate
  slug: string
  measure: string
  field: Field | null
  since: Temporal.Instant
}

/** Milestones of public measures that are still to be reached by a day: for the calendar and its feeds. The network's pages show measures only. */
export const milestoneSource: Source = {
  kind: milestoneKind,
  name: { one: { de: 'Meilenstein', en: 'Milestone' }, many: { de: 'Meilensteine', en: 'Milestones' } },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select t.id, t.title, t.due_on as "dueOn", m.slug, m.title as measure, m.field_id as field, coalesce(m.published_at, m.created_at) as since
      from strategy.milestone t join strategy.measure m on m.space_id = t.space_id and m.id = t.measure_id
      where t.state = 'open' and t.due_on is not null and m.state = 'published' and not m.hidden
        and (${ids}::uuid[] is null or t.id = any(${ids}))`.execute(tx)
    return rows.map(({ id, title, dueOn, slug, measure, field, since }) => ({
      id,
      address: `${addresses.measure({ measure: slug })}#meilensteine` as LocalAddress,
      title: `${measure}: ${title}`,
      lead: '',
      body: '',
      field,
      when: { start: midnight(dueOn), end: midnight(dueOn.add({ days: 1 })), allDay: true },
      beyond: false,
      publishedAt: since,
      updatedAt: since,
      version: 1,
    }))
  },
}

const midnight = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(homeZone).toInstant()
