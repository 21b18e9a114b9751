import { type Transaction, transaction } from '../../database/transactions.ts'
import { pageResponse } from '../compress.ts'
import { countAgain, type Try } from '../rate-limit.ts'
import { pageHeaders, render } from '../render.tsx'
import type { PageRoute } from '../route.ts'
import { noticeCookie, sessionOf } from '../session-cookie.ts'
import type { Visit } from '../visit.ts'
import { whereIs } from '../where.ts'
import { type Asked, type DrawnPage, paramsOf, readQuery } from './asked.ts'
import { authorise, enter, refuseWrongSpace, visitOf, workOf } from './visiting.ts'

export async function answerPage(asked: Asked, route: PageRoute): Promise<Response> {
  const key = route.sameForVisitors && sharedKey(asked)
  const { html, visit, statements, tileHost } = await (key
    ? asked.together(key, () => readPage(asked, route))
    : readPage(asked, route))
  const response = htmlResponse(asked, html, visit, 200, statements, tileHost)
  if (visit.notice) response.headers.append('set-cookie', noticeCookie(asked.origin, null))
  return response
}

/** The whole address, for browsers that bring nothing along: whoever has a cookie gets a page of their own. */
const sharedKey = ({ context, origin }: Asked) =>
  context.req.header('cookie') ? undefined : `${origin} ${context.req.url}`

async function readPage(asked: Asked, route: PageRoute): Promise<DrawnPage> {
  const count = { statements: 0 }
  const tries: Try[] = []
  const space = beginsIn(asked, route)
  const run = async (transaction: Transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: false, recalled: space !== undefined })
    return drawPage(asked, route, transaction, visit, paramsOf(asked, route), tries)
  }
  const drawn = await counting(
    asked,
    tries,
    transaction(asked.house.pool, run, { readOnly: !route.showsPersons, count, space }),
  )
  return { html: drawn.html, visit: drawn.visit, tileHost: drawn.tileHost, statements: count.statements }
}

/** A visitor's page in a space that is remembered can begin inside it: one round trip instead of three. */
function beginsIn(asked: Asked, route: PageRoute): string | undefined {
  const { house, context, origin } = asked
  if (route.house || sessionOf(context, origin)) return undefined
  const where = whereIs(new URL(context.req.url).pathname, asked.reserved)
  return house.spaces?.recall(where.slug, (context.req.header('host') ?? '').toLowerCase())?.id
}

/** Loads, authorises and draws a page; also used to show a form again. `drawAgain` draws the same data for a visit that knows more. */
export async function drawPage(
  asked: Asked,
  route: PageRoute,
  transaction: Transaction,
  visit: Visit,
  params: Record<string, string>,
  tries: Try[],
) {
  refuseWrongSpace(asked, route, visit.space)
  await enter(route, transaction, visit)
  const work = workOf(asked, visit, transaction, tries)
  const data = await route.load(work, params, readQuery(route.query, visit.url))
  authorise(route, visit, route.subject?.(data))
  if (route.showsPersons && visit.viewer.staff.length) await asked.house.rules.afterLook(work, route, params)
  const head = route.head(data, visit)
  const drawAgain = (shown: Visit) =>
    render(asked.house.rules, shown, () => ({ head, content: route.view(data, shown), route }))
  const tileHost = head.movableMap ? asked.house.tileHost : undefined
  return { html: drawAgain(visit), visit, tileHost, drawAgain }
}

/** Counts the tries of a request that wrote nothing, whatever became of it. */
export async function counting<Result>(asked: Asked, tries: readonly Try[], work: Promise<Result>): Promise<Result> {
  return work.finally(() => countAgain(asked.house.pool, tries, asked.house.now()))
}

/** @param tileHost what a page with a movable map may ask besides the house itself */
export function htmlResponse(
  asked: Asked,
  html: string,
  visit: Visit,
  status: number,
  statements: number,
  tileHost?: string,
): Response {
  const response = pageResponse(html, { status, headers: pageHeaders(visit, tileHost) })
  if (asked.house.tellStatements) response.headers.set('x-statements', String(statements))
  return response
}
