import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import { marksOf } from '#commons/responses/marks.ts'
import { rightsPhaseOf } from '../../phases/phase.ts'
import { method } from '../method.ts'
import { access, deedWords } from './access.ts'
import { addresses } from './addresses.ts'
import { cameIn, facetsOf } from './counts.ts'
import { kind } from './idea.ts'
import { listingFrom } from './listing.ts'
import { paramsOf } from './load-idea.ts'
import type { ListData } from './pages/list-data.ts'
import { ListView } from './pages/list-view.tsx'
import { ideasOfDialogue, listIdeas } from './queries.ts'
import { ideaSource } from './source.ts'

const perPage = 20

/** Collecting ideas: everybody sees who proposes what, supports it, and what the answer is. */
export const ideas = method<ListData>({
  id: 'ideas',
  name: { de: 'Ideen sammeln', en: 'Collecting ideas' },
  does: {
    de: 'Ideen einreichen, unterstützen und besprechen. Jede wird beantwortet.',
    en: 'Hand in ideas, support and discuss them. Each one is answered.',
  },
  access,
  deeds: deedWords,
  async load(work, { phase }) {
    const listing = listingFrom(work.url.searchParams)
    const found = await listIdeas(work, phase.id, listing, perPage + 1)
    const shown = found.slice(0, perPage)
    const marks = await marksOf(
      work,
      kind,
      shown.map(({ id }) => id),
    )
    return {
      listing,
      ideas: shown,
      more: found.length > perPage,
      facets: await facetsOf(work, phase.id),
      supported: shown.filter(({ id }) => marks.get(id)?.mine.includes('support')).map(({ id }) => id),
      standing: rightsPhaseOf(phase, work.now),
    }
  },
  view: (data, at) => <ListView of={data} at={at} />,
  contents: async (work, dialogue) => publish(work, ideaSource, await ideasOfDialogue(work, dialogue)),
  counts: cameIn,
  tookPart: (space, phase) => sql`
    select i.person_id from participation.idea i where i.space_id = ${space} and i.phase_id = ${phase} and i.person_id is not null
    union select m.person_id from participation.idea i
    join responses.mark m on m.space_id = i.space_id and m.subject_kind = ${kind} and m.subject_id = i.id and m.mark = 'support'
    where i.space_id = ${space} and i.phase_id = ${phase}
    union select c.author_id from participation.idea i
    join responses.comment c on c.space_id = i.space_id and c.subject_kind = ${kind} and c.subject_id = i.id and c.author_id is not null
    where i.space_id = ${space} and i.phase_id = ${phase}`,
  codesAt: (at, code) => addresses.write(paramsOf(at), { code }),
})
