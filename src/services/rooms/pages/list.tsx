import type { Child, FC } from 'hono/jsx'
import { pictureOf } from '#commons/pictures/queries.ts'
import { feedsFor } from '#commons/publication/feeds-for.ts'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { wishQuery } from '../bookings/wish.ts'
import { FindForm } from '../finding/find-form.tsx'
import { NextDayHint } from '../finding/find-next.tsx'
import {
  activeFilters,
  asText,
  districtItself,
  type FindQuery,
  findQuery,
  isOut,
  timeAsked,
} from '../finding/find-query.ts'
import { type FoundResource, ResourceRows } from '../finding/find-rows.tsx'
import { shownPrice, standingOf } from '../finding/finding.ts'
import { nextDay, searchedAhead } from '../finding/next-day.ts'
import { type Candidate, findResources, providersOf, type Wanted } from '../finding/queries-find.ts'
import { kind } from '../queries.ts'
import { localDay } from '../rules/times.ts'
import { texts } from '../texts/list.ts'

const perPage = 30
/** With a time or a highest price the program chooses among so many: what is taken must not cost a page. */
const atOnce = 300
/** Whoever has no more to choose from is told when there is more. */
const little = 2

/** Finding rooms, seats and things: by place, time, persons, equipment, price. */
export const listPage = page(access, {
  address: addresses.list,
  action: 'resource.see',
  sameForVisitors: true,
  query: findQuery,
  async load({ tx, space, now, language }, _params, asked) {
    const { wish, problem } = timeAsked(asked, now)
    const chooses = wish !== null || asked.preis !== undefined
    const limit = chooses ? atOnce : perPage + 1
    const [candidates, providers] = await Promise.all([
      findResources(tx, space.id, {
        language,
        now,
        wanted: wantedOf(asked),
        span: wish?.span,
        after: asked.nach,
        limit,
      }),
      providersOf(tx, space.id),
    ])
    const here = {
      now,
      holidayOn: (day: Temporal.PlainDate) => {
        const name = holidayName(day, space.settings.state)
        return name && say(name, language)
      },
    }
    const priceAt = (candidate: Candidate, at: typeof wish) =>
      shownPrice(candidate, at, asked.gruppe ?? 'private', localDay(at?.span.start ?? now))
    const isCheap = (candidate: Candidate, at: typeof wish) =>
      asked.preis === undefined || priceAt(candidate, at).price.cents <= asked.preis * 100
    const judged = candidates
      .filter((candidate) => isCheap(candidate, wish))
      .map((candidate) => ({ candidate, standing: standingOf(candidate, wish, here) }))
    const free = judged.filter(({ standing }) => !isOut(standing))
    const fitting = asked.alle ? judged : free
    const found: FoundResource[] = fitting
      .slice(0, perPage)
      .map((one) => ({ ...one, price: priceAt(one.candidate, wish) }))
    const pictures = await pictureOf(
      tx,
      found.map(({ candidate }) => candidate.pictureId),
    )
    const last =
      fitting.length > perPage ? found.at(-1)?.candidate : candidates.length === limit ? candidates.at(-1) : null
    const out = judged.filter(({ standing }) => isOut(standing)).map(({ candidate }) => candidate.id)
    const searches = free.length <= little && out.length > 0 && !asked.nach && candidates.length < limit
    const ahead = searches ? searchedAhead(asked) : null
    const later = ahead && {
      more: free.length > 0,
      next: nextDay(
        asked,
        await findResources(tx, space.id, { language, now, wanted: { ids: out }, span: ahead, limit }),
        here,
        isCheap,
      ),
    }
    return {
      asked,
      problem,
      found,
      pictures,
      providers,
      next: last?.id,
      leftOut: judged.length - fitting.length,
      wish,
      later,
    }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    feeds: feedsFor(visit, { kind }, texts(visit.language).title),
  }),
  view({ asked, problem, found, pictures, providers, next, leftOut, wish, later }, visit) {
    const t = texts(visit.language)
    const { nach, ...kept } = asked
    const { tag, personen, gruppe } = asText(kept)
    const hint = later && <NextDayHint asked={kept} {...later} />
    return (
      <Article title={t.title} lead={t.lead}>
        <FindForm asked={asked} providers={providers} />
        {problem && (
          <Notice kind="warning">
            <p>{t[problem]}</p>
          </Notice>
        )}
        {found.length > 0 ? (
          <ResourceRows
            found={found}
            pictures={pictures}
            wish={{ tag, personen, gruppe, ...(wish?.exact && wishQuery(wish.span)) }}
          />
        ) : (
          <Nothing asked={asked} goesOn={next !== undefined}>
            {hint}
          </Nothing>
        )}
        {found.length > 0 && hint}
        {leftOut > 0 && (
          <p class="small">
            {t.leftOut(leftOut)} <Link to={addresses.list({ ...asText(kept), alle: 'ja' })}>{t.showLeftOut}</Link>
          </p>
        )}
        <Pagination
          earlier={nach ? addresses.list(asText(kept)) : undefined}
          later={next ? addresses.list({ ...asText(kept), nach: next }) : undefined}
          earlierLabel={t.toFirst}
          laterLabel={t.next}
        />
        <p class="row">
          {visit.viewer.person && <ActionLink to={addresses.mine()}>{t.mine}</ActionLink>}
          <ActionLink to={addresses.seasons()}>{t.seasons}</ActionLink>
          {may(visit, access, 'resource.offer') && <ActionLink to={addresses.offered()}>{t.offered}</ActionLink>}
        </p>
      </Article>
    )
  },
})

const wantedOf = ({ gemeinde, art, ausstattung, personen, stufenlos, anbieter }: FindQuery): Wanted => ({
  municipality: gemeinde,
  kind: art,
  equipment: ausstattung,
  persons: personen,
  stepFree: stufenlos !== undefined,
  provider: anbieter === districtItself ? null : anbieter,
})

/** What one can do instead. */
const Nothing: FC<{ asked: FindQuery; goesOn: boolean; children?: Child }> = ({ asked, goesOn, children }) => {
  const t = texts(useVisit().language)
  if (goesOn) return <p>{t.nothingOnPage}</p>
  if (activeFilters(asked) === 0)
    return (
      <EmptyState title={t.none} icon="home">
        <p>{t.noneHint}</p>
      </EmptyState>
    )
  const { nach, tag, bistag, von, bis, ...others } = asked
  return (
    <EmptyState title={t.nothingMatching} icon="search">
      {children || <p>{t.nothingMatchingHint}</p>}
      {tag && bistag && <p>{t.overNight}</p>}
      {tag && (bistag || von || bis) && (
        <ActionLink to={addresses.list(asText({ ...others, tag, von: undefined, bis: undefined }))}>
          {t.sameDay}
        </ActionLink>
      )}
      <ActionLink to={addresses.list()}>{t.everything}</ActionLink>
    </EmptyState>
  )
}
