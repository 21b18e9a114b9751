import { type Transaction, transaction } from '../../database/transactions.ts'
import { parseForm } from '../parse-form.ts'
import type { Try } from '../rate-limit.ts'
import { render } from '../render.tsx'
import type { PrivateReadRoute } from '../route.ts'
import type { Visit } from '../visit.ts'
import { type Asked, paramsOf, readForm } from './asked.ts'
import { attemptOf, sentencesOf } from './attempt.ts'
import { counting, htmlResponse } from './page.tsx'
import { authorise, enter, refuseWrongSpace, visitOf, workOf } from './visiting.ts'

export async function answerPrivateRead(asked: Asked, route: PrivateReadRoute): Promise<Response> {
  const count = { statements: 0 }
  const tries: Try[] = []
  const sent = asked.context.req.method === 'POST' ? await readForm(asked) : null
  const run = async (transaction: Transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: true })
    refuseWrongSpace(asked, route, visit.space)
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
        route,
      })),
    }
  }
  const { html, visit } = await counting(asked, tries, transaction(asked.house.pool, run, { readOnly: true, count }))
  return htmlResponse(asked, html, visit, 200, count.statements)
}
