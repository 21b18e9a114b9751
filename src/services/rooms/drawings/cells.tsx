import type { Child, FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import { texts } from '../texts/resource.ts'
import type { Cell } from './availability.ts'
import { Note } from './note.tsx'

// biome-ignore-start lint/a11y/noRedundantRoles: display:grid takes the roles of a table away, so they are written out

export interface ColumnOfCells {
  /** Head of the column: a day or a seat. */
  readonly head: Child
  /** The same in few words, for those who read only the link. */
  readonly name: string
  /** Why it is not as usual: a holiday. */
  readonly note?: string | null
  /** On a phone, where only what is free is shown: what is to be said when nothing is. */
  readonly nothing: string
  readonly cells: readonly Cell[]
}

interface CellTableProps {
  caption: string
  /** What the columns are: 'Tag'. */
  corner: string
  /** '8 Uhr'. */
  hours: readonly string[]
  columns: readonly ColumnOfCells[]
  slug: string
  /** How many units there are, when one of them is booked. */
  pool: boolean
  /** Said above when nothing at all is free. */
  noneFree: string
}

/**
 * Hours below each other, days or seats beside each other. In the markup a day is a row, so that on a phone it can become a heading
 * with its free hours, which is a list one can read with a thumb.
 */
export const CellTable: FC<CellTableProps> = ({ caption, corner, hours, columns, slug, pool, noneFree }) => (
  <Frame many={columns.length > 7} label={caption}>
    {!columns.some(({ cells }) => cells.some(({ wish }) => wish)) && <p class="hours-none">{noneFree}</p>}
    <table class={classOf(columns)} role="table">
      <caption class="out-of-sight">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <span class="out-of-sight">{corner}</span>
          </th>
          {hours.map((hour) => (
            <th scope="col" role="columnheader">
              {hour}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {columns.map(({ head, name, note, nothing, cells }) => (
          <tr role="row">
            <th scope="row" role="rowheader">
              {head}
              <Note of={note} />
              {!cells.some(({ wish }) => wish) && <span class="hours-nothing">{nothing}</span>}
            </th>
            {cells.map((cell, index) => (
              <OneCell cell={cell} name={name} hour={hours[index] ?? ''} slug={slug} pool={pool} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Frame>
)

const classOf = (columns: readonly ColumnOfCells[]) =>
  ['hours', columns.length > 7 && 'many', columns.some(({ note }) => note) && 'noted'].filter(Boolean).join(' ')

/** Many columns do not fit; what can be scrolled must be reached by the keyboard. */
const Frame: FC<{ many: boolean; label: string; children?: Child }> = ({ many, label, children }) =>
  many ? (
    <section class="hours-frame" tabindex={0} aria-label={label}>
      {children}
    </section>
  ) : (
    <div>{children}</div>
  )

const OneCell: FC<{ cell: Cell; name: string; hour: string; slug: string; pool: boolean }> = ({
  cell,
  name,
  hour,
  slug,
  pool,
}) => {
  const word = <span class="hours-word">{useWord(cell, pool)}</span>
  return (
    <td role="cell" class={lookOf(cell)}>
      {cell.wish ? (
        <Link to={addresses.book({ resource: slug }, { ...cell.wish })} rel="nofollow">
          <span class="out-of-sight">{name}, </span>
          <span class="hours-hour">{hour}</span> {word}
        </Link>
      ) : (
        word
      )}
    </td>
  )
}
// biome-ignore-end lint/a11y/noRedundantRoles: see above

/** What is free for others looks like what is free in part: it can be looked at, and is not promised. */
export const lookOf = ({ state }: Cell): string =>
  `cell-${state === 'account' || state === 'organisation' ? 'partly cell-reserved' : state}`

function useWord({ state, units }: Cell, pool: boolean): string {
  const t = texts(useVisit().language)
  return pool && state === 'free' && units > 0 ? t.freeUnits(units) : t[state]
}
