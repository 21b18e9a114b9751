import { createHmac, randomBytes, randomUUIDv7 } from 'node:crypto'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Logger, pino } from 'pino'
import { findViewer } from '#commons/accounts/find-viewer.ts'
import { useProvider } from '#commons/accounts/provider.ts'
import { touchSession } from '#commons/accounts/session.ts'
import { useAreas } from '#commons/areas/areas.ts'
import { importedAreas } from '#commons/areas/boundaries.ts'
import { drawEmblem } from '#commons/areas/emblem-sign.tsx'
import { germanyPatchwork } from '#commons/areas/germany-patchwork.ts'
import { recordChange, recordLook } from '#commons/audit/record.ts'
import { commons } from '#commons/commons.ts'
import { commonWays, frameWith } from '#commons/front/frame.tsx'
import { problemPage } from '#commons/front/problem-page.tsx'
import type { Everything, JobTools, Module } from '#commons/manifest.ts'
import { openTiles, useTiles } from '#commons/maps/tiles.ts'
import { runsIn } from '#commons/running.ts'
import { findSpace } from '#commons/spaces/find-space.ts'
import type { Settings } from '#foundation/config/settings.ts'
import { migrate } from '#foundation/database/migrate.ts'
import { type Database, openDatabase } from '#foundation/database/open.ts'
import { inHouse, inSpace } from '#foundation/database/transactions.ts'
import { createFileStore } from '#foundation/files/store.ts'
import { createHealth, type Health } from '#foundation/http/health.ts'
import type { House } from '#foundation/http/house.ts'
import type { Space, Visit } from '#foundation/http/visit.ts'
import { type Queue, startQueue } from '#foundation/jobs/queue.ts'
import { openMail } from '#foundation/mail/transport.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { NavigationItem } from '#foundation/ui/navigation.tsx'
import { demoJobs } from './demo/jobs.ts'
import { schemaFolders } from './schemas.ts'
import { services } from './services.ts'

/** Every module of the house: commons first, then the services. */
export const modules: readonly Module[] = [
  ...commons({ modules: () => modules, services: () => services }),
  ...services,
]

/** The same, for those who draw from all modules. */
export const everything: Everything = { modules: () => modules, services: () => services }

/** The whole program without a port: what the server, the command line and the tests share. */
export interface Opened {
  readonly house: House
  readonly database: Database
  readonly queue: Queue
  readonly tools: JobTools
  readonly health: Health
  close(): Promise<void>
}

export interface OpenOptions {
  readonly log?: Logger
  readonly now?: () => Temporal.Instant
  /** A database that somebody else opens, or has opened. */
  readonly database?: Database | Promise<Database>
}

/** Configuration → database → modules → house. */
export async function openHouse(settings: Settings, options: OpenOptions = {}): Promise<Opened> {
  const log = options.log ?? pino({ redact: ['req', 'headers', 'err.parameters', 'err.detail', 'err.where'] })
  const now = options.now ?? (() => Temporal.Now.instant())
  const opening =
    options.database ?? openDatabase({ url: settings.databaseUrl ?? undefined, folder: settings.dataFolder })
  germanyPatchwork({ districts: new Map() }) // drawn for the first page while the embedded database starts in its own thread
  const database = await opening
  await migrate(database.pool, schemaFolders)
  const files = await createFileStore(join(settings.dataFolder, 'files'), { now })
  const imported = await inHouse(database.pool, (tx) => importedAreas(tx))
  useAreas(imported ?? undefined)
  useProvider(settings.oidc, (trouble) => log.warn(trouble, 'identity provider'))
  const tiles = await openTiles(settings, (why) => log.warn({ why }, 'tiles.pmtiles is not used'))
  useTiles(tiles)
  const newId = () => randomUUIDv7()
  const secret = await ownSecret(database)
  const origin = settings.origin ?? `http://localhost:${settings.port}`
  const mail = settings.mailUrl ? openMail(settings.mailUrl, settings.mailFrom, origin) : null
  let queue: Queue | undefined
  const tools: JobTools = {
    now,
    newId,
    files,
    origin,
    sign: (text) => createHmac('sha256', secret).update(text).digest(),
    deliver: mail?.deliver ?? null,
    inSpace: (space, work) => inSpace(database.pool, { space }, work),
    inHouse: (work) => inHouse(database.pool, work),
    send: (tx, name, data, sendOptions) => (queue as Queue).send(tx, name, data, sendOptions),
  }
  const jobs = [...modules.flatMap((module) => module.jobs ?? []), ...demoJobs]
  queue = await startQueue(
    database.pool,
    [
      ...jobs.map(({ queue: name, cron, run }) => ({
        queue: name,
        cron,
        run: (data: Record<string, unknown>) => run(tools, data),
      })),
      // `tell` and `sendMail` put jobs in here, whether or not the inbox sends mails in this house.
      ...['inbox.notify', 'inbox.mail']
        .filter((name) => !jobs.some((job) => job.queue === name))
        .map((name) => ({ queue: name })),
    ],
    {
      pollSeconds: database.embedded ? 5 : 2,
      onError: (error) => log.error({ err: error }, 'job queue'),
    },
  )
  // After the page, not in it: reading does not write.
  const noteUse = (session: Buffer) =>
    void inHouse(database.pool, (tx) => touchSession(tx, session, now())).catch(() => {})
  const health = createHealth({ pool: database.pool, metricsToken: settings.metricsToken })
  const house: House = {
    pool: database.pool,
    routes: modules.flatMap(({ routes }) => routes),
    rules: {
      findSpace,
      findViewer: (tx, session, space, at) => findViewer(tx, session, space, at, noteUse),
      frame: frameWith({
        navigation: navigationOf,
        styles: (route) => (withStyles.has(serviceOf.get(route) ?? '') ? [`${serviceOf.get(route)}.css`] : []),
        emblem: ({ space }) => (space.settings.districtKey ? drawEmblem(space.settings.districtKey) : null),
      }),
      problemPage,
      loginAddress: (next) => `/anmelden?weiter=${encodeURIComponent(next)}`,
      runsIn: (space, route) => !offIn(space).has(serviceOf.get(route) ?? ''),
      afterForm: recordChange,
      afterLook: recordLook,
    },
    now,
    newId,
    random: randomBytes,
    files,
    secret,
    origin: settings.origin,
    tileHost: settings.tiles?.origin,
    behindProxy: settings.behindProxy,
    send: (tx, name, data, sendOptions) => (queue as Queue).send(tx, name, data, sendOptions),
    wake: (tx) => queue?.wake(tx),
    log,
    health: health.answer,
    answered(answered) {
      health.count(answered)
      log.info({ ...answered, milliseconds: Math.round(answered.milliseconds) }, 'answered')
    },
  }
  return {
    house,
    health,
    database,
    queue,
    tools,
    async close() {
      await queue.stop()
      mail?.close()
      await tiles?.close?.()
      await database.close()
    },
  }
}

/** Which service brought a route; whatever its access table is called, it runs only where that service is switched on. */
const serviceOf: ReadonlyMap<unknown, string> = new Map(
  services.flatMap(({ id, routes }) => routes.map((route) => [route, id] as const)),
)

const withStyles = new Set(services.flatMap(({ id, styles }) => (styles ? [id] : [])))

/** Services that are not switched on in a space. */
const offIn = (space: Pick<Space, 'kind' | 'services'>) =>
  new Set(services.flatMap((service) => (runsIn(service, space) ? [] : [service.id])))

/** Services that are switched on here, in the order of `services.ts`. */
function navigationOf({ space, here, language }: Visit): NavigationItem[] {
  const switchedOn = services.filter((service) => runsIn(service, space))
  const ways = [
    ...switchedOn.map(({ start, name }) => ({ to: start, label: say(name, language) })),
    ...commonWays(language),
  ]
  return ways.map(({ to, label }) => ({
    to,
    label,
    current: here === to ? 'page' : here.startsWith(`${to}/`) ? 'true' : undefined,
  }))
}

/** The secret the program made for itself when it was first started; it signs tokens and keyed hashes. */
async function ownSecret({ pool }: Database): Promise<Buffer> {
  return inHouse(pool, async (tx) => {
    await sql`insert into foundation.secret (name, value) values ('signing', ${randomBytes(32)}) on conflict do nothing`.execute(
      tx,
    )
    const { rows } = await sql<{ value: Buffer }>`select value from foundation.secret where name = 'signing'`.execute(
      tx,
    )
    return rows[0]?.value as Buffer
  })
}
