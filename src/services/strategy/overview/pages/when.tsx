import type { FC } from 'hono/jsx'
import { intlTag, type Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { spanBar } from '../drawings/bars.ts'
import type { Overview } from '../overview.ts'
import type { Span, Spans } from '../rules/spans.ts'
import { texts } from '../texts.ts'

/** So many bars lie open; the others are behind one line. */
const open = 12

/** Measures along the years: each line says in words what its bar shows, so the list is its own table. */
export const When: FC<{ of: Overview }> = ({ of: { spans, query } }) => {
  const { language } = useVisit()
  const t = texts(language)
  if (spans.drawn.length === 0 && spans.undated === 0) return null
  const [first, folded] = [spans.drawn.slice(0, open), spans.drawn.slice(open)]
  return (
    <Section title={t.when} id="wann">
      {first.length > 0 && (
        <>
          <p>{t.whenLead}</p>
          <Bars of={first} spans={spans} />
        </>
      )}
      {folded.length > 0 && (
        <Details summary={t.moreSpans(folded.length)}>
          <Bars of={folded} spans={spans} />
        </Details>
      )}
      {spans.left > 0 && (
        <p>
          <Link to={addresses.measures({ ...query, ordnung: 'ende' })}>{t.leftSpans(spans.left)}</Link>
        </p>
      )}
      {spans.undated > 0 && <p class="small">{t.undated(spans.undated)}</p>}
    </Section>
  )
}

const Bars: FC<{ of: readonly Span[]; spans: Spans }> = ({ of, spans }) => {
  const { language } = useVisit()
  const years = Array.from({ length: spans.toYear + 1 - spans.fromYear }, (_, index) => spans.fromYear + index)
  return (
    <ul class="spans">
      <li aria-hidden="true">
        <span />
        <span class="span-years">
          {years.map((year) => (
            <span>{year}</span>
          ))}
        </span>
      </li>
      {of.map((span) => (
        <li>
          <span>
            <Link to={addresses.measure({ measure: span.measure.slug })}>{span.measure.title}</Link>{' '}
            <span class="small quiet">{spanWords(span.measure, language)}</span>
          </span>
          <Draw of={spanBar(span, spans)} />
        </li>
      ))}
    </ul>
  )
}

/** 'geplant ab März 2024 bis Juni 2026, tatsächlich ab Mai 2024'. */
function spanWords(of: Span['measure'], language: Language): string {
  const t = texts(language)
  const words = (from: Temporal.PlainDate | null, to: Temporal.PlainDate | null) =>
    [from && t.from(monthOf(from, language)), to && t.until(monthOf(to, language))].filter(Boolean).join(' ')
  const planned = words(of.plannedStart, of.plannedEnd)
  const actual = words(of.actualStart, of.actualEnd)
  return [planned && t.plannedSpan(planned), actual && t.actualSpan(actual)].filter(Boolean).join(', ')
}

const months = new Map<string, Intl.DateTimeFormat>()

/** 'März 2024'. */
function monthOf(day: Temporal.PlainDate, language: Language): string {
  let format = months.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(intlTag[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
    months.set(language, format)
  }
  return format.format(Date.UTC(day.year, day.month - 1, day.day))
}
