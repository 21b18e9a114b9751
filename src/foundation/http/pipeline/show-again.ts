import { transaction } from '../../database/transactions.ts'
import type { FormRoute } from '../route.ts'
import { noticeCookie } from '../session-cookie.ts'
import { type Attempt, hrefFor, type Visit } from '../visit.ts'
import type { Asked } from './asked.ts'
import { drawPage, htmlResponse } from './page.tsx'

/** The form comes back: same page, same words, and what is wrong. */
export async function showAgain(
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
  const again = { ...visit, attempt, notice: null }
  const { html, drawAgain, tileHost } = await transaction(
    asked.house.pool,
    (opened) => drawPage(asked, page, opened, again, params, []),
    { readOnly: !page.showsPersons, count },
  )
  // The form may be gone from the page (somebody else was faster): then the reason stands above it. A page may also say itself what it
  // answers (`data-answered`): a choice that was only to be looked at once more.
  const shown =
    html.includes('class="error-summary"') || html.includes('data-answered')
      ? html
      : drawAgain({ ...again, refusal: Object.values(attempt.problems).join(' ') })
  return htmlResponse(asked, shown, visit, 422, count.statements, tileHost)
}
