import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { addresses as rooms } from '../../addresses.ts'
import { budgetAddresses } from './addresses.ts'
import { staffTexts } from './texts/staff.ts'

interface Waiting {
  readonly title: string
  readonly dialogue: string
  readonly phase: string
  /** Counted already; otherwise it is not ready to begin. */
  readonly counted: boolean
  readonly since: Temporal.Instant
}

/** Budgets that begin within two weeks and are not ready, and counted ones of which nobody has said yet what follows. */
export const budgetsOnDesk: DeskPart = {
  id: 'participation.budgets',
  title: { de: 'Bürgerbudgets', en: 'Participatory budgets' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, language, now }) {
    const { rows } = await sql<Waiting>`
      select p.title, d.slug as dialogue, p.slug as phase, u.counted_on is not null as counted,
        case when u.counted_on is null then p.starts_at else p.ends_at end as since
      from participation.phase p
      join participation.dialogue d on d.space_id = p.space_id and d.id = p.dialogue_id and d.state = 'published'
      left join participation.urn u on u.space_id = p.space_id and u.phase_id = p.id
      where p.space_id = ${space.id} and p.method = 'budget' and (
        (u.counted_on is not null and p.outcome = '')
        or (p.starts_at <= ${now.add({ hours: 24 * 14 })} and p.ends_at > ${now} and (
          not exists (select from participation.budget b where b.space_id = p.space_id and b.phase_id = p.id)
          or not exists (select from participation.project j where j.space_id = p.space_id and j.phase_id = p.id)
          or exists (select from participation.project j where j.space_id = p.space_id and j.phase_id = p.id and j.cost is null))))
      order by since limit 20`.execute(tx)
    const t = staffTexts(language)
    return rows.map(({ title, dialogue, phase, counted, since }) => ({
      title,
      href: counted ? rooms.editPhase({ dialogue, phase }) : budgetAddresses.projects({ dialogue, phase }),
      note: counted ? t.deskOutcome : t.deskSetUp,
      since: counted ? since : undefined,
      urgent: !counted && Temporal.Instant.compare(since, now) < 0,
    }))
  },
}
