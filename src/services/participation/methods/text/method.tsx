import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import { addresses as rooms } from '../../addresses.ts'
import { rightsPhaseOf } from '../../phases/phase.ts'
import { method } from '../method.ts'
import { paramsOf } from '../trail.ts'
import { access, deedWords } from './access.ts'
import { PhasePart, type PhaseShows } from './pages/phase-part.tsx'
import { cameIn } from './queries.ts'
import { paragraphsNow, reviewOf } from './review.ts'
import { textSource, textsOfDialogue } from './source.ts'
import { problems } from './texts/notices.ts'

/** Text review: people say paragraph by paragraph what should be different; the new version shows what became of it. */
export const text = method<PhaseShows>({
  id: 'text',
  name: { de: 'Text kommentieren', en: 'Commenting on a text' },
  does: {
    de: 'Einen Entwurf Absatz für Absatz lesen, etwas anmerken, fragen oder einen anderen Wortlaut vorschlagen.',
    en: 'Read a draft paragraph by paragraph, comment, ask, or propose other wording.',
  },
  access,
  deeds: deedWords,
  async load(work, { phase }) {
    const review = await reviewOf(work, phase.id)
    const paragraphs = review ? await paragraphsNow(work, review) : []
    return { review, paragraphs, standing: rightsPhaseOf(phase, work.now) }
  },
  view: (data, at) => <PhasePart of={data} at={at} />,
  async missing(work, { phase }) {
    const review = await reviewOf(work, phase.id)
    return review?.version ? [] : [problems.textMissing]
  },
  contents: async (work, dialogue) => publish(work, textSource, await textsOfDialogue(work, dialogue)),
  counts: cameIn,
  tookPart: (space, phase) => sql`
    select person_id from participation.remark where space_id = ${space} and phase_id = ${phase} and person_id is not null`,
  codesAt: (at, code) => rooms.phase(paramsOf(at), { code }),
  async holds(tx, space, phase) {
    const { rows } =
      await sql`select from participation.text where space_id = ${space} and phase_id = ${phase}`.execute(tx)
    return rows.length > 0 ? problems.held : null
  },
})
