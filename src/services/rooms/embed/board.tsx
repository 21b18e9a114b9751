import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { asset } from '#foundation/http/assets.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { languageTag } from '#foundation/text/language.ts'
import { VisitContext } from '#foundation/ui/context.ts'
import { Doctype } from '#foundation/ui/drawing.tsx'
import { addresses } from '../addresses.ts'
import type { Availability } from '../drawings/availability.ts'
import { Month } from '../drawings/month.tsx'
import type { ShownTime } from '../drawings/shown-time.ts'
import { Week } from '../drawings/week.tsx'
import { daysWords, monthWord } from '../drawings/words.ts'
import type { Resource } from '../resource.ts'
import { embedTexts } from '../texts/embed.ts'
import { texts } from '../texts/resource.ts'

export interface BoardData {
  readonly resource: Resource
  readonly of: Availability
  readonly shown: ShownTime
}

/** The whole document: no frame of ours, no session; every link but turning the pages opens a window of its own. */
export const Board: FC<BoardData & { visit: Visit }> = ({ visit, ...data }) => (
  <VisitContext.Provider value={visit}>
    <Doctype />
    <html lang={languageTag[visit.language]}>
      <head>
        <meta charset="utf-8" />
        <title>{embedTexts(visit.language).free(data.resource.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <link rel="stylesheet" href={asset('styles.css')} />
        <link rel="stylesheet" href={asset('rooms.css')} />
        <script type="module" src={asset('board-page.js')} />
      </head>
      <body class="board">
        <Content {...data} visit={visit} />
      </body>
    </html>
  </VisitContext.Provider>
)

const Content: FC<BoardData & { visit: Visit }> = ({ resource, of, shown, visit }) => {
  const { language, space } = visit
  const t = embedTexts(language)
  const { view, day, earlier, later } = shown
  const at = { resource: resource.slug }
  const name = view === 'monat' ? monthWord(day, language) : daysWords(day, day.add({ days: 6 }), language)
  const words = texts(language)
  const turns = view === 'monat' ? [words.earlierMonth, words.laterMonth] : [words.earlierWeek, words.laterWeek]
  const out = (local: LocalAddress) => hrefFor(visit, local)
  const Turn: FC<{ to: Temporal.PlainDate | null; rel: string; label: string | undefined }> = ({ to, rel, label }) =>
    to ? (
      <a href={out(addresses.board(at, { ab: to.toString() }))} target="_self" rel={rel}>
        {label}
      </a>
    ) : null
  return (
    <main>
      <header class="board-head">
        <h1>
          <a href={out(addresses.resource(at))} rel="noopener">
            {resource.title}
          </a>
        </h1>
        <a class="kern-btn kern-btn--primary" href={out(addresses.book(at))} rel="noopener">
          <span class="kern-label">
            {resource.rules.approval ? t.ask : t.book} <span class="out-of-sight">{t.newWindow}</span>
          </span>
        </a>
      </header>
      <div class="board-turn">
        <h2>{name}</h2>
        <nav aria-label={t.turn}>
          <Turn to={earlier} rel="prev" label={turns[0]} /> <Turn to={later} rel="next" label={turns[1]} />
        </nav>
      </div>
      {view === 'monat' ? (
        <Month
          of={of}
          month={day.toPlainYearMonth()}
          caption={`${words.availability} ${name}`}
          addressOf={(on) => addresses.resource(at, { ansicht: 'tag', ab: on.toString() })}
        />
      ) : (
        <Week of={of} monday={day} />
      )}
      <p class="small quiet">{t.by(space.name)}</p>
    </main>
  )
}
