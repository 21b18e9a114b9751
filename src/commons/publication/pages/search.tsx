import type { FC } from 'hono/jsx'
import { optionalChoice, optionalText, optionalWholeNumber } from '#foundation/http/fields.ts'
import { privateRead } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import type { Kinds } from '../kinds.ts'
import { type Found, findEntries, mostCandidates, perPage, type Wanted } from '../search/find-entries.ts'
import type { Searched } from '../search/searched.ts'
import { texts } from '../texts.ts'
import { SearchForm } from './search-form.tsx'
import { SearchHit } from './search-hit.tsx'
import { TurnPages } from './turn-pages.tsx'

const fields = {
  q: optionalText(200),
  art: optionalText(60),
  gemeinde: optionalText(12),
  zeit: optionalChoice(['coming', 'past', 'undated']),
  seite: optionalWholeNumber(0, (2 * mostCandidates) / perPage),
}

/** Search over everything public: posted, so that the words stay between reader and page. */
export function searchPage(kinds: Kinds) {
  return privateRead(access, {
    address: addresses.search,
    action: 'entry.find',
    fields,
    house: true,
    async load({ tx, space, now }, input): Promise<Searched> {
      const wanted: Wanted = {
        text: input?.q ?? '',
        kind: input?.art ?? null,
        municipality: input?.gemeinde ?? null,
        time: input?.zeit ?? null,
        page: input?.seite ?? 0,
      }
      const where = space.kind === 'network' ? null : space.id
      return { wanted, found: wanted.text === '' ? null : await findEntries(tx, where, wanted, now) }
    },
    head: (_data, { language }) => ({ title: texts(language).searchTitle, noIndex: true }),
    view: (searched, visit) => <SearchView searched={searched} kinds={kinds} visit={visit} />,
  })
}

const SearchView: FC<{ searched: Searched; kinds: Kinds; visit: Visit }> = ({ searched, kinds, visit }) => {
  const t = texts(visit.language)
  const { found } = searched
  const problem =
    visit.attempt && Object.keys(visit.attempt.problems).length > 0
      ? t.tooLong
      : visit.attempt && !found
        ? t.typeSomething
        : null
  return (
    <Article title={t.searchTitle} lead={found ? undefined : t.searchLead}>
      <SearchForm searched={searched} kinds={kinds} problem={problem} />
      {found ? <Results searched={{ ...searched, found }} kinds={kinds} /> : <Tips />}
    </Article>
  )
}

const Results: FC<{ searched: { wanted: Wanted; found: Found }; kinds: Kinds }> = ({ searched, kinds }) => {
  const t = texts(useVisit().language)
  const { found, wanted } = searched
  if (found.hits.length === 0) {
    return (
      <EmptyState title={t.nothingFound} icon="search">
        <p>{t.nothingHelp}</p>
        <Row>
          <ActionLink to={addresses.calendar()} icon="calendar">
            {t.calendarTitle}
          </ActionLink>
          <ActionLink to={addresses.map()} icon="map">
            {t.mapTitle}
          </ActionLink>
        </Row>
      </EmptyState>
    )
  }
  return (
    <Section title={t.found(found.total, found.capped)} id="ergebnisse">
      {found.similar.length > 0 && (
        <Notice live>
          <p>{t.similarWords(found.similar.join(', '))}</p>
        </Notice>
      )}
      {found.hits.length > 1 && <p class="small quiet">{t.order}</p>}
      <ol class="results" start={wanted.page * perPage + 1}>
        {found.hits.map((hit) => (
          <SearchHit hit={hit} kind={kinds.one(hit.kind, useVisit().language)} marked={found.marked} />
        ))}
      </ol>
      <TurnPages wanted={wanted} total={found.total} action={hrefFor(useVisit(), addresses.search())} />
    </Section>
  )
}

const Tips: FC = () => {
  const t = texts(useVisit().language)
  return (
    <Section title={t.searchTips} id="tipps">
      <ul class="tips">
        <li>{t.tipWords}</li>
        <li>{t.tipParts}</li>
        <li>{t.tipQuotes}</li>
      </ul>
    </Section>
  )
}
