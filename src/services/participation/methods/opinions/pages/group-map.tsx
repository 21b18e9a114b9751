import type { FC } from 'hono/jsx'
import type { Place, ShownGroup } from '#engines/opinions/picture.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { groupName } from '../poll.ts'
import { resultTexts } from '../texts/results.ts'

const width = 640
const height = 400
const room = 20
/** The lighter ellipse is so much larger. */
const around = 1.35

/**
 * Where groups stand to each other: an ellipse for two thirds of each, and a lighter one around it. Drawn from centre and spread only, so that
 * no single person can be found in it. The text beside it says the same.
 */
export const GroupMap: FC<{ groups: readonly ShownGroup[] }> = ({ groups }) => {
  const t = resultTexts(useVisit().language)
  const scale = scaleFor(groups)
  return (
    <svg class="opinion-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.mapAlt(groups.length)}>
      {groups.map(({ place }, at) => (
        <g
          class={`opinion-group opinion-group-${at}`}
          transform={`translate(${scale.x(place.x)} ${scale.y(place.y)}) rotate(${rounded(place.turn)})`}
        >
          <ellipse class="opinion-around" rx={scale.by(place.long * around)} ry={scale.by(place.short * around)} />
          <ellipse class="opinion-core" rx={scale.by(place.long)} ry={scale.by(place.short)} />
        </g>
      ))}
      {groups.map(({ place, people }, at) => (
        <g transform={`translate(${scale.x(place.x)} ${scale.y(place.y)})`}>
          <text class="opinion-name">{groupName(at)}</text>
          <text class="opinion-people" y="24">
            {people}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The same scale in both directions: distances on the map can be compared. */
function scaleFor(groups: readonly ShownGroup[]) {
  const places = groups.map(({ place }) => place)
  const edges = (of: 'x' | 'y') => {
    const least = Math.min(...places.map((place) => place[of] - reachOf(place, of)))
    const most = Math.max(...places.map((place) => place[of] + reachOf(place, of)))
    return { middle: (least + most) / 2, span: most - least || 1 }
  }
  const [x, y] = [edges('x'), edges('y')]
  const factor = Math.min((width - 2 * room) / x.span, (height - 2 * room) / y.span)
  return {
    x: (value: number) => rounded(width / 2 + (value - x.middle) * factor),
    y: (value: number) => rounded(height / 2 + (value - y.middle) * factor),
    /** Never thinner than its letter. */
    by: (value: number) => rounded(Math.max(22, value * factor)),
  }
}

/** How far an ellipse reaches to the side, or up and down. */
function reachOf({ long, short, turn }: Place, of: 'x' | 'y'): number {
  const angle = (turn * Math.PI) / 180 + (of === 'y' ? Math.PI / 2 : 0)
  return around * Math.hypot(long * Math.cos(angle), short * Math.sin(angle))
}

const rounded = (value: number) => Math.round(value * 10) / 10
