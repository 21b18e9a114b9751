import { createHmac } from 'node:crypto'
import type { Transaction } from '../../database/transactions.ts'
import { may, type Subject } from '../access.ts'
import { csrfToken } from '../csrf.ts'
import { originOf } from '../origin.ts'
import { Missing, NotAllowed } from '../problems.ts'
import { countTry, lookAtTries, type Try } from '../rate-limit.ts'
import type { Route, Work } from '../route.ts'
import { noticeOf, passingOf, sessionOf } from '../session-cookie.ts'
import type { Space, Viewer, Visit } from '../visit.ts'
import { whereIs } from '../where.ts'
import type { Asked } from './asked.ts'

const nobody: Viewer = {
  person: null,
  name: '',
  session: null,
  staff: [],
  network: [],
  memberships: [],
  districts: [],
  verifiedResident: false,
  operator: false,
  unread: 0,
}

/**
 * Session → space → visit. A private read never looks at the session. Where the address meant a space before, the viewer is asked for in the
 * same breath; should it mean another one by now, once more.
 */
export async function visitOf(
  asked: Asked,
  { tx }: Transaction,
  options: { privateRead: boolean; recalled?: boolean },
): Promise<Visit> {
  const { house, context, origin } = asked
  const url = new URL(context.req.url)
  const where = whereIs(url.pathname, asked.reserved)
  const now = house.now()
  const host = (context.req.header('host') ?? '').toLowerCase()
  const session = options.privateRead ? null : sessionOf(context, origin)
  const viewerIn = (space: Space) => session && house.rules.findViewer(tx, session, space, now)
  const recalled = options.recalled ? house.spaces?.recall(where.slug, host) : undefined
  const guess = recalled ?? house.spaces?.guess(where.slug, host)
  const [space, guessed] = await Promise.all([
    recalled ?? house.rules.findSpace(tx, where.slug, host),
    guess && viewerIn(guess),
  ])
  if (!space) throw new Missing()
  // Only what was just read: kept anew at every visit, it would never grow old on a page that is visited all the time.
  if (!recalled) house.spaces?.keep(where.slug, host, space)
  const viewer = (space.id === guess?.id ? guessed : await viewerIn(space)) || nobody
  return {
    space,
    viewer,
    now,
    url,
    origin: originOf(origin, house.origin, space.hosts),
    houseOrigin: house.origin ?? origin,
    language: where.language,
    here: where.local,
    csrf: csrfToken(house.secret, viewer.session, now),
    attempt: null,
    notice: options.privateRead ? null : noticeOf(context),
    privateRead: options.privateRead,
  }
}

/** @param tries where the request's tries are kept, to be counted when its transaction is over; `written`: it counts them itself */
export function workOf(asked: Asked, visit: Visit, { tx }: Transaction, tries: Try[], written = false): Work {
  const { house } = asked
  const sign = (text: string) => createHmac('sha256', house.secret).update(text).digest()
  return {
    ...visit,
    tx,
    files: house.files,
    newId: house.newId,
    random: house.random,
    sign,
    clientAddress: asked.clientAddress,
    warn: (line) => house.log.warn({ space: visit.space.slug }, line),
    passing: (name) => (visit.privateRead ? null : passingOf(asked.context, asked.origin, name)),
    follow: (view, since) => async () =>
      asked.live.follow(visit, view, {
        address: asked.clientAddress,
        since,
        once: !asked.context.req.header('accept')?.includes('text/event-stream'),
      }),
    device: deviceOf(asked.context.req.header('user-agent') ?? ''),
    later: (queue, data, options) => house.send(tx, queue, data, options),
    limit: (name, of, max, minutes) => {
      const tried = { key: sign(`limit ${name} ${of}`), max, minutes }
      tries.push(tried)
      return written ? countTry(tx, tried, visit.now) : lookAtTries(tx, tried, visit.now)
    },
  }
}

function deviceOf(agent: string): string {
  const browser =
    /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1]?.replace('Edg', 'Edge').replace('OPR', 'Opera') ?? ''
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1]?.replace('Mac OS X', 'macOS') ?? ''
  return [browser, system].filter(Boolean).join(', ')
}

export async function enter(route: Route, transaction: Transaction, visit: Visit): Promise<void> {
  if (route.house) await transaction.enterHouse(visit.viewer.person)
  else await transaction.enter(visit.space.id, visit.viewer.person)
}

export function authorise(route: Route, visit: Visit, subject?: Subject): void {
  if (!may(visit, route.access, route.action, subject)) throw new NotAllowed(route.action)
}

export function refuseWrongSpace({ house }: Asked, route: Route, space: Space): void {
  if ((route.only && route.only !== space.kind) || !house.rules.runsIn(space, route)) throw new Missing()
}
