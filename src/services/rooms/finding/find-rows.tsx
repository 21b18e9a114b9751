import type { FC } from 'hono/jsx'
import { loadAreas } from '#commons/areas/areas.ts'
import { Thumbnail } from '#commons/pictures/parts.tsx'
import type { ShownPicture } from '#commons/pictures/queries.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { NewsList } from '#foundation/ui/news.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../addresses.ts'
import type { Span } from '../resource.ts'
import { problemWords, texts } from '../texts/list.ts'
import { waitingTexts } from '../texts/waiting.ts'
import { kindWords, personsWords, priceWords, stepFreeWords, totalWords } from '../texts/words.ts'
import type { ShownPrice, Standing } from './finding.ts'
import type { Candidate } from './queries-find.ts'

/** A resource in the list: how it stands at the time asked for, and what it costs. */
export interface FoundResource {
  readonly candidate: Candidate
  readonly standing: Standing
  readonly price: ShownPrice
}

interface Props {
  found: readonly FoundResource[]
  pictures: ReadonlyMap<string, ShownPicture>
  /** As the booking page asks for it. */
  wish: Readonly<Partial<Record<'tag' | 'von' | 'bis' | 'bistag' | 'gruppe', string>>> & {
    readonly personen: number | undefined
  }
}

/** Resources below each other: where, for how many, how they stand, what they cost. */
export const ResourceRows: FC<Props> = ({ found, pictures, wish }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <NewsList
      level={2}
      withLead={false}
      items={found.map(({ candidate, standing, price }) => {
        const picture = pictures.get(candidate.pictureId ?? '')
        return {
          to: addresses.resource({ resource: candidate.slug }, { ab: wish.tag }),
          title: candidate.title,
          teaser: factsOf(candidate, language).join(' · '),
          picture: picture && <Thumbnail of={picture} />,
          meta: (
            <>
              <StandingTag of={standing} />
              {candidate.rules.who !== 'everyone' && <StatusTag>{t[candidate.rules.who]}</StatusTag>}
              <span>{shownPriceWords(price, language)}</span>
              {standing.is === 'free' && (
                <Link to={addresses.book({ resource: candidate.slug }, wish)} rel="nofollow">
                  {standing.asks ? t.ask : t.book}
                  <span class="out-of-sight">: {candidate.title}</span>
                </Link>
              )}
              {standing.is === 'taken' && wish.von && wish.bis && (
                <Link to={addresses.wait({ resource: candidate.slug }, wish)} rel="nofollow">
                  {waitingTexts(language).link}
                  <span class="out-of-sight">: {candidate.title}</span>
                </Link>
              )}
            </>
          ),
        }
      })}
    />
  )
}

function factsOf({ kind, building, municipality, persons, stepFree }: Candidate, language: Language): string[] {
  const place = loadAreas().find(municipality ?? '')?.name
  return [
    ...(kind === 'room' ? [] : [kindWords(language)[kind]]),
    place && !building.includes(place) ? texts(language).inside(building, place) : building,
    ...(persons ? [personsWords(persons, language)] : []),
    ...(stepFree === 'yes' ? [stepFreeWords(language).yes] : []),
  ]
}

/** „45 €“ for a time, otherwise „15 € je Stunde“. */
const shownPriceWords = ({ exact, rule, price }: ShownPrice, language: Language) =>
  exact ? totalWords(price.cents, language) : priceWords(rule ?? { per: 'free', cents: 0 }, language)

const StandingTag: FC<{ of: Standing }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  switch (of.is) {
    case 'not-asked':
      return null
    case 'free':
      return of.asks ? <StatusTag tone="info">{t.onRequest}</StatusTag> : <StatusTag tone="success">{t.free}</StatusTag>
    case 'free-spans': {
      const spans = spansWords(of.spans, language)
      return (
        <StatusTag tone={of.asks ? 'info' : 'success'}>
          {of.asks ? t.freeSpansAsking(spans) : t.freeSpans(spans)}
        </StatusTag>
      )
    }
    case 'taken':
      return <StatusTag tone="danger">{t.taken}</StatusTag>
    case 'not-bookable':
      return <StatusTag>{problemWords(language)[of.problem.code]}</StatusTag>
  }
}

/** So many free times of a day are written out. */
const mostSpans = 3

/** „8–12 Uhr und 14–22 Uhr“. */
function spansWords(spans: readonly Span[], language: Language): string {
  const t = texts(language)
  const words = spans.slice(0, mostSpans).map((span) => spanWords(span, language))
  return [list(words, language), ...(spans.length > mostSpans ? [t.andMore] : [])].join(' ')
}

function spanWords({ start, end }: Span, language: Language): string {
  const t = texts(language)
  const [from, to] = [clockOf(start, 0), clockOf(end, 24)]
  if (from.hour === 0 && from.minute === 0 && to.hour === 24) return t.wholeDay
  return t.span(clockWords(from, language), clockWords(to, language))
}

interface Clock {
  readonly hour: number
  readonly minute: number
}

/** @param midnight how midnight counts: 0 where something begins, 24 where it ends */
function clockOf(at: Temporal.Instant, midnight: 0 | 24): Clock {
  const { hour, minute } = at.toZonedDateTimeISO(homeZone)
  return { hour: hour === 0 && minute === 0 ? midnight : hour, minute }
}

/** „8“ and „8:30“, so that three of them fit in a line; English „08:00“. */
function clockWords({ hour, minute }: Clock, language: Language): string {
  const minutes = String(minute).padStart(2, '0')
  if (language === 'en') return `${String(hour).padStart(2, '0')}:${minutes}`
  return minute === 0 ? String(hour) : `${hour}:${minutes}`
}
