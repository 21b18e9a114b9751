import type { FC } from 'hono/jsx'
import { isStaff } from '#commons/access/rules.ts'
import { loadAreas } from '#commons/areas/areas.ts'
import { places } from '#commons/front/addresses.ts'
import { frontTexts } from '#commons/front/front-texts.ts'
import { may } from '#foundation/http/access.ts'
import { say } from '#foundation/text/catalogue.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { CardList } from '#foundation/ui/cards.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Icon } from '#foundation/ui/icon.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { standingOf } from '../../../phases/phase.ts'
import { channelWords } from '../../../texts/words.ts'
import type { At } from '../../method.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { criteriaOf } from '../criteria.ts'
import type { Idea } from '../idea.ts'
import { positionOf, queryOf } from '../listing.ts'
import { paramsOf } from '../load-idea.ts'
import { staffTexts } from '../texts/staff.ts'
import { statusTones, statusWords } from '../texts/statuses.ts'
import { texts } from '../texts/texts.ts'
import type { ListData } from './list-data.ts'
import { ListFilters } from './list-filters.tsx'

const sum = (numbers: Readonly<Record<string, number>> = {}) =>
  Object.values(numbers).reduce((all, one) => all + one, 0)

/** Ideas of a phase, on its page: what one can do, how to narrow the list down, and the list. */
export const ListView: FC<{ of: ListData; at: At }> = ({ of, at }) => {
  const { language, now } = useVisit()
  const t = texts(language)
  const { listing, ideas, facets } = of
  const criteria = criteriaOf(at.phase)
  const total = sum(facets.channel)
  const active = Object.keys(queryOf({ ...listing, sort: 'neu' })).filter(
    (key) => queryOf({ ...listing, sort: 'neu' })[key as keyof ReturnType<typeof queryOf>],
  ).length
  const page = (query: Record<string, string | undefined> = {}) =>
    rooms.phase(paramsOf(at), { ...queryOf(listing), ...query })
  const last = ideas.at(-1)
  return (
    <>
      {criteria.length > 0 && (
        <Section title={t.criteria} id="kriterien">
          {standingOf(at.phase, now) !== 'before' && <p>{t.criteriaLead}</p>}
          <ul class="plain-list">
            {criteria.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      <Deeds of={of} at={at} />
      {(total > 0 || of.standing !== 'before') && (
        <Section title={t.ideas} id="ideen">
          {total > 0 && <p class="small quiet">{t.number(total)}</p>}
          {total > 3 && <ListFilters of={of} at={at} active={active} />}
          {ideas.length > 0 ? (
            <CardList cards={ideas.map((idea) => cardOf(idea, of))} />
          ) : active > 0 ? (
            <EmptyState title={t.noneMatching} level={3}>
              <p>{t.noneMatchingHint}</p>
            </EmptyState>
          ) : (
            <EmptyState title={t.none} level={3}>
              <p>{of.standing === 'after' ? t.noneOver : t.noneHint}</p>
            </EmptyState>
          )}
          <Pagination
            earlier={listing.after ? page() : undefined}
            later={of.more && last ? page({ vor: positionOf(listing, last) }) : undefined}
            earlierLabel={t.first}
            laterLabel={t.more}
          />
          {total > 0 && (
            <p class="small no-print">
              <Link to={addresses.csv(paramsOf(at))}>{t.openData}</Link>,{' '}
              <Link to={addresses.json(paramsOf(at))}>{t.openJson}</Link>
            </p>
          )}
        </Section>
      )}
    </>
  )

  function cardOf(idea: Idea, { supported }: ListData) {
    const mine = supported.includes(idea.id)
    const where = [idea.place, idea.municipality && loadAreas().find(idea.municipality)?.name]
      .filter(Boolean)
      .join(', ')
    return {
      to: addresses.idea({ ...paramsOf(at), idea: idea.id }),
      title: idea.title,
      text: shorten(idea.body, 160),
      kicker:
        idea.field || idea.status || idea.winner ? (
          <Row>
            {idea.winner && (
              <StatusTag tone="success" icon="check">
                {t.winner}
              </StatusTag>
            )}
            {idea.status && (
              <StatusTag tone={statusTones[idea.status]}>{say(statusWords[idea.status], language)}</StatusTag>
            )}
            {idea.field && <FieldTag field={idea.field}>{frontTexts(language)[idea.field]}</FieldTag>}
          </Row>
        ) : undefined,
      foot: (
        <>
          {mine && <Icon name="check" size="small" />}
          {[
            idea.supports > 0 && t.supports(idea.supports),
            where,
            idea.channel !== 'online' && say(channelWords[idea.channel], language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </>
      ),
    }
  }
}

/** What the viewer can do in this phase now. */
const Deeds: FC<{ of: ListData; at: At }> = ({ of: { standing }, at }) => {
  const visit = useVisit()
  const { viewer, space, here } = visit
  const t = texts(visit.language)
  const writes = may(visit, access, 'idea.write', { phase: standing })
  const runs = standing !== 'before' && standing !== 'after'
  return (
    <>
      {runs && !writes && viewer.person && <p>{t.residentsOnly}</p>}
      <Row>
        {writes && (
          <ActionLink to={addresses.write(paramsOf(at))} look="button">
            {t.write}
          </ActionLink>
        )}
        {runs && !writes && !viewer.person && (
          <ActionLink to={places.login({ weiter: space.prefix + here })}>{t.login}</ActionLink>
        )}
        {may(visit, access, 'idea.enter', { phase: standing }) && (
          <ActionLink to={addresses.enter(paramsOf(at))} look="second">
            {t.enter}
          </ActionLink>
        )}
        {standing === 'before' && isStaff(viewer, 'editor') && (
          <ActionLink to={addresses.criteria(paramsOf(at))} look="second">
            {staffTexts(visit.language).criteria}
          </ActionLink>
        )}
        {standing === 'after' && isStaff(viewer, 'editor') && criteriaOf(at.phase).length > 0 && (
          <ActionLink to={addresses.jury(paramsOf(at))} look="second">
            {t.jury}
          </ActionLink>
        )}
      </Row>
    </>
  )
}
