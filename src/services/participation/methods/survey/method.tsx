import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { standingOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { method } from '../method.ts'
import { surveyAccess, surveyDeeds } from './access.ts'
import { sheetCounts } from './counts.ts'
import { PhasePart, type PhaseShows } from './pages/phase-part.tsx'
import { asksWho } from './pages/who-is-missing.tsx'
import { correctionsOf, sheetOfPerson, snapshotOf, surveyOf } from './queries.ts'
import { surveyRefusals } from './texts/refusals.ts'

async function load({ tx, space, viewer, now }: Work, { phase }: At): Promise<PhaseShows> {
  const survey = await surveyOf(tx, space.id, phase.id)
  const own = viewer.person ? await sheetOfPerson(tx, space.id, phase.id, viewer.person) : { sheet: null, sent: false }
  const counted = survey?.begunAt && asksWho(survey.questions) && standingOf(phase, now) === 'during'
  return {
    survey,
    own,
    corrections: survey?.begunAt ? await correctionsOf(tx, space.id, phase.id) : [],
    snapshot: counted ? await snapshotOf(tx, space.id, phase.id) : null,
  }
}

/** A survey: online, on paper and by telephone; its result protects individuals. */
export const survey = method<PhaseShows>({
  id: 'survey',
  name: { de: 'Umfrage', en: 'Survey' },
  does: {
    de: 'Fragen beantworten, online oder auf Papier. Man kann unterbrechen und später weitermachen.',
    en: 'Answer questions, online or on paper. You can stop and go on later.',
  },
  access: surveyAccess,
  deeds: surveyDeeds,
  load,
  view: (data, at) => <PhasePart of={data} at={at} />,
  async missing({ tx, space }, { phase }) {
    const { rows } = await sql`
      select from participation.survey where space_id = ${space.id} and phase_id = ${phase.id} and jsonb_array_length(questions->'list') > 0`.execute(
      tx,
    )
    return rows.length > 0 ? [] : [surveyRefusals.noQuestionsYet]
  },
  counts: sheetCounts,
  tookPart: (space, phase) => sql`
    select person_id from participation.survey_taker where space_id = ${space} and phase_id = ${phase}`,
})
