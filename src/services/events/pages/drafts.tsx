import { isStaff } from '#commons/access/rules.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { relativeDay } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { unpublishedEvents } from '../queries.ts'
import { ownOrganisations } from '../rights.ts'
import { texts } from '../texts.ts'

/** What is being planned: all of it for editors, their own organisations' for members. */
export const draftsPage = page(access, {
  address: addresses.drafts,
  action: 'event.plan',
  load: async ({ tx, space, viewer, language }) => ({
    events: await unpublishedEvents(
      tx,
      space.id,
      language,
      isStaff(viewer, 'editor') ? null : ownOrganisations(viewer).map(({ id }) => id),
    ),
  }),
  head: (_data, visit) => ({
    title: texts(visit.language).drafts,
    trail: [{ href: hrefFor(visit, addresses.list()), label: texts(visit.language).title }],
    noIndex: true,
  }),
  view({ events }, { language, now }) {
    const t = texts(language)
    return (
      <Article title={t.drafts}>
        {events.length === 0 ? (
          <EmptyState title={t.noDrafts}>
            <p>{t.noDraftsHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={events.map(({ slug, title, state, updatedAt }) => ({
              to: addresses.edit({ event: slug }),
              title,
              note: `${state === 'withdrawn' ? t.withdrawn : t.draft}, ${relativeDay(updatedAt, now, language)}`,
            }))}
          />
        )}
        <ActionLink to={addresses.plan()} look="button" icon="add">
          {t.plan}
        </ActionLink>
      </Article>
    )
  },
})
