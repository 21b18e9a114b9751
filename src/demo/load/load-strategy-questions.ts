import { sql } from 'kysely'
import { addQuestion, answerQuestion } from '../../services/strategy/demo.ts'
import { questions } from '../strategy/questions.ts'
import { type Loading, makingMany } from './loading.ts'

/** Questions to measures: the citizen of the demo asked them. May run again: a measure that was asked is left alone. */
export async function loadQuestions(loading: Loading, where: 'mayen-koblenz' | 'auenmark', by: string): Promise<void> {
  const person = loading.people.get('buergerin@example.org')
  if (!loading.spaces.has(where) || !person) return
  await makingMany(loading, where, async (makeAt) => {
    const ago = (days: number) => makeAt(loading.now.subtract({ hours: 24 * days }))
    for (const { measure, question, daysAgo, answer } of questions.filter((one) => one.where === where)) {
      const work = ago(daysAgo)
      const { rows } = await sql<{ id: string }>`
        select id from strategy.measure m where space_id = ${work.space.id} and title = ${measure}
          and not exists (select from strategy.question q where q.space_id = m.space_id and q.measure_id = m.id)`.execute(
        work.tx,
      )
      const [asked] = rows
      if (!asked) continue
      const id = await addQuestion(work, asked.id, { person }, { question, language: 'de' })
      if (answer)
        await answerQuestion(ago(answer.daysAgo), id, {
          ...{ version: 1, answer: answer.text, state: answer.aside ? 'aside' : 'answered', by },
        })
    }
  })
}
