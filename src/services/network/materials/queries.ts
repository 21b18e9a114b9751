import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { openTo } from '../audience.ts'
import { homesOf } from '../home.ts'
import type { Material } from './material.ts'

const select = (viewer: Viewer) => sql`
  select m.id, m.title, m.holder, m.licence, m.audience, m.file_key as "fileKey", m.bytes, m.web_address as "webAddress",
    case when i.id is not null then jsonb_build_object('id', i.id, 'title', i.title) end as item,
    case when s.id is not null then jsonb_build_object('id', s.id, 'title', s.title) end as session,
    coalesce(m.author_id = ${viewer.person}::uuid, false) as mine
  from network.material m join network.meeting t on t.space_id = m.space_id and t.id = m.meeting_id
    left join network.item i on i.space_id = m.space_id and i.id = m.item_id
    left join network.session s on s.space_id = m.space_id and s.id = m.session_id and not s.hidden`

/** What the reader may have: what is meant for them, and what they added. @param runs whoever runs the meeting sees everything */
const readable = (viewer: Viewer, runs: boolean): RawBuilder<unknown> =>
  runs
    ? sql`not m.hidden`
    : sql`(not m.hidden and (m.audience = any(${openTo(viewer)}) or t.host_id = any(${homesOf(viewer).map(({ id }) => id)}::uuid[]) or m.author_id = ${viewer.person}::uuid))`

export interface Of {
  readonly meeting: string
  readonly item?: string
  readonly session?: string
}

/** Slides and files of a meeting, or of one of its items or sessions, in the order of the programme. One statement. */
export async function materialsOf(tx: Tx, space: string, viewer: Viewer, of: Of, runs: boolean): Promise<Material[]> {
  const one = of.item ? sql`and m.item_id = ${of.item}` : of.session ? sql`and m.session_id = ${of.session}` : sql``
  const { rows } = await sql<Material>`
    ${select(viewer)} where m.space_id = ${space} and m.meeting_id = ${of.meeting} ${one} and ${readable(viewer, runs)}
    order by i.starts_at nulls first, s.number nulls first, m.added_at, m.id limit 500`.execute(tx)
  return rows
}

export async function materialOf(
  tx: Tx,
  space: string,
  viewer: Viewer,
  meeting: string,
  id: string,
  runs: boolean,
): Promise<Material | undefined> {
  const { rows } = await sql<Material>`
    ${select(viewer)} where m.space_id = ${space} and m.meeting_id = ${meeting} and m.id = ${id} and ${readable(viewer, runs)}`.execute(
    tx,
  )
  return rows[0]
}

export interface Place {
  /** `item~id` or `session~id`; '' is the whole meeting. */
  readonly value: string
  readonly title: string
}

/** What somebody may add something to: those who run the meeting to everything, others to where they speak or host. One statement. */
export async function placesFor(
  tx: Tx,
  space: string,
  meeting: string,
  person: string | null,
  runs: boolean,
): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select value, title from (
      select 'item~' || i.id as value, i.title, 1 as kind, i.starts_at as at from network.item i
        where i.space_id = ${space} and i.meeting_id = ${meeting} and (${runs}
          or exists (select from network.item_part p where p.space_id = i.space_id and p.item_id = i.id and p.person_id = ${person}::uuid))
      union all
      select 'session~' || s.id, s.title, 2, s.created_at from network.session s
        where s.space_id = ${space} and s.meeting_id = ${meeting} and not s.hidden and s.state not in ('withdrawn', 'merged') and (${runs} or s.author_id = ${person}::uuid
          or exists (select from network.session_host h where h.space_id = s.space_id and h.session_id = s.id and h.person_id = ${person}::uuid))
    ) places order by kind, at, title collate german limit 600`.execute(tx)
  return rows
}
