import { page } from '#foundation/http/route.ts'
import { relativeDay } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { unpublishedMeasures } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'

/** Measures that are not public (yet). */
export const draftsPage = page(access, {
  address: addresses.drafts,
  action: 'measure.write',
  load: async ({ tx, space }) => ({ measures: await unpublishedMeasures(tx, space.id) }),
  head: (_data, { language }) => ({ title: staffTexts(language).drafts, noIndex: true }),
  view({ measures }, { language, now }) {
    const t = staffTexts(language)
    return (
      <Article title={t.drafts}>
        {measures.length === 0 ? (
          <EmptyState title={t.noDrafts}>
            <p>{t.noDraftsHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={measures.map(({ slug, title, state, updatedAt }) => ({
              to: addresses.edit({ measure: slug }),
              title,
              note: `${t[state]}, ${relativeDay(updatedAt, now, language)}`,
            }))}
          />
        )}
        <ActionLink to={addresses.add()} look="button">
          {t.add}
        </ActionLink>
      </Article>
    )
  },
})
