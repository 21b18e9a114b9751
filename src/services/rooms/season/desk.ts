import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, Task } from '#commons/manifest.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { addresses } from '../addresses.ts'
import { offeredBy, ownProviders } from '../rights.ts'
import { localDay } from '../rules/times.ts'
import { seasonTexts } from '../texts/season.ts'
import { staffTexts } from '../texts/season-staff.ts'
import { phaseOf, type Season } from './season.ts'

const gives = (viewer: Viewer) => isStaff(viewer, 'editor') || ownProviders(viewer).length > 0

type Waiting = Pick<Season, 'id' | 'title' | 'state' | 'opensOn' | 'closesOn' | 'objectionsUntil'> & {
  readonly computed: boolean
  readonly asked: boolean
  readonly booking: boolean
  readonly unanswered: number
}

/** Rounds in which it is the turn of those who give the rooms. */
export const seasonsOnDesk: DeskPart = {
  id: 'rooms.season',
  title: { de: staffTexts('de').deskTitle, en: staffTexts('en').deskTitle },
  may: ({ viewer }) => gives(viewer),
  async load(work) {
    const own = offeredBy(work.viewer)
    const { rows } = await sql<Waiting>`
      select s.id, s.title, s.state, s.opens_on as "opensOn", s.closes_on as "closesOn", s.objections_until as "objectionsUntil",
        s.computed_at is not null as computed, s.asked_at is not null and s.problem is null as asked, s.booking_at is not null as booking,
        (select count(*)::int from rooms.objection j where j.space_id = s.space_id and j.season_id = s.id and j.answer is null) as unanswered
      from rooms.season s
      where s.space_id = ${work.space.id} and s.state in ('open', 'closed', 'proposed', 'decided')
        and (${own}::uuid[] is null or s.organisation_id = any(${own}))
      order by s.first_day, s.id limit 20`.execute(work.tx)
    const t = staffTexts(work.language)
    const today = localDay(work.now)
    return rows.flatMap((season) => {
      const note = noteOf(season, phaseOf(season, today), t)
      return note ? [{ title: season.title, href: addresses.manageSeason({ season: season.id }), note }] : []
    })
  },
}

function noteOf(season: Waiting, phase: ReturnType<typeof phaseOf>, t: ReturnType<typeof staffTexts>): string | null {
  if (phase === 'over') return t.deskClose
  if (phase === 'closed') return season.computed ? t.deskPublish : season.asked ? null : t.deskPropose
  if (season.unanswered > 0) return t.deskAnswer(season.unanswered)
  if (phase === 'deciding') return t.deskDecide
  return phase === 'decided' && !season.booking ? t.deskBook : null
}

export const seasonTask: Task = {
  label: { de: staffTexts('de').task, en: staffTexts('en').task },
  address: addresses.seasons(),
  may: ({ viewer }) => gives(viewer),
  tool: 'work',
}

/** What people can be told about. */
export const seasonTopicName = { de: seasonTexts('de').title, en: seasonTexts('en').title }
