import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Tx } from '../database/connection.ts'
import type { FileStore } from '../files/store.ts'
import type { AccessTable, Subject } from './access.ts'
import type { Address, ParamsOf } from './address.ts'
import type { Fields, InputOf } from './fields.ts'
import type { LiveView } from './live.ts'
import type { GoTo } from './problems.ts'
import type { Space, Viewer, Visit } from './visit.ts'

/** What loading and commands work with: the visit, and the database inside this request's transaction. */
export interface Work extends Visit {
  readonly tx: Tx
  /** Uploaded files, by the key of their content. */
  readonly files: FileStore
  /** A new id (UUIDv7). */
  readonly newId: () => string
  /** Random bytes, for tokens. */
  readonly random: (bytes: number) => Buffer
  /** A job that runs after the transaction has been committed; forgotten when it is rolled back. */
  readonly later: (queue: string, data: object, options?: LaterOptions) => Promise<void>
  /** Keyed hash for values that must be recognised but not stored (addresses, tokens for links). */
  readonly sign: (text: string) => Buffer
  /** Counts a try and stops with "too often" when there were more than `max` in the last `minutes`. */
  readonly limit: (name: string, of: string, max: number, minutes: number) => Promise<void>
  /** A line for those who run the program: what happened, never data of it. */
  readonly warn: (line: string) => void
  /** Network address of the client, never to be stored. */
  readonly clientAddress: string
  /** What a module left in this browser with `passingCookie`; null when there is nothing. */
  readonly passing: (name: string) => string | null
  /**
   * An answer that goes on: whoever asks is told when something changes. The route has to look before whether they may read it.
   * @param since the state they have already
   */
  readonly follow: (view: LiveView, since: string) => () => Promise<Response>
  /** Name of browser and system, coarse, for the list of sessions. */
  readonly device: string
}

export interface LaterOptions {
  readonly at?: Temporal.Instant
  /** Only one waiting job per key. */
  readonly once?: string
}

interface RouteBase<Path extends string, Action extends string> {
  readonly address: Address<Path>
  readonly access: AccessTable<Action>
  readonly action: Action
  /** Only in one kind of space; default both. */
  readonly only?: Space['kind']
  /** Works on global tables (accounts) instead of one space's. */
  readonly house?: boolean
}

/** What a page says about itself to the frame, to machines and to feed readers. */
export interface Head {
  readonly title: string
  readonly description?: string
  /** Feeds of the same list, local addresses. */
  readonly feeds?: readonly { href: string; type: string; title: string }[]
  /** JSON-LD objects (schema.org). */
  readonly linkedData?: readonly object[]
  readonly noIndex?: boolean
  /** Preview picture, local address. */
  readonly image?: string
  /** Breadcrumb above the title: where this page hangs. */
  readonly trail?: readonly { href: string; label: string }[]
  /** Last piece of the breadcrumb, where the title says more than that. */
  readonly crumb?: string
  /** Wide pages use the whole width (front pages, maps, tables). */
  readonly wide?: boolean
  /** A map on this page can be opened: it may ask the host of the map tiles, if the operator set one. */
  readonly movableMap?: boolean
}

export interface PageRoute<
  Path extends string = string,
  Action extends string = string,
  Query = unknown,
  Data = unknown,
> extends RouteBase<Path, Action> {
  readonly kind: 'page'
  /** Search part of the address. Wrong values fall back to their defaults: a link is never an error. */
  readonly query?: z.ZodType<Query>
  /** The page shows personal fields: each look by staff is written to the audit log. */
  readonly showsPersons?: boolean
  /**
   * Says the same to every visitor without a session: those who ask for it at the same moment share one reading. `load` may look at
   * the database, the address and the clock, and at nothing else of whoever asks.
   */
  readonly sameForVisitors?: boolean
  readonly load: (work: Work, params: ParamsOf<Path>, query: Query) => Promise<Data>
  readonly subject?: (data: Data) => Subject
  readonly head: (data: Data, visit: Visit) => Head
  readonly view: (data: Data, visit: Visit) => Child
}

export interface FormRoute<
  Path extends string = string,
  Action extends string = string,
  F extends Fields = Fields,
  Thing = unknown,
  Prepared = unknown,
> extends RouteBase<Path, Action> {
  readonly kind: 'form'
  readonly fields: F
  /** The address itself proves the right, e.g. a signed link of a mail (RFC 8058): no token against forged requests is asked for. */
  readonly provedByAddress?: boolean
  readonly load?: (work: Work, params: ParamsOf<Path>, input: InputOf<F> | null) => Promise<Thing>
  readonly subject?: (thing: Thing) => Subject
  /** Page that holds the form: it comes back with what was typed and what is wrong. Same parameters. */
  // biome-ignore lint/suspicious/noExplicitAny: the page's own data do not matter to the form
  readonly page?: PageRoute<any, any, any, any>
  /**
   * What takes long and needs no database (decoding a picture): runs before the transaction, when a file was sent by somebody who may
   * send the form. `run` and `rescue` get what it returns, or null.
   */
  readonly prepare?: (sent: FormData) => Promise<Prepared | null>
  readonly run: (
    work: Work,
    input: InputOf<F>,
    thing: Thing,
    params: ParamsOf<Path>,
    prepared: Prepared | null,
  ) => Promise<GoTo | Response>
  /**
   * Keeps what a page cannot show again (files), when the form comes back with problems; runs in a transaction of its own, for
   * those who may send the form. What it returns stands in the form as if it had been typed.
   */
  readonly rescue?: (work: Work, sent: FormData, prepared: Prepared | null) => Promise<Readonly<Record<string, string>>>
}

/** Answers for machines: feeds, JSON, files. */
export interface ApiRoute<Path extends string = string, Action extends string = string, Query = unknown>
  extends RouteBase<Path, Action> {
  readonly kind: 'api'
  /** Never looks at the session: the same answer for everybody. */
  readonly withoutSession?: boolean
  readonly query?: z.ZodType<Query>
  /** A function is called when the transaction is over: for answers that wait for another machine, without holding the database. */
  readonly answer: (work: Work, params: ParamsOf<Path>, query: Query) => Promise<Response | (() => Promise<Response>)>
  /** For the OpenAPI document; routes without it are not part of the API. */
  readonly describe?: { readonly summary: string; readonly answer: z.ZodType; readonly tag: string }
}

/** A read that leaves no trace: POST without session, cookie, stored address or logged words. GET shows the empty form. */
export interface PrivateReadRoute<
  Path extends string = string,
  Action extends string = string,
  F extends Fields = Fields,
  Data = unknown,
> extends RouteBase<Path, Action> {
  readonly kind: 'private-read'
  readonly fields: F
  readonly load: (work: Work, input: InputOf<F> | null, params: ParamsOf<Path>) => Promise<Data>
  readonly head: (data: Data, visit: Visit) => Head
  readonly view: (data: Data, visit: Visit) => Child
}

// The list of all routes has to hold routes of every type; inside each, everything is typed.
// biome-ignore-start lint/suspicious/noExplicitAny: existential types are written like this in TypeScript
export type Route =
  | PageRoute<any, any, any, any>
  | FormRoute<any, any, any, any, any>
  | ApiRoute<any, any, any>
  | PrivateReadRoute<any, any, any, any>
// biome-ignore-end lint/suspicious/noExplicitAny: see above

/** A page. Without an action of the table it does not compile. */
export function page<Path extends string, Action extends string, Data, Query = Record<string, never>>(
  access: AccessTable<Action>,
  route: Omit<PageRoute<Path, Action, Query, Data>, 'kind' | 'access'>,
): PageRoute<Path, Action, Query, Data> {
  return { kind: 'page', access, ...route }
}

/** Something that changes the world. */
export function form<
  Path extends string,
  Action extends string,
  F extends Fields,
  Thing = undefined,
  Prepared = undefined,
>(
  access: AccessTable<Action>,
  route: Omit<FormRoute<Path, Action, F, Thing, Prepared>, 'kind' | 'access'>,
): FormRoute<Path, Action, F, Thing, Prepared> {
  return { kind: 'form', access, ...route }
}

/** An answer for machines. */
export function api<Path extends string, Action extends string, Query = Record<string, never>>(
  access: AccessTable<Action>,
  route: Omit<ApiRoute<Path, Action, Query>, 'kind' | 'access'>,
): ApiRoute<Path, Action, Query> {
  return { kind: 'api', access, ...route }
}

/** A read without trace. */
export function privateRead<Path extends string, Action extends string, F extends Fields, Data>(
  access: AccessTable<Action>,
  route: Omit<PrivateReadRoute<Path, Action, F, Data>, 'kind' | 'access'>,
): PrivateReadRoute<Path, Action, F, Data> {
  return { kind: 'private-read', access, ...route }
}

/** A page with its heading, ready for the frame that commons draws around it. */
export interface Framed {
  readonly head: Head
  readonly content: Child
  /** The page; none when a problem is told. */
  readonly route?: Route
}

/** What the composition root gives the server: everything domains know and http does not. */
export interface HouseRules {
  readonly findSpace: (tx: Tx, slug: string | null, host: string) => Promise<Space | undefined>
  readonly findViewer: (tx: Tx, session: Buffer, space: Space, now: Temporal.Instant) => Promise<Viewer | undefined>
  readonly frame: (visit: Visit, framed: Framed) => Child
  readonly problemPage: (
    visit: Visit,
    status: 403 | 404 | 413 | 429 | 500 | 503,
    details: { seconds?: number; reference?: string },
  ) => Framed
  /** Where visitors go who have to log in first; `next` is where they wanted to go. */
  readonly loginAddress: (next: string) => string
  /** Whether the service a route belongs to is switched on in a space; without it there is no such page there. */
  readonly runsIn: (space: Space, route: Route) => boolean
  /** Runs in the form's transaction after its command: audit. */
  readonly afterForm: (
    work: Work,
    route: Route,
    params: Record<string, string>,
    fields: readonly string[],
    subject?: Subject,
  ) => Promise<void>
  /** Runs when staff looked at personal fields. */
  readonly afterLook: (work: Work, route: Route, params: Record<string, string>) => Promise<void>
}
