import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { type Transaction, transaction, withRetry } from '../database/transactions.ts'
import { say } from '../text/catalogue.ts'
import { may, type Subject } from './access.ts'
import { comesFromHere, csrfHolds, csrfToken } from './csrf.ts'
import { parseForm, problemSentence } from './fields.ts'
import type { House } from './house.ts'
import { type GoTo, Missing, NotAllowed, Refusal } from './problems.ts'
import { countAgain, countTry, lookAtTries, type Try } from './rate-limit.ts'
import { pageHeaders, render } from './render.tsx'
import type { ApiRoute, FormRoute, PageRoute, PrivateReadRoute, Route, Work } from './route.ts'
import { noticeCookie, noticeOf, passingOf, sessionCookie, sessionOf } from './session-cookie.ts'
import { type Attempt, hrefFor, type Space, type Viewer, type Visit } from './visit.ts'
import { whereIs } from './where.ts'

/** A request as the pipeline sees it, before anything is known of space and person. */
export interface Asked {
  readonly house: House
  readonly context: Context
  readonly reserved: ReadonlySet<string>
  readonly origin: string
  readonly clientAddress: string
}

const nobody: Viewer = {
  person: null,
  name: '',
  session: null,
  staff: [],
  network: [],
  memberships: [],
  verifiedResident: false,
  operator: false,
  unread: 0,
}

/** Session → space → visit. A private read never looks at the session. */
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
  const space =
    (options.recalled && house.spaces?.recall(where.slug, host)) || (await house.rules.findSpace(tx, where.slug, host))
  if (!space) throw new Missing()
  house.spaces?.keep(where.slug, host, space)
  const session = options.privateRead ? null : sessionOf(context, origin)
  const viewer = (session && (await house.rules.findViewer(tx, session, space, now))) || nobody
  return {
    space,
    viewer,
    now,
    url,
    origin,
    language: where.language,
    here: where.local,
    csrf: csrfToken(house.secret, viewer.session, now),
    attempt: null,
    notice: options.privateRead ? null : noticeOf(context),
    privateRead: options.privateRead,
  }
}

/** @param tries where the request's tries are kept, to be counted when its transaction is over; `written`: it counts them itself */
function workOf(asked: Asked, visit: Visit, { tx }: Transaction, tries: Try[], written = false): Work {
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
    passing: (name) => (visit.privateRead ? null : passingOf(asked.context, asked.origin, name)),
    device: deviceOf(asked.context.req.header('user-agent') ?? ''),
    later: (queue, data, options) => house.send(tx, queue, data, options),
    limit: (name, of, max, minutes) => {
      const tried = { key: sign(`limit ${name} ${of}`), max, minutes }
      tries.push(tried)
      return written ? countTry(tx, tried, visit.now) : lookAtTries(tx, tried, visit.now)
    },
  }
}

/** Answers one request for one route. */
export function answer(asked: Asked, route: Route): Promise<Response> {
  switch (route.kind) {
    case 'page':
      return answerPage(asked, route)
    case 'api':
      return answerApi(asked, route)
    case 'private-read':
      return answerPrivateRead(asked, route)
    case 'form':
      return answerForm(asked, route)
  }
}

/** A visitor's page in a space that is remembered can begin inside it: one round trip instead of three. */
function beginsIn(asked: Asked, route: PageRoute): string | undefined {
  const { house, context, origin } = asked
  if (route.house || sessionOf(context, origin)) return undefined
  const where = whereIs(new URL(context.req.url).pathname, asked.reserved)
  return house.spaces?.recall(where.slug, (context.req.header('host') ?? '').toLowerCase())?.id
}

async function answerPage(asked: Asked, route: PageRoute): Promise<Response> {
  const count = { statements: 0 }
  const tries: Try[] = []
  const space = beginsIn(asked, route)
  const run = async (transaction: Transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: false, recalled: space !== undefined })
    return drawPage(asked, route, transaction, visit, paramsOf(asked, route), tries)
  }
  const { html, visit, tileHost } = await counting(
    asked,
    tries,
    transaction(asked.house.pool, run, { readOnly: !route.showsPersons, count, space }),
  )
  const response = htmlResponse(asked, html, visit, 200, count.statements, tileHost)
  if (visit.notice) response.headers.append('set-cookie', noticeCookie(asked.origin, null))
  return response
}

/** Loads, authorises and draws a page; also used to show a form again. */
async function drawPage(
  asked: Asked,
  route: PageRoute,
  transaction: Transaction,
  visit: Visit,
  params: Record<string, string>,
  tries: Try[],
) {
  refuseWrongSpace(route, visit.space)
  await enter(route, transaction, visit)
  const work = workOf(asked, visit, transaction, tries)
  const data = await route.load(work, params, readQuery(route.query, visit.url))
  authorise(route, visit, route.subject?.(data))
  if (route.showsPersons && visit.viewer.staff.length) await asked.house.rules.afterLook(work, route, params)
  const head = route.head(data, visit)
  const html = render(asked.house.rules, visit, () => ({ head, content: route.view(data, visit) }))
  return { html, visit, tileHost: head.movableMap ? asked.house.tileHost : undefined }
}

/** Counts the tries of a request that wrote nothing, whatever became of it. */
async function counting<Result>(asked: Asked, tries: readonly Try[], work: Promise<Result>): Promise<Result> {
  return work.finally(() => countAgain(asked.house.pool, tries, asked.house.now()))
}

async function answerApi(asked: Asked, route: ApiRoute): Promise<Response> {
  const count = { statements: 0 }
  const tries: Try[] = []
  const run = async (transaction: Transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: false })
    refuseWrongSpace(route, visit.space)
    authorise(route, visit)
    await enter(route, transaction, visit)
    return route.answer(
      workOf(asked, visit, transaction, tries),
      paramsOf(asked, route),
      readQuery(route.query, visit.url),
    )
  }
  const answered = await counting(asked, tries, transaction(asked.house.pool, run, { readOnly: true, count }))
  const response = typeof answered === 'function' ? await answered() : answered
  if (asked.house.tellStatements) response.headers.set('x-statements', String(count.statements))
  return response
}

async function answerPrivateRead(asked: Asked, route: PrivateReadRoute): Promise<Response> {
  const count = { statements: 0 }
  const tries: Try[] = []
  const sent = asked.context.req.method === 'POST' ? await readForm(asked) : null
  const run = async (transaction: Transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: true })
    refuseWrongSpace(route, visit.space)
    authorise(route, visit)
    await enter(route, transaction, visit)
    const parsed = sent ? parseForm(route.fields, sent) : null
    const tried: Visit = parsed
      ? { ...visit, attempt: attemptOf(visit, route, parsed.values, sentencesOf(parsed.problems)) }
      : visit
    const data = await route.load(
      workOf(asked, tried, transaction, tries),
      parsed?.input ?? null,
      paramsOf(asked, route),
    )
    return {
      visit: tried,
      html: render(asked.house.rules, tried, () => ({
        head: route.head(data, tried),
        content: route.view(data, tried),
      })),
    }
  }
  const { html, visit } = await counting(asked, tries, transaction(asked.house.pool, run, { readOnly: true, count }))
  return htmlResponse(asked, html, visit, 200, count.statements)
}

async function answerForm(asked: Asked, route: FormRoute): Promise<Response> {
  const { house, context } = asked
  const sent = await readForm(asked)
  const params = paramsOf(asked, route)
  const count = { statements: 0 }
  const parsed = parseForm(route.fields, sent)
  const tries: Try[] = []
  let here: Visit | undefined
  try {
    return await withRetry(() =>
      transaction(
        house.pool,
        async (transaction) => {
          const visit = await visitOf(asked, transaction, { privateRead: false })
          here = visit
          refuseWrongSpace(route, visit.space)
          const fromHere = comesFromHere(context.req.raw.headers, asked.origin)
          const holds = csrfHolds(house.secret, String(sent.get('csrf') ?? ''), visit.viewer.session, visit.now)
          if (!route.provedByAddress && !(fromHere && holds)) throw new Refusal({ '': stale })
          const rests = typeof visit.space.paused === 'string' && visit.viewer.staff.length === 0
          if (rests && !route.house && !route.provedByAddress) throw new Refusal({ '': resting })
          await enter(route, transaction, visit)
          tries.length = 0
          const work = workOf(asked, visit, transaction, tries, true)
          const thing = await route.load?.(work, params, parsed.input)
          authorise(route, visit, route.subject?.(thing))
          if (!parsed.input) throw new Refusal(sentencesOf(parsed.problems))
          const result = await route.run(work, parsed.input, thing, params)
          await house.rules.afterForm(work, route, params, Object.keys(route.fields))
          return result instanceof Response ? result : redirect(asked, visit, result)
        },
        { count },
      ),
    ).then((response) => {
      house.wake()
      house.spaces?.forget()
      if (house.tellStatements) response.headers.set('x-statements', String(count.statements))
      return response
    })
  } catch (error) {
    await countAgain(house.pool, tries, house.now())
    if (!(error instanceof Refusal) || !here) throw error
    const values = { ...parsed.values, ...(await rescued(asked, route, params, sent)) }
    return showAgain(asked, route, here, params, attemptOf(here, route, values, error.problems))
  }
}

/** What is kept of a form that comes back; nothing for those who may not send it, or whose token is wrong. */
async function rescued(asked: Asked, route: FormRoute, params: Record<string, string>, sent: FormData) {
  const { house, context } = asked
  if (!route.rescue) return {}
  return transaction(house.pool, async (transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: false })
    const fromHere = comesFromHere(context.req.raw.headers, asked.origin)
    if (!fromHere || !csrfHolds(house.secret, String(sent.get('csrf') ?? ''), visit.viewer.session, visit.now))
      return {}
    await enter(route, transaction, visit)
    const work = workOf(asked, visit, transaction, [], true)
    const thing = await route.load?.(work, params, null)
    if (!may(visit, route.access, route.action, route.subject?.(thing))) return {}
    return (await route.rescue?.(work, sent)) ?? {}
  })
}

const stale = {
  de: 'Das Formular war zu lange offen oder kam nicht von dieser Seite. Ihre Eingaben sind noch da: Bitte senden Sie es noch einmal.',
  en: 'The form was open for too long or did not come from this page. What you typed is still here: please send it again.',
}

const resting = {
  de: 'Dieser Bereich ruht zurzeit: Lesen geht weiter, neue Eingaben sind nicht möglich.',
  en: 'This place is paused at the moment: you can go on reading, but nothing can be entered.',
}

/** The form comes back: same page, same words, and what is wrong. */
async function showAgain(
  asked: Asked,
  route: FormRoute,
  visit: Visit,
  params: Record<string, string>,
  attempt: Attempt,
): Promise<Response> {
  const count = { statements: 0 }
  const page = route.page
  if (!page) {
    const notice = Object.values(attempt.problems)[0] ?? ''
    const back = asked.context.req.header('referer')
    const to = back && URL.parse(back)?.origin === asked.origin ? back : hrefFor(visit, '/')
    return new Response(null, {
      status: 303,
      headers: { location: to, 'set-cookie': noticeCookie(asked.origin, notice) },
    })
  }
  const draw = (shown: Visit) =>
    transaction(asked.house.pool, (opened) => drawPage(asked, page, opened, shown, params, []), {
      readOnly: !page.showsPersons,
      count,
    })
  const again = { ...visit, attempt, notice: null }
  let { html, tileHost } = await draw(again)
  // The form may be gone from the page (somebody else was faster): then the reason stands above it.
  if (!html.includes('class="error-summary"'))
    html = (await draw({ ...again, refusal: Object.values(attempt.problems).join(' ') })).html
  return htmlResponse(asked, html, visit, 422, count.statements, tileHost)
}

function attemptOf(visit: Visit, route: Route, values: Attempt['values'], problems: Refusal['problems']): Attempt {
  const said = Object.fromEntries(Object.entries(problems).map(([field, why]) => [field, say(why, visit.language)]))
  return { form: route.address.path, values, problems: said }
}

const sentencesOf = (problems: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, problemSentence(code)]))

function redirect(asked: Asked, visit: Visit, go: GoTo): Response {
  const to = go.to.startsWith('http') ? go.to : hrefFor(visit, go.to, go.space ? { space: go.space } : {})
  const response = new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } })
  if (go.notice) response.headers.append('set-cookie', noticeCookie(asked.origin, say(go.notice, visit.language)))
  if (go.session === 'end') response.headers.append('set-cookie', sessionCookie(asked.origin, null))
  else if (go.session)
    response.headers.append('set-cookie', sessionCookie(asked.origin, go.session.token, go.session.keepDays))
  return response
}

function htmlResponse(
  asked: Asked,
  html: string,
  visit: Visit,
  status: number,
  statements: number,
  tileHost?: string,
): Response {
  const response = new Response(html, { status, headers: pageHeaders(visit, tileHost) })
  if (asked.house.tellStatements) response.headers.set('x-statements', String(statements))
  return response
}

function refuseWrongSpace(route: Route, space: Space): void {
  if (route.only && route.only !== space.kind) throw new Missing()
}

async function enter(route: Route, transaction: Transaction, visit: Visit): Promise<void> {
  if (route.house) await transaction.enterHouse(visit.viewer.person)
  else await transaction.enter(visit.space.id, visit.viewer.person)
}

function authorise(route: Route, visit: Visit, subject?: Subject): void {
  if (!may(visit, route.access, route.action, subject)) throw new NotAllowed(route.action)
}

function readQuery(schema: PageRoute['query'], url: URL): unknown {
  if (!schema) return {}
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const all = url.searchParams.getAll(name).map((value) => value.replaceAll('\u0000', '').toWellFormed())
    values[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  const parsed = schema.safeParse(values)
  return parsed.success ? parsed.data : schema.parse({})
}

function paramsOf(asked: Asked, route: Route): Record<string, string> {
  const holes = [...route.address.path.matchAll(/:([a-z-]+)/gi)].map((match) => match[1] as string)
  const params = asked.context.req.param() as Record<string, string>
  return Object.fromEntries(holes.map((hole) => [hole, decode(params[hole] ?? '')]))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value).replaceAll('\u0000', '').toWellFormed()
  } catch {
    return value.replaceAll('\u0000', '')
  }
}

/** The sent form, whatever it is: what cannot be read is an empty form, and the fields say what is missing. */
async function readForm({ context }: Asked): Promise<FormData> {
  try {
    return await context.req.raw.formData()
  } catch (error) {
    if ((error as Error).name === 'BodyLimitError') throw error
    return new FormData()
  }
}

function deviceOf(agent: string): string {
  const browser =
    /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1]?.replace('Edg', 'Edge').replace('OPR', 'Opera') ?? ''
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1]?.replace('Mac OS X', 'macOS') ?? ''
  return [browser, system].filter(Boolean).join(', ')
}
