import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { questionKind } from './queries.ts'

/** The questions of one gathering, with their other languages, for another one. */
export async function copyQuestions(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'newId'>,
  from: string,
  to: string,
): Promise<void> {
  const { rows } = await sql<{
    id: string
  }>`select id from gatherings.question where space_id = ${work.space.id} and gathering_id = ${from}`.execute(work.tx)
  for (const { id } of rows) {
    const copy = work.newId()
    await sql`
      insert into gatherings.question (space_id, id, gathering_id, position, kind, wording, purpose, required, choices)
      select space_id, ${copy}, ${to}, position, kind, wording, purpose, required, choices from gatherings.question
      where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
    await sql`
      insert into translations.wording (space_id, kind, thing_id, language, field, wording, changed_at)
      select space_id, kind, ${copy}, language, field, wording, ${work.now} from translations.wording
      where space_id = ${work.space.id} and kind = ${questionKind} and thing_id = ${id}`.execute(work.tx)
  }
}
