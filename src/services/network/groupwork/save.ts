import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Writing } from '../writing.ts'
import type { Aspect, Topic } from './topics.ts'

/** A line of a group. Sent twice with the same id, it is one line. @param author null: of the demo */
export async function addFinding(
  work: Writing,
  {
    id,
    meeting,
    topic,
    question,
    aspect,
    actor,
    words,
    author,
  }: {
    readonly id: string
    readonly meeting: string
    readonly topic: Topic
    readonly question: string
    readonly aspect: Aspect
    readonly actor: string | null
    readonly words: string
    readonly author: string | null
  },
): Promise<void> {
  await work.tx
    .insertInto('network.finding')
    .values({
      ...{ space_id: work.space.id, id, meeting_id: meeting, topic, question, aspect, actor_id: actor, words },
      ...{ author_id: author, written_at: work.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (author) await notePresence(work, author, 'network')
}

/** Takes a line away: its author, or whoever runs the meeting. @returns false when it is not there, or somebody else's */
export async function removeFinding(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  meeting: string,
  id: string,
  { person, runs }: { person: string; runs: boolean },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from network.finding where space_id = ${space.id} and meeting_id = ${meeting} and id = ${id} and (author_id = ${person} or ${runs})`.execute(
    tx,
  )
  return Boolean(numAffectedRows)
}
