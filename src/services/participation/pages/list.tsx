import { z } from 'zod'
import { feedsFor } from '#commons/publication/feeds-for.ts'
import { page } from '#foundation/http/route.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Pagination } from '#foundation/ui/navigation.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { kind } from '../dialogues/dialogue.ts'
import { DialogueCards } from '../dialogues/dialogue-cards.tsx'
import { newestDialogues } from '../dialogues/queries.ts'
import { standingOfAll } from '../phases/phase.ts'
import { texts } from '../texts/texts.ts'

const perPage = 24

const query = z.object({
  vor: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
})

export const listPage = page(access, {
  address: addresses.list,
  action: 'dialogue.read',
  sameForVisitors: true,
  query,
  async load({ tx, space, language }, _params, { vor }) {
    const [at, id] = vor?.split('~') ?? []
    const after = at && id ? { at: Temporal.Instant.from(at), id } : undefined
    const dialogues = await newestDialogues(tx, space.id, { language, after, limit: perPage + 1 })
    return { dialogues: dialogues.slice(0, perPage), more: dialogues.length > perPage, first: !after }
  },
  head: (_data, visit) => ({
    title: texts(visit.language).title,
    description: texts(visit.language).lead,
    feeds: feedsFor(visit, { kind }, texts(visit.language).title),
  }),
  view({ dialogues, more, first }, { language, now }) {
    const t = texts(language)
    const last = dialogues.at(-1)
    const groups = Map.groupBy(dialogues, ({ phases }) => standingOfAll(phases, now))
    const sections = [
      { standing: 'during', id: 'jetzt', title: t.running },
      { standing: 'before', id: 'kommt', title: t.coming },
      { standing: 'after', id: 'vorbei', title: t.over },
    ] as const
    return (
      <Article title={t.title} lead={t.lead}>
        {dialogues.length === 0 && (
          <EmptyState title={t.none}>
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {sections.map(({ standing, id, title }) => {
          const those = groups.get(standing)
          return (
            those && (
              <Section id={id} title={title}>
                <DialogueCards of={those} />
              </Section>
            )
          )
        })}
        <Pagination
          earlier={more && last ? addresses.list({ vor: `${last.publishedAt}~${last.id}` }) : undefined}
          later={first ? undefined : addresses.list()}
          earlierLabel={t.earlier}
          laterLabel={t.newest}
        />
      </Article>
    )
  },
})
