import type pg from 'pg'
import type { Logger } from 'pino'
import type { Tx } from '../database/connection.ts'
import type { FileStore } from '../files/store.ts'
import type { HouseRules, LaterOptions, Route } from './route.ts'
import type { SpaceMemory } from './space-memory.ts'

/** Everything the server needs to answer; made by the composition root, and by tests. */
export interface House {
  readonly pool: pg.Pool
  /** Uploaded files. */
  readonly files: FileStore
  readonly routes: readonly Route[]
  readonly rules: HouseRules
  readonly now: () => Temporal.Instant
  readonly newId: () => string
  readonly random: (bytes: number) => Buffer
  /** The program's own secret, from the database. */
  readonly secret: Buffer
  /** Public origin; null: as the browser addressed us (trying out on localhost). */
  readonly origin: string | null
  /** Host that maps fetch tiles from once somebody opens one, e.g. 'https://tiles.example'; without it only from here. */
  readonly tileHost?: string
  /** Puts a job into the queue inside the transaction. */
  readonly send: (tx: Tx, queue: string, data: object, options?: LaterOptions) => Promise<void>
  /** Called after a commit: the jobs that this transaction put into the queue are looked for now. */
  readonly wake: (tx: Tx) => void
  readonly log: Logger
  /** Which space an address means, for a moment; without it every page asks. */
  readonly spaces?: SpaceMemory
  /** Tests only: tells the number of SQL statements in a header. */
  readonly tellStatements?: boolean
  /** Trust `x-forwarded-for` from a proxy on this machine. */
  readonly behindProxy?: boolean
  /** /healthz, /readyz and /metrics, before everything else. */
  readonly health?: (path: string, request: Request, address: string) => Promise<Response | null>
  /** Told about every answered request: metrics and access log. */
  readonly answered?: (answered: Answered) => void
}

/** What is remembered of a request: neither address nor words. */
export interface Answered {
  /** Kind and pattern of the route, e.g. 'page /termine/:event'; 'file' for files, 'none' where no route fits. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
}
