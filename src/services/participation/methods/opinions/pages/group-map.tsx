import type { FC } from 'hono/jsx'
import type { ShownGroup } from '#engines/opinions/picture.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { groupName } from '../poll.ts'
import { resultTexts } from '../texts/results.ts'

const width = 640
const height = 400
const room = 60

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
          <ellipse class="opinion-around" rx={scale.by(place.long * 1.35)} ry={scale.by(place.short * 1.35)} />
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
  const least = (of: 'x' | 'y') => Math.min(...places.map((place) => place[of] - place.long))
  const most = (of: 'x' | 'y') => Math.max(...places.map((place) => place[of] + place.long))
  const [spanX, spanY] = [most('x') - least('x') || 1, most('y') - least('y') || 1]
  const factor = Math.min((width - 2 * room) / spanX, (height - 2 * room) / spanY)
  const [middleX, middleY] = [(most('x') + least('x')) / 2, (most('y') + least('y')) / 2]
  return {
    x: (value: number) => rounded(width / 2 + (value - middleX) * factor),
    y: (value: number) => rounded(height / 2 + (value - middleY) * factor),
    /** Never thinner than its letter. */
    by: (value: number) => rounded(Math.max(22, value * factor)),
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10
