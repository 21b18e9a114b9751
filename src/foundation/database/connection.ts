import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** The database inside one transaction. Nothing outside of it can be reached from here. */
export type Tx = Kysely<Tables>

/** Statements sent, without BEGIN, SET LOCAL and COMMIT: the contract table and the bench read it. */
export interface StatementCount {
  statements: number
}

/** What one transaction knows of itself. */
export interface Bound {
  readonly count: StatementCount
  /** Names the statements that the server shall keep prepared. */
  readonly nameOf?: (text: string) => string | undefined
  /** Set at its end: who still waits for something else then must not write on the connection any more. */
  over?: boolean
}

/** Kysely over one connection that somebody else opened and will end. */
export function bind(client: pg.PoolClient | pg.Client, bound: Bound): Tx {
  const connection: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      if (bound.over) throw new Error('This transaction is over.')
      bound.count.statements++
      const { rows, rowCount } = await client.query({
        name: bound.nameOf?.(query.sql),
        text: query.sql,
        values: query.parameters.map(forWire),
      })
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
    },
    // biome-ignore lint/correctness/useYield: streaming is not offered, pages are lists of known length
    async *streamQuery() {
      throw new Error('Streaming is not offered here.')
    },
  }
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    destroy: async () => {},
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
  }
  return new Kysely<Tables>({ dialect: { ...dialect, createDriver: () => driver } })
}

const adapter = new PostgresAdapter()
const dialect: Omit<Dialect, 'createDriver'> = {
  createAdapter: () => adapter,
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
}

async function nested(): Promise<never> {
  throw new Error('This already is a transaction.')
}

/** Temporal values travel as text; `pg` would write them as JSON. */
function forWire(value: unknown): unknown {
  if (
    value instanceof Temporal.Instant ||
    value instanceof Temporal.PlainDate ||
    value instanceof Temporal.PlainTime ||
    value instanceof Temporal.Duration
  ) {
    return value.toString()
  }
  return value
}

/** Times come back as Temporal, whole numbers as numbers (counts stay far below 2^53). */
export function teachTypes(): void {
  const { types } = pg
  types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) =>
    Temporal.Instant.from(`${text.replace(' ', 'T')}${/[+-]\d\d$/.test(text) ? ':00' : ''}`),
  )
  types.setTypeParser(types.builtins.DATE, (text) => Temporal.PlainDate.from(text))
  types.setTypeParser(types.builtins.TIME, (text) => Temporal.PlainTime.from(text))
  types.setTypeParser(types.builtins.INT8, Number)
  types.setTypeParser(types.builtins.NUMERIC, Number)
}
