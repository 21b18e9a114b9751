import type pg from 'pg'
import { type Bound, bind, type StatementCount, type Tx } from './connection.ts'
import { namesFor } from './prepared.ts'

export interface Transaction {
  readonly tx: Tx
  readonly count: StatementCount
  /** From here on the wall stands: only rows of this space, only this person's own rows of global tables. */
  enter(space: string, person: string | null): Promise<void>
  /** From here on only global tables: accounts, inbox, directory. */
  enterHouse(person: string | null): Promise<void>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** `SET LOCAL` takes no parameters (and Citus hands on only literals), so the id is checked and quoted. */
function literal(id: string | null): string {
  if (id === null) return "''"
  if (!uuid.test(id)) throw new Error('Not an id.')
  return `'${id}'`
}

const setRole = (role: 'allmende_app' | 'allmende_house', space: string | null, person: string | null) =>
  `set local role ${role}; set local app.space = ${literal(space)}; set local app.person = ${literal(person)}`

const sent = new WeakMap<pg.Pool, number>()

/** Statements sent over a pool by transactions since the start, for metrics. */
export function statementsSent(pool: pg.Pool): number {
  return sent.get(pool) ?? 0
}

/**
 * One transaction on one connection. It begins without rights to anything of a space; `enter` opens one.
 * Ends with COMMIT when `work` returns, with ROLLBACK when it throws.
 */
export async function transaction<Result>(
  pool: pg.Pool,
  work: (transaction: Transaction) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  const client = await pool.connect()
  const count = options.count ?? { statements: 0 }
  const before = count.statements
  // Where it stands: going there again costs no round trip.
  let standing = options.space ? setRole('allmende_app', options.space, null) : setRole('allmende_house', null, null)
  // Statements go out without waiting for the answers before them, in order (the driver's pipeline). One that fails takes
  // all after it with it, so nothing runs without its role; the first reason is the one that is told.
  let reason: Error | undefined
  const send = (statement: string) =>
    client.query(statement).catch((error: Error) => {
      reason ??= error
      throw error
    })
  let ground = send(`begin ${options.readOnly ? 'read only' : ''}; ${standing}`)
  ground.catch(() => {})
  const go = async (role: string) => {
    if (role === standing) return
    standing = role
    const before = ground
    ground = send(role).then(() => before)
    ground.catch(() => {})
  }
  const bound: Bound = { count, nameOf: namesFor(pool) }
  let result: Result
  try {
    result = await work({
      tx: bind(client, bound),
      count,
      enter: (space, person) => go(setRole('allmende_app', space, person)),
      enterHouse: (person) => go(setRole('allmende_house', null, person)),
    })
    await ground
    bound.over = true
    if (!options.readOnly) await client.query('commit')
  } catch (error) {
    bound.over = true
    const broken = await client.query('rollback').then(
      () => undefined,
      (lost: Error) => lost,
    )
    client.release(broken ?? isStale(error))
    throw reason ?? error
  } finally {
    sent.set(pool, statementsSent(pool) + count.statements - before)
  }
  // Nothing was written, so nobody has to wait for the end; the connection goes back when it has come.
  if (options.readOnly)
    client.query('commit').then(
      () => client.release(),
      (lost: Error) => client.release(lost),
    )
  else client.release()
  return result
}

/** A prepared statement whose tables were changed by an upgrade since: its connection is of no more use. */
const isStale = (error: unknown) => (error as { code?: string } | null)?.code === '0A000'

export interface TransactionOptions {
  readonly readOnly?: boolean
  readonly count?: StatementCount
  /** Begins inside this space, as a visitor; otherwise on global tables. */
  readonly space?: string
}

/** Work inside one space, for jobs, the command line and tests. */
export function inSpace<Result>(
  pool: pg.Pool,
  who: { space: string; person?: string | null },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return transaction(pool, async ({ tx, enter }) => {
    await enter(who.space, who.person ?? null)
    return work(tx)
  })
}

/** Work on global tables only. */
export function inHouse<Result>(pool: pg.Pool, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return transaction(pool, ({ tx }) => work(tx))
}

/**
 * Codes of PostgreSQL after which the same transaction may simply be tried again: it got in another's way (serialization, deadlock), or another one
 * wrote between its check and its write (unique, exclusion, foreign key). Then the check of the second run sees what is there, and says it.
 */
const again = new Set(['40001', '40P01', '23505', '23P01', '23503'])

/** Runs a writing transaction again (twice at most) when the database asks for it. */
export async function withRetry<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 3 || !again.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}
