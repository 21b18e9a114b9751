import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import { namedBy } from '#commons/audit/deeds.ts'
import type { DeskPart, FreeText, Reportable } from '#commons/manifest.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { kind } from '../measures/measure.ts'
import { citizenAddresses } from './addresses.ts'
import { openQuestions } from './queries.ts'
import { questionKind } from './question.ts'

const name = { de: 'Frage zu einer Maßnahme', en: 'Question about a measure' }

/** Questions with their answers can be reported; hidden ones vanish until shown again. */
export const questionReport: Reportable = {
  kind: questionKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ question: string; slug: string; author: string | null }>`
      select q.question, m.slug, q.asked_by as author
      from strategy.question q join strategy.measure m on m.space_id = q.space_id and m.id = q.measure_id
      where q.id = ${id} and q.state = 'answered'`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: shorten(row.question, 120),
        address: `${citizenAddresses.questions({ measure: row.slug })}#f-${id}` as LocalAddress,
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide({ tx, space }, id, hidden) {
    await sql`update strategy.question set hidden = ${hidden} where space_id = ${space.id} and id = ${id}`.execute(tx)
  },
}

/** Where people may be named. */
export const questionText: FreeText = {
  table: 'strategy.question',
  name,
  key: ['id'],
  columns: ['question', 'answer'],
  version: 'version',
  thing: { kind, id: 'measure_id' },
}

/** Questions as the audit log names them. */
export const namedQuestion = namedBy('frage', async ({ tx, space }, ids) => {
  const { rows } = await sql<{ value: string; question: string; slug: string }>`
    select q.id::text as value, q.question, m.slug
    from strategy.question q join strategy.measure m on m.space_id = q.space_id and m.id = q.measure_id
    where q.space_id = ${space.id} and q.id::text = any(${[...ids]})`.execute(tx)
  return rows.map(({ value, question, slug }) => ({
    value,
    title: shorten(question, 80),
    address: citizenAddresses.answer({ measure: slug, frage: value }),
  }))
})

/** Questions that nobody has answered, the oldest first. */
export const questionsOnDesk: DeskPart = {
  id: 'strategy.questions',
  title: { de: 'Unbeantwortete Fragen zu Maßnahmen', en: 'Unanswered questions about measures' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space }) {
    const questions = await openQuestions(tx, space.id, 20)
    return questions.map(({ id, question, askedAt, slug, title }) => ({
      title: shorten(question, 100),
      href: citizenAddresses.answer({ measure: slug, frage: id }),
      since: askedAt,
      note: title,
    }))
  },
}
