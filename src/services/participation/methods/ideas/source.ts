import type { Source } from '#commons/publication/source.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { kind } from './idea.ts'
import { placedIdeas } from './queries.ts'

/** Public ideas, for search and map of the place; other places have their own. */
export const ideaSource: Source = {
  kind,
  name: { one: { de: 'Idee', en: 'Idea' }, many: { de: 'Ideen', en: 'Ideas' } },
  async read(tx, ids) {
    return (await placedIdeas(tx, ids, true)).map((idea) => ({
      id: idea.id,
      address: addresses.idea({ dialogue: idea.dialogueSlug, phase: idea.phaseSlug, idea: idea.id }),
      title: idea.title,
      lead: shorten(idea.body, 200),
      body: idea.body,
      field: idea.field,
      municipality: idea.municipality,
      place: idea.place || null,
      point:
        idea.latitude !== null && idea.longitude !== null
          ? { latitude: idea.latitude, longitude: idea.longitude }
          : null,
      beyond: false,
      publishedAt: idea.confirmedAt ?? idea.createdAt,
      updatedAt: idea.updatedAt,
      version: idea.version,
    }))
  },
}
