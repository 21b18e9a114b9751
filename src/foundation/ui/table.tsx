// biome-ignore-all lint/a11y/noRedundantRoles: display:block on a phone takes the roles away, so they are written out
import type { Child, FC } from 'hono/jsx'

export interface Column<Row> {
  /** Head of the column; on a phone it stands before the value. */
  label: string
  value: (row: Row) => Child
  /** Aligned right, in tabular figures. */
  number?: boolean
  /** A day with its time: wide enough that the day stands in one line. */
  moment?: boolean
}

interface TableProps<Row> {
  caption: Child
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The caption stays for screen readers only, when a heading above says the same. */
  captionOutOfSight?: boolean
  /** What stands in a row instead of all its cells but the first: the same for every column, e.g. a break for all rooms. */
  whole?: (row: Row) => Child | undefined
}

/**
 * A table that becomes a list of cards on a phone.
 * The roles are written out, because browsers forget them when CSS changes `display`.
 */
export function DataTable<Row>({ caption, columns, rows, captionOutOfSight, whole }: TableProps<Row>) {
  return (
    <table class="table" role="table">
      <caption class={captionOutOfSight ? 'out-of-sight' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label, number }) => (
            <th scope="col" role="columnheader" class={number ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const all = whole?.(row)
          return (
            <tr role="row">
              {columns.map(({ label, value, number, moment }, index) =>
                index === 0 ? (
                  <th scope="row" role="rowheader" class={moment ? 'moment' : undefined}>
                    {value(row)}
                  </th>
                ) : all === undefined ? (
                  <td role="cell" class={number ? 'number' : moment ? 'moment' : undefined} data-label={label}>
                    <span>{value(row)}</span>
                  </td>
                ) : (
                  index === 1 && (
                    <td role="cell" colspan={columns.length - 1}>
                      <span>{all}</span>
                    </td>
                  )
                ),
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Names and what they stand for; several values for one name are possible, entries without value are left out. */
export const DescriptionList: FC<{ of: readonly (readonly [term: Child, ...values: Child[]])[] }> = ({ of }) => (
  <dl class="description">
    {of
      .filter(([, ...values]) => values.some((value) => value !== null && value !== undefined && value !== ''))
      .map(([term, ...values]) => (
        <>
          <dt>{term}</dt>
          {values.map((value) => (
            <dd>{value}</dd>
          ))}
        </>
      ))}
  </dl>
)
