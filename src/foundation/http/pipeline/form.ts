import type { Tx } from '../../database/connection.ts'
import { transaction, withRetry } from '../../database/transactions.ts'
import { say } from '../../text/catalogue.ts'
import { may } from '../access.ts'
import { comesFromHere, csrfHolds } from '../csrf.ts'
import { parseForm } from '../parse-form.ts'
import { type GoTo, Refusal } from '../problems.ts'
import { countAgain, type Try } from '../rate-limit.ts'
import type { FormRoute, Work } from '../route.ts'
import { noticeCookie, sessionCookie } from '../session-cookie.ts'
import { hrefFor, type Visit } from '../visit.ts'
import { type Asked, paramsOf, readForm } from './asked.ts'
import { attemptOf, sentencesOf } from './attempt.ts'
import { showAgain } from './show-again.ts'
import { authorise, enter, refuseWrongSpace, visitOf, workOf } from './visiting.ts'

export async function answerForm(asked: Asked, route: FormRoute): Promise<Response> {
  const { house, context } = asked
  const sent = await readForm(asked)
  const params = paramsOf(asked, route)
  const count = { statements: 0 }
  const parsed = parseForm(route.fields, sent)
  const tries: Try[] = []
  const prepared = await prepare(asked, route, params, sent, parsed.input !== null)
  let here: Visit | undefined
  let written: Tx | undefined
  try {
    return await withRetry(() =>
      transaction(
        house.pool,
        async (transaction) => {
          const visit = await visitOf(asked, transaction, { privateRead: false })
          here = visit
          written = transaction.tx
          refuseWrongSpace(asked, route, visit.space)
          const fromHere = comesFromHere(context.req.raw.headers, asked.origin)
          const holds = csrfHolds(house.secret, String(sent.get('csrf') ?? ''), visit.viewer.session, visit.now)
          if (!route.provedByAddress && !(fromHere && holds)) throw new Refusal({ '': stale })
          const rests = typeof visit.space.paused === 'string' && visit.viewer.staff.length === 0
          if (rests && !route.house && !route.provedByAddress) throw new Refusal({ '': resting })
          await enter(route, transaction, visit)
          tries.length = 0
          const work = workOf(asked, visit, transaction, tries, true)
          const thing = await route.load?.(work, params, parsed.input)
          const subject = route.subject?.(thing)
          authorise(route, visit, subject)
          if (!parsed.input) throw new Refusal(sentencesOf(parsed.problems))
          const result = await route.run(work, parsed.input, thing, params, prepared)
          await house.rules.afterForm(work, route, params, Object.keys(route.fields), subject)
          return result instanceof Response ? result : redirect(asked, visit, result)
        },
        { count },
      ),
    ).then((response) => {
      if (written) house.wake(written)
      house.spaces?.forget()
      if (house.tellStatements) response.headers.set('x-statements', String(count.statements))
      return response
    })
  } catch (error) {
    await countAgain(house.pool, tries, house.now())
    if (!(error instanceof Refusal) || !here) throw error
    const values = { ...parsed.values, ...(await rescued(asked, route, params, sent, prepared)) }
    return showAgain(asked, route, here, params, attemptOf(here, route, values, error.problems))
  }
}

/** What the route makes of sent files while no transaction is open; null without files, and for those who may not send the form. */
async function prepare(
  asked: Asked,
  route: FormRoute,
  params: Record<string, string>,
  sent: FormData,
  complete: boolean,
): Promise<unknown> {
  const hasFile = [...sent.values()].some((value) => value instanceof File && value.size > 0)
  if (!route.prepare || !hasFile || !(complete || route.rescue)) return null
  const mayBe = await asSender(asked, route, params, sent, async () => true)
  return mayBe ? route.prepare(sent) : null
}

/** What is kept of a form that comes back; nothing for those who may not send it, or whose token is wrong. */
async function rescued(
  asked: Asked,
  route: FormRoute,
  params: Record<string, string>,
  sent: FormData,
  prepared: unknown,
) {
  const { rescue } = route
  return rescue && asSender(asked, route, params, sent, (work) => rescue(work, sent, prepared))
}

/** Work in a transaction of its own, for those who may send the form and whose token is right; undefined for others. */
async function asSender<Result>(
  asked: Asked,
  route: FormRoute,
  params: Record<string, string>,
  sent: FormData,
  work: (work: Work) => Promise<Result>,
): Promise<Result | undefined> {
  const { house, context } = asked
  return transaction(house.pool, async (transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: false })
    const fromHere = comesFromHere(context.req.raw.headers, asked.origin)
    if (!fromHere || !csrfHolds(house.secret, String(sent.get('csrf') ?? ''), visit.viewer.session, visit.now))
      return undefined
    await enter(route, transaction, visit)
    const within = workOf(asked, visit, transaction, [])
    const thing = await route.load?.(within, params, null)
    return may(visit, route.access, route.action, route.subject?.(thing)) ? work(within) : undefined
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

function redirect(asked: Asked, visit: Visit, go: GoTo): Response {
  const to = go.to.startsWith('http') ? go.to : hrefFor(visit, go.to, go.space ? { space: go.space } : {})
  const response = new Response(null, { status: 303, headers: { location: to, 'cache-control': 'no-store' } })
  if (go.notice) response.headers.append('set-cookie', noticeCookie(asked.origin, say(go.notice, visit.language)))
  if (go.session === 'end') response.headers.append('set-cookie', sessionCookie(asked.origin, null))
  else if (go.session)
    response.headers.append('set-cookie', sessionCookie(asked.origin, go.session.token, go.session.keepDays))
  return response
}
