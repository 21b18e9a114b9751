import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import { type Declared, identifies, type TableShape } from './declarations.ts'

/** Whose rows: a person, the mail address that is theirs, and the keyed hash of it (`guestKey`). */
export interface Whose {
  readonly person: string | null
  readonly mail: string | null
  readonly mailHash: Buffer | null
}

type Shapes = ReadonlyMap<string, TableShape>
export type Row = Readonly<Record<string, unknown>>

/** Rows found for one declaration, with the rows below them and the files they name. */
export interface Found {
  readonly declared: Declared
  readonly rows: readonly Row[]
  readonly files: readonly string[]
}

/** The condition that finds a person's rows; undefined when nothing is known to look for. */
function belongsTo(declared: Declared, shape: TableShape, whose: Whose): RawBuilder<unknown> | undefined {
  const column = sql.ref(declared.column)
  switch (identifies(declared, shape)) {
    case 'person':
      return whose.person ? sql`${column} = ${whose.person}` : undefined
    case 'mail':
      return whose.mail ? sql`lower(${column}) = lower(${whose.mail})` : undefined
    case 'mail-hash':
      return whose.mailHash ? sql`${column} = ${whose.mailHash}` : undefined
  }
}

/** What is stored about somebody, for the declarations given: all of one kind, inside a space or in the house. */
export async function findRows(
  tx: Tx,
  list: readonly Declared[],
  shapes: Shapes,
  whose: Whose,
  language: Language,
): Promise<Found[]> {
  const found: Found[] = []
  for (const declared of list) {
    const shape = shapeOf(shapes, declared.table)
    const where = belongsTo(declared, shape, whose)
    if (!where) continue
    const { rows } = await sql<{ row: Row }>`
      select to_jsonb(t) as row from ${sql.table(declared.table)} t where ${where}`.execute(tx)
    if (!rows.length) continue
    const files: string[] = []
    const shown: Row[] = []
    const { named } = declared
    const names = await named?.of(tx, [...new Set(rows.map(({ row }) => String(row[named.column])))], language)
    for (const { row } of rows) {
      const own = declared.exported ?? Object.keys(row)
      const out: Record<string, unknown> = {
        ...(named && names?.get(String(row[named.column]))),
        ...Object.fromEntries(own.map((name) => [name, row[name]])),
      }
      for (const child of declared.children ?? []) {
        const below = await sql<{ row: Row }>`
          select to_jsonb(t) as row from ${sql.table(child.table)} t where ${sql.ref(child.column)}::text = ${String(row[child.parent])}`.execute(
          tx,
        )
        out[child.table] = below.rows.map((one) => one.row)
        if (child.file) files.push(...below.rows.map((one) => String(one.row[child.file as string])))
      }
      shown.push(out)
    }
    found.push({ declared, rows: shown, files })
  }
  return found
}

/**
 * Carries the declarations out for somebody who goes: rows are deleted, columns emptied, what the law keeps stays.
 * May run again: what is gone is not found a second time.
 */
export async function forgetRows(tx: Tx, list: readonly Declared[], shapes: Shapes, whose: Whose): Promise<void> {
  // Emptying first: a row may be found by two columns, and deletion takes rows below along.
  const order = { forget: 0, 'stand-in': 0, keep: 0, delete: 1 }
  for (const declared of [...list].sort((a, b) => order[a.onDeletion] - order[b.onDeletion])) {
    const shape = shapeOf(shapes, declared.table)
    const where = belongsTo(declared, shape, whose)
    if (!where || declared.onDeletion === 'keep') continue
    if (declared.onDeletion === 'delete') {
      await sql`delete from ${sql.table(declared.table)} where ${where}`.execute(tx)
      continue
    }
    const emptied = emptying(declared, shape, declared.onDeletion === 'forget')
    if (emptied) await sql`update ${sql.table(declared.table)} set ${emptied} where ${where}`.execute(tx)
  }
}

/** Deletes or empties what is older than declared. @param now the present moment */
export async function expireRows(tx: Tx, declared: Declared, shapes: Shapes, now: Temporal.Instant): Promise<void> {
  const { retention } = declared
  if (!retention) return
  const shape = shapeOf(shapes, declared.table)
  const end = now.toZonedDateTimeISO('Europe/Berlin').subtract(retention.after)
  const limit = shape.columns.get(retention.column)?.type === 'date' ? end.toPlainDate() : end.toInstant()
  const old = sql`${sql.ref(retention.column)} < ${limit}`
  if (retention.then === 'delete') await sql`delete from ${sql.table(declared.table)} where ${old}`.execute(tx)
  else
    await sql`update ${sql.table(declared.table)} set ${emptying(declared, shape, true)} where ${old} and ${sql.ref(declared.column)} is not null`.execute(
      tx,
    )
}

/** `column = null, name = ''`: null where the table allows it. */
function emptying(declared: Declared, shape: TableShape, itself: boolean): RawBuilder<unknown> | undefined {
  const names = [...(itself ? [declared.column] : []), ...(declared.alsoEmpty ?? [])]
  if (!names.length) return undefined
  return sql.join(
    names.map((name) =>
      shape.columns.get(name)?.nullable ? sql`${sql.ref(name)} = null` : sql`${sql.ref(name)} = ''`,
    ),
  )
}

function shapeOf(shapes: Shapes, table: string): TableShape {
  const shape = shapes.get(table)
  if (!shape) throw new Error(`The privacy declarations name a table that does not exist: ${table}`)
  return shape
}
