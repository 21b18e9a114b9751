import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { type At, method } from '../method.ts'
import { access, deedWords } from './access.ts'
import { PhasePart, type PhaseShows } from './pages/phase-part.tsx'
import { pollOf, sheetCounts, sizeOf } from './queries.ts'
import { refusals } from './texts/notices.ts'

async function load({ tx, space, viewer }: Work, { phase }: At): Promise<PhaseShows> {
  return { poll: await pollOf(tx, space.id, phase.id), ...(await sizeOf(tx, space.id, phase.id, viewer.person)) }
}

/** Short statements, to which people say yes, no or pass; groups of similar views, and what unites them. */
export const opinions = method<PhaseShows>({
  id: 'opinions',
  name: { de: 'Meinungsbild', en: 'Opinions' },
  does: {
    de: 'Zu kurzen Aussagen „Stimme zu“, „Stimme nicht zu“ oder „Weiß nicht“ sagen. Das Ergebnis zeigt, was viele eint.',
    en: 'Say “agree”, “disagree” or “pass” to short statements. The result shows what unites many.',
  },
  access,
  deeds: deedWords,
  load,
  view: (data, at) => <PhasePart of={data} at={at} />,
  async missing({ tx, space }, { phase }) {
    const { rows } = await sql`
      select from participation.opinion_statement
      where space_id = ${space.id} and phase_id = ${phase.id} and state = 'shown' limit 1`.execute(tx)
    return rows.length > 0 ? [] : [refusals.noStatements]
  },
  counts: sheetCounts,
  tookPart: (space, phase) => sql`
    select person_id from participation.opinion_sheet where space_id = ${space} and phase_id = ${phase} and person_id is not null`,
})
