import type { Child } from 'hono/jsx'
import type pg from 'pg'
import type { Tx } from '../database/connection.ts'
import { transaction } from '../database/transactions.ts'
import { drawFragment } from './fragment.tsx'
import type { Space, Visit } from './visit.ts'

/** What a question and a drawing may look at: nothing of whoever listens, for all of them get the same. */
export interface LiveReading {
  readonly tx: Tx
  readonly space: Space
  readonly now: Temporal.Instant
}

export interface LiveMark {
  /** Differs whenever something has changed. */
  readonly state: string
  /** Differs whenever other people may read it than before: then all streams end, and whoever may comes back. */
  readonly door: string
}

/** Something many look at, and what of it is drawn for them. */
export interface LiveView {
  /** Names the thing inside its space. */
  readonly thing: string
  /** Names what is drawn of it. */
  readonly part: string
  /** One cheap statement, asked about twice a second while anybody listens. */
  readonly mark: (reading: LiveReading) => Promise<LiveMark>
  /** Read after the mark, in the same transaction. Without it listeners are only told that something changed. */
  readonly draw?: (reading: LiveReading) => Promise<(visit: Visit) => Child>
}

export interface LiveHub {
  /**
   * Answers with a stream of server-sent events.
   * @param since the state the listener has; with another one they are told at once
   * @param once ends after the first telling: for those who cannot follow a stream
   */
  follow(visit: Visit, view: LiveView, listener: { address: string; since: string; once: boolean }): Response
  /** Ends all streams, and waits for the question that is under way. */
  close(): Promise<void>
}

export interface LiveOptions {
  readonly pool: pg.Pool
  readonly now: () => Temporal.Instant
  readonly warn: (error: unknown) => void
  /** Milliseconds between two questions. */
  readonly every?: number
  /** Tests only: tells of each question and each drawing. */
  readonly told?: (what: 'asked' | 'drawn') => void
}

/** Streams of one process; of one address, behind which a whole hall may sit. */
const most = { all: 3000, address: 1000 }
const beatEvery = 10_000
/** A stream ends some time; whoever comes back proves anew that they may read. */
const longest = 600_000

interface Listener {
  readonly address: string
  readonly once: boolean
  readonly until: number
  readonly controller: ReadableStreamDefaultController<Uint8Array>
  since: string
  missed: number
}

interface Part {
  readonly view: LiveView
  visit: Visit
  readonly listeners: Set<Listener>
  state?: string
  bytes?: Uint8Array
}

interface Thing {
  readonly parts: Map<string, Part>
  mark?: LiveMark
  beaten: number
  failed: boolean
  timer?: NodeJS.Timeout
  looking?: Promise<void>
}

const encoder = new TextEncoder()
const bytesOf = (event: string, id: string, data: string): Uint8Array =>
  encoder.encode(`event: ${event}\nid: ${id}\n${data.replaceAll(/^/gm, 'data: ')}\n\n`)
const beat = encoder.encode('event: beat\ndata:\n\n')

/** One for each process. While nobody listens it asks nothing (docs/decisions/0019). */
export function liveHub({ pool, now, warn, every = 450, told }: LiveOptions): LiveHub {
  const things = new Map<string, Thing>()
  const perAddress = new Map<string, number>()
  let all = 0
  let closed = false

  function look(key: string, thing: Thing): void {
    thing.looking = ask(thing)
      .then(() => {
        thing.failed = false
      })
      .catch((error) => {
        // No beat is sent meanwhile: listeners see that nobody knows anything new.
        if (!thing.failed) warn(error)
        thing.failed = true
      })
      .finally(() => {
        thing.looking = undefined
        if (everybody(thing).length === 0) {
          if (things.get(key) === thing) things.delete(key)
        } else thing.timer = setTimeout(() => look(key, thing), thing.failed ? every * 5 : every)
      })
  }

  async function ask(thing: Thing): Promise<void> {
    const [first] = thing.parts.values()
    if (!first) return
    const { space } = first.visit
    await transaction(
      pool,
      async ({ tx }) => {
        const reading = { tx, space, now: now() }
        told?.('asked')
        const mark = await first.view.mark(reading)
        const shut = thing.mark !== undefined && thing.mark.door !== mark.door
        thing.mark = mark
        if (shut) for (const listener of everybody(thing)) end(listener)
        else for (const part of thing.parts.values()) await drawFor(part, mark, reading)
      },
      { readOnly: true, space: space.id },
    )
    tell(thing)
  }

  /** Once for all who do not know this state yet; not at all when they have it. */
  async function drawFor(part: Part, { state }: LiveMark, reading: LiveReading): Promise<void> {
    if (part.state === state || ![...part.listeners].some(({ since }) => since !== state)) return
    if (part.view.draw) told?.('drawn')
    const draw = await part.view.draw?.(reading)
    const visit = { ...part.visit, now: reading.now }
    part.bytes = draw ? bytesOf('part', state, drawFragment(visit, draw(visit))) : bytesOf('change', state, state)
    part.state = state
  }

  function tell(thing: Thing): void {
    const time = performance.now()
    const beats = time - thing.beaten > beatEvery
    if (beats) thing.beaten = time
    for (const part of thing.parts.values())
      for (const listener of part.listeners) {
        sendState(part, listener)
        if (beats && !offer(listener, beat) && ++listener.missed > 3) end(listener)
        if (time > listener.until) end(listener)
      }
  }

  function sendState(part: Part, listener: Listener): void {
    if (!part.bytes || part.state === undefined || listener.since === part.state) return
    // Whoever reads too slowly for this one gets a later one: each says everything.
    if (!offer(listener, part.bytes)) return
    listener.since = part.state
    if (listener.once) end(listener)
  }

  function offer(listener: Listener, bytes: Uint8Array): boolean {
    if ((listener.controller.desiredSize ?? 0) <= 0) return false
    listener.controller.enqueue(bytes)
    listener.missed = 0
    return true
  }

  /** Its place is free again; nobody is asked for anybody who left. */
  function leave(listener: Listener): void {
    for (const [key, thing] of things)
      for (const [name, part] of thing.parts) {
        if (!part.listeners.delete(listener)) continue
        all--
        const left = (perAddress.get(listener.address) ?? 1) - 1
        if (left > 0) perAddress.set(listener.address, left)
        else perAddress.delete(listener.address)
        if (part.listeners.size === 0) thing.parts.delete(name)
        if (thing.parts.size === 0 && !thing.looking) {
          clearTimeout(thing.timer)
          things.delete(key)
        }
      }
  }

  function end(listener: Listener): void {
    leave(listener)
    try {
      listener.controller.close()
    } catch {
      // Whoever left by themselves has closed it already.
    }
  }

  function follow(visit: Visit, view: LiveView, who: { address: string; since: string; once: boolean }): Response {
    if (closed) return refused(503, 5)
    if (all >= most.all || (perAddress.get(who.address) ?? 0) >= most.address) return refused(429, 60)
    const key = `${visit.space.id} ${view.thing}`
    const name = `${view.part} ${visit.language} ${visit.origin}${visit.space.prefix}`
    const known = things.get(key)
    const thing: Thing = known ?? { parts: new Map(), beaten: performance.now(), failed: false }
    things.set(key, thing)
    const part: Part = thing.parts.get(name) ?? { view, visit: forAll(visit), listeners: new Set() }
    part.visit = forAll(visit)
    thing.parts.set(name, part)
    let listener: Listener
    const stream = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          const until = performance.now() + longest * (0.8 + Math.random() * 0.4)
          listener = { ...who, since: who.once ? '' : who.since, controller, until, missed: 0 }
          part.listeners.add(listener)
          all++
          perAddress.set(who.address, (perAddress.get(who.address) ?? 0) + 1)
          // Says at once that the line stands, before anything has changed.
          if (!who.once) controller.enqueue(beat)
          if (part.state === thing.mark?.state) sendState(part, listener)
        },
        cancel: () => leave(listener),
      },
      { highWaterMark: 4 },
    )
    if (!known) look(key, thing)
    return new Response(stream, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store, no-transform',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      },
    })
  }

  return {
    follow,
    async close() {
      closed = true
      const looking = [...things.values()].map((thing) => {
        clearTimeout(thing.timer)
        for (const listener of everybody(thing)) end(listener)
        return thing.looking
      })
      await Promise.all(looking)
      for (const { timer } of things.values()) clearTimeout(timer)
    },
  }
}

const everybody = (thing: Thing): Listener[] => [...thing.parts.values()].flatMap(({ listeners }) => [...listeners])

/** The visit of somebody nobody knows: what is drawn for all must not tell of one. */
const forAll = (visit: Visit): Visit => ({
  ...visit,
  viewer: {
    ...{ person: null, name: '', session: null, staff: [], network: [], memberships: [], districts: [] },
    ...{ verifiedResident: false, operator: false, unread: 0 },
  },
  ...{ csrf: '', attempt: null, notice: null, refusal: undefined, privateRead: false },
})

function refused(status: 429 | 503, seconds: number): Response {
  const title = status === 429 ? 'Too many streams from here. Load the page again.' : 'The program is being restarted.'
  return Response.json(
    { status, title, seconds },
    { status, headers: { 'content-type': 'application/problem+json', 'retry-after': String(seconds) } },
  )
}
