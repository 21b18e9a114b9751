import { page } from '#foundation/http/route.ts'
import { relativeDay } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { unpublishedDialogues } from '../dialogues/queries.ts'
import { staffTexts } from '../texts/staff.ts'

export const draftsPage = page(access, {
  address: addresses.drafts,
  action: 'dialogue.write',
  load: async ({ tx, space }) => ({ dialogues: await unpublishedDialogues(tx, space.id) }),
  head: (_data, { language }) => ({ title: staffTexts(language).drafts, noIndex: true }),
  view({ dialogues }, { language, now }) {
    const t = staffTexts(language)
    return (
      <Article title={t.drafts}>
        {dialogues.length === 0 ? (
          <EmptyState title={t.noDrafts}>
            <p>{t.noDraftsHint}</p>
          </EmptyState>
        ) : (
          <LinkList
            items={dialogues.map(({ slug, title, state, updatedAt }) => ({
              to: addresses.edit({ dialogue: slug }),
              title,
              note: `${t[state]}, ${relativeDay(updatedAt, now, language)}`,
            }))}
          />
        )}
        <ActionLink to={addresses.plan()} look="button">
          {t.plan}
        </ActionLink>
      </Article>
    )
  },
})
