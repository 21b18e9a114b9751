import { type Transaction, transaction } from '../../database/transactions.ts'
import type { Try } from '../rate-limit.ts'
import type { ApiRoute } from '../route.ts'
import { type Asked, paramsOf, readQuery } from './asked.ts'
import { counting } from './page.tsx'
import { authorise, enter, refuseWrongSpace, visitOf, workOf } from './visiting.ts'

export async function answerApi(asked: Asked, route: ApiRoute): Promise<Response> {
  const count = { statements: 0 }
  const tries: Try[] = []
  const run = async (transaction: Transaction) => {
    const visit = await visitOf(asked, transaction, { privateRead: route.withoutSession ?? false })
    refuseWrongSpace(asked, route, visit.space)
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
