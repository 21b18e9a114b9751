import { sql } from 'kysely'
import { type Counts, method } from '../method.ts'
import { access, deedsInWords } from './access.ts'
import { publishMeetingsOf } from './meetings/save-meeting.ts'
import { PhasePart } from './phase-part.tsx'
import { type Evening, loadEvening } from './result/evaluation.ts'
import { refusals } from './texts/notices.ts'

/** People meet, in the evening or at a stand, in one place after the other; what they say is written down. */
export const evening = method<Evening>({
  id: 'evening',
  name: { de: 'Treffen vor Ort: Abende und Stände', en: 'Meetings on site: evenings and stands' },
  does: {
    de: 'Menschen treffen sich, auch in mehreren Orten. Was an den Inseln gesagt und bewertet wird, steht danach hier.',
    en: 'People meet, also in several places. What is said and rated at the islands then appears here.',
  },
  access,
  deeds: deedsInWords,
  load: (work, { phase }) => loadEvening(work, phase.id),
  view: (data, at) => <PhasePart of={data} at={at} />,
  async missing({ tx, space }, { phase }) {
    const { rows } = await sql<{ meetings: boolean; islands: boolean }>`
      select exists (select from participation.meeting where space_id = ${space.id} and phase_id = ${phase.id}) as meetings,
        exists (select from participation.island where space_id = ${space.id} and phase_id = ${phase.id}) as islands`.execute(
      tx,
    )
    return [
      ...(rows[0]?.meetings ? [] : [{ de: 'Noch ist kein Treffen geplant.', en: 'No meeting is planned yet.' }]),
      ...(rows[0]?.islands || phase.outcome
        ? []
        : [{ de: 'Noch gibt es keine Inseln, an denen gesprochen wird.', en: 'There are no islands to talk at yet.' }]),
    ]
  },
  async counts(tx, space, phases) {
    const { rows } = await sql<{ phase: string; counts: Counts }>`
      select c.phase, jsonb_object_agg(c.channel, c.notes) as counts from (
        select n.phase, n.channel, sum(n.notes)::int as notes from (
        select m.phase_id as phase, n.channel, count(*)::int as notes
        from participation.note n join participation.meeting m on m.space_id = n.space_id and m.id = n.meeting_id
        where n.space_id = ${space} and m.phase_id = any(${phases}) and not n.hidden and not m.hidden group by 1, 2
        union all
        select m.phase_id, 'on-site', count(*)::int
        from participation.live_question q join participation.meeting m on m.space_id = q.space_id and m.id = q.meeting_id
        where q.space_id = ${space} and m.phase_id = any(${phases}) and not q.hidden and q.state <> 'waiting' and not m.hidden
        group by 1) n
        group by n.phase, n.channel) c
      group by c.phase`.execute(tx)
    return new Map(rows.map(({ phase, counts }) => [phase, counts]))
  },
  async holds(tx, space, phase) {
    const { rows } = await sql`
      select from participation.meeting where space_id = ${space} and phase_id = ${phase} limit 1`.execute(tx)
    return rows.length > 0 ? refusals.phaseHasMeetings : null
  },
  contents: publishMeetingsOf,
  tookPart: (space, phase) => sql`
    select r.person_id from participation.meeting m
    join gatherings.gathering g on g.space_id = m.space_id and g.owner_kind = 'participation.meeting' and g.owner_id = m.id
    join gatherings.registration r on r.space_id = g.space_id and r.gathering_id = g.id
    where m.space_id = ${space} and m.phase_id = ${phase} and r.state = 'registered' and r.attended is not false and r.person_id is not null`,
})
