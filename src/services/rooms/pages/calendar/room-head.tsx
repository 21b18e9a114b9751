import type { FC } from 'hono/jsx'
import type { CalendarRoom } from '../../calendars/calendar-queries.ts'

/** Name of a row; its house stands above the first of each house and is read out with every one. */
export const RoomHead: FC<{ room: CalendarRoom; before: CalendarRoom | undefined; lanes?: number }> = ({
  room,
  before,
  lanes,
}) => (
  <th scope="row" rowspan={lanes && lanes > 1 ? lanes : undefined}>
    <span class={before?.building === room.building ? 'out-of-sight' : 'plan-house'}>{room.buildingName} </span>
    <span class="plan-title">{room.title}</span>
  </th>
)
