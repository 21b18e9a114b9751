import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { keepCountsAgain } from './counts.ts'
import type { Answers } from './rules/answers.ts'
import type { Questions } from './rules/questions.ts'
import { takeSnapshot } from './snapshot.ts'

/** A survey as it is in the middle of its run: questions, sheets, texts, copies, and a first count. Each in one statement. */
export async function saveSurveyAsIs(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'newId'>,
  survey: {
    phase: string
    questions: Questions
    sheets: readonly { id: string; channel: string; source: string; answers: Answers }[]
    texts: readonly (readonly [state: string, question: string, words: string])[]
    codes: readonly string[]
  },
): Promise<void> {
  const { tx, space, now } = work
  const { phase, questions } = survey
  const day = now.toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  await sql`insert into participation.survey (space_id, phase_id, questions, begun_at) values (${space.id}, ${phase}, ${JSON.stringify(questions)}, ${now})`.execute(
    tx,
  )
  await sql`
    insert into participation.survey_sheet (space_id, id, phase_id, state, channel, source, answers, begun_on)
    select ${space.id}, id, ${phase}, 'sent', channel, source, answers, ${day}
    from jsonb_to_recordset(${JSON.stringify(survey.sheets)}::jsonb) as given (id uuid, channel text, source text, answers jsonb)`.execute(
    tx,
  )
  const texts = survey.texts.map(([state, question, words]) => ({ id: work.newId(), state, question, words }))
  await sql`
    insert into participation.survey_text (space_id, id, phase_id, question, words, state)
    select ${space.id}, id, ${phase}, question, words, state
    from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as given (id uuid, question text, words text, state text)`.execute(
    tx,
  )
  await sql`
    insert into participation.survey_copy (space_id, phase_id, code, batch, printed_at)
    select ${space.id}, ${phase}, code, 1, ${now} from unnest(${[...survey.codes]}::text[]) as code`.execute(tx)
  await keepCountsAgain(work, phase)
  await takeSnapshot(tx, { space: space.id, phase, questions, now, final: false })
}
