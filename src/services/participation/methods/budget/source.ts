import type { Source } from '#commons/publication/source.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { budgetAddresses } from './addresses.ts'
import { kind } from './project.ts'
import { placedProjects } from './queries.ts'

/** Projects of public budgets, for search and map of the place; other places have their own. */
export const projectSource: Source = {
  kind,
  name: { one: { de: 'Projekt', en: 'Project' }, many: { de: 'Projekte', en: 'Projects' } },
  async read(tx, ids) {
    return (await placedProjects(tx, ids, true)).map((project) => ({
      id: project.id,
      address: budgetAddresses.project({
        dialogue: project.dialogueSlug,
        phase: project.phaseSlug,
        project: project.id,
      }),
      title: project.title,
      lead: shorten(project.body, 200),
      body: project.body,
      field: project.field,
      municipality: project.municipality,
      place: project.place || null,
      point:
        project.latitude !== null && project.longitude !== null
          ? { latitude: project.latitude, longitude: project.longitude }
          : null,
      beyond: false,
      publishedAt: project.createdAt,
      updatedAt: project.updatedAt,
      version: project.version,
    }))
  },
}
