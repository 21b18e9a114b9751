import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { renderSVG } from 'uqr'
import { absolute } from '#commons/inbox/tell.ts'
import { asset } from '#foundation/http/assets.ts'
import { api } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { languageTag } from '#foundation/text/language.ts'
import { VisitContext } from '#foundation/ui/context.ts'
import { Doctype } from '#foundation/ui/drawing.tsx'
import { access } from '../../access.ts'
import { addresses } from '../addresses.ts'
import { boxAt } from '../load.ts'
import { questionsOf } from '../queries.ts'
import { type Box, inOrder, isShown, type Question } from '../question.ts'
import { texts } from '../texts.ts'

/** Seconds after which the screen asks again: a header does it, without script. */
const every = 8
/** So many questions are large enough to be read from the last row. */
const most = 5

/** For the screen in the hall: what is being talked about, what most want to know, and how to ask. */
export const screenRoute = api(access, {
  address: addresses.screen,
  action: 'question.read',
  async answer(work, params) {
    const box = await boxAt(work, params)
    const all = inOrder((await questionsOf(work.tx, work.space.id, [box.meeting])).filter(isShown))
    const html = (
      <VisitContext.Provider value={work}>
        <Screen visit={work} box={box} title={box.at.title} questions={all} />
      </VisitContext.Provider>
    )
    return new Response(html.toString(), {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy':
          "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
        'cache-control': 'no-store',
        ...(box.closedAt ? {} : { refresh: String(every) }),
      },
    })
  },
})

interface Shown {
  readonly visit: Visit
  readonly box: Box
  readonly title: string
  readonly questions: readonly Question[]
}

const Screen: FC<Shown> = ({ visit, box, title, questions }) => {
  const { language } = visit
  const t = texts(language)
  const address = absolute(visit, addresses.ask({ code: box.code }))
  const current = questions.find(({ state }) => state === 'current')
  const open = questions.filter(({ state }) => state === 'open').slice(0, most)
  return (
    <>
      <Doctype />
      <html lang={languageTag[language]}>
        <head>
          <meta charset="utf-8" />
          <title>{`${t.questions}: ${title}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <link rel="stylesheet" href={asset('styles.css')} />
          <link rel="stylesheet" href={asset('participation.css')} />
        </head>
        <body class="hall">
          <main class="hall-main">
            <h1>{title}</h1>
            {current && (
              <section class="hall-now" aria-labelledby="jetzt">
                <h2 id="jetzt">{t.now}</h2>
                <p>{current.words}</p>
              </section>
            )}
            <section aria-labelledby="offen">
              <h2 id="offen">{box.closedAt ? t.closed : t.next}</h2>
              {open.length === 0 && !current && <p>{t.none}</p>}
              <ol>
                {open.map(({ words, supports }) => (
                  <li>
                    {words} <span class="quiet">{supports}</span>
                  </li>
                ))}
              </ol>
            </section>
          </main>
          {!box.closedAt && (
            <aside class="hall-how" aria-labelledby="fragen">
              <h2 id="fragen">{t.howTo}</h2>
              <div class="hall-code" role="img" aria-label={t.qr}>
                {raw(renderSVG(address, { border: 3 }))}
              </div>
              <p>{address.replace(/^https?:\/\//, '')}</p>
            </aside>
          )}
        </body>
      </html>
    </>
  )
}
