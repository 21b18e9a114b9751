import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { offeredBy } from '../../rights.ts'
import { seasonsHere } from '../../season/queries.ts'
import { days } from '../../season/words.ts'
import { seasonTexts } from '../../texts/season.ts'
import { PhaseTag } from './parts.tsx'

/** All rounds, the latest season first. */
export const seasonsPage = page(access, {
  address: addresses.seasons,
  action: 'season.see',
  load: (work) => seasonsHere(work, offeredBy(work.viewer)),
  head: (_data, visit) => ({
    title: seasonTexts(visit.language).title,
    description: seasonTexts(visit.language).lead,
    trail: [{ href: hrefFor(visit, addresses.list()), label: seasonTexts(visit.language).rooms }],
  }),
  view(seasons, visit) {
    const { language } = visit
    const t = seasonTexts(language)
    return (
      <Article title={t.title} lead={t.lead}>
        {may(visit, access, 'season.start') && (
          <Row>
            <ActionLink to={addresses.addSeason()} look="second" icon="add">
              {t.add}
            </ActionLink>
          </Row>
        )}
        {seasons.length === 0 ? (
          <EmptyState title={t.none} icon="calendar">
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={seasons.map((season) => ({
              to: addresses.season({ season: season.id }),
              title: season.title,
              note: (
                <Row>
                  <span>{days(season.firstDay, season.lastDay, language)}</span>
                  <PhaseTag of={season} />
                </Row>
              ),
            }))}
          />
        )}
      </Article>
    )
  },
})
