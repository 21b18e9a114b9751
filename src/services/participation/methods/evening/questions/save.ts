import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import { codeSigns } from '../../../codes.ts'
import { type Box, codeLength, type State } from './question.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

/** Opens the box of a meeting, or opens it again; its code stays. */
export async function openBox(
  { tx, space, now, random }: Pick<Work, 'tx' | 'space' | 'now' | 'random'>,
  meeting: string,
  checked: boolean,
): Promise<void> {
  const code = Array.from(random(codeLength), (byte) => codeSigns[byte % codeSigns.length]).join('')
  await sql`
    insert into participation.question_box (space_id, meeting_id, code, checked, opened_at)
    values (${space.id}, ${meeting}, ${code}, ${checked}, ${now})
    on conflict (space_id, meeting_id) do update set closed_at = null, checked = excluded.checked`.execute(tx)
}

/** Closes a box: sums stay, which browser supported what is forgotten, and nothing is talked about any more. */
export async function closeBoxes(
  tx: Tx,
  space: string,
  now: Temporal.Instant,
  meetings: readonly string[],
): Promise<void> {
  const all = [...meetings]
  await sql`update participation.question_box set closed_at = ${now}
    where space_id = ${space} and meeting_id = any(${all}) and closed_at is null`.execute(tx)
  await sql`update participation.live_question set state = 'answered'
    where space_id = ${space} and meeting_id = any(${all}) and state = 'current'`.execute(tx)
  await sql`delete from participation.live_support s using participation.live_question q
    where s.space_id = ${space} and q.space_id = s.space_id and q.id = s.question_id and q.meeting_id = any(${all})`.execute(
    tx,
  )
}

/** A question from the hall; whoever asks it wants to know it. */
export async function askQuestion(work: Writing, box: Box, words: string, browser: Buffer): Promise<string> {
  const id = work.newId()
  await work.tx
    .insertInto('participation.live_question')
    .values({
      space_id: work.space.id,
      id,
      meeting_id: box.meeting,
      words,
      state: box.checked ? 'waiting' : 'open',
      answered_at: null,
      asked_at: work.now,
    })
    .execute()
  await support(work, box.meeting, id, browser, true)
  return id
}

/** Each browser supports a question once; the sum is kept beside it. */
export async function support(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  meeting: string,
  question: string,
  browser: Buffer,
  on: boolean,
): Promise<void> {
  const changed = on
    ? sql`insert into participation.live_support (space_id, question_id, browser)
        select space_id, id, ${browser} from participation.live_question
        where space_id = ${space.id} and meeting_id = ${meeting} and id::text = ${question} and not hidden
        on conflict do nothing returning question_id`
    : sql`delete from participation.live_support
        where space_id = ${space.id} and question_id::text = ${question} and browser = ${browser} returning question_id`
  await sql`
    with changed as (${changed})
    update participation.live_question q set supports = supports + ${on ? 1 : -1} from changed
    where q.space_id = ${space.id} and q.id = changed.question_id`.execute(tx)
}

/** How a question stands. One is talked about at a time: the one before has been answered then. */
export async function markQuestion(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  meeting: string,
  question: string,
  state: State,
): Promise<void> {
  if (state === 'current')
    await sql`update participation.live_question set state = 'answered'
      where space_id = ${space.id} and meeting_id = ${meeting} and state = 'current' and id <> ${question}`.execute(tx)
  await sql`update participation.live_question set state = ${state}
    where space_id = ${space.id} and meeting_id = ${meeting} and id = ${question}`.execute(tx)
}

/** By the moderator, or by moderation. */
export async function hideQuestion(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  id: string,
  hidden: boolean,
): Promise<void> {
  await sql`update participation.live_question set hidden = ${hidden},
      state = case when ${hidden} and state = 'current' then 'aside' else state end
    where space_id = ${space.id} and id = ${id}`.execute(tx)
}

/** The answer in writing, for everybody to read. */
export async function answerQuestion(
  { tx, space, now }: Pick<Writing, 'tx' | 'space' | 'now'>,
  id: string,
  answer: string,
): Promise<void> {
  await sql`update participation.live_question set answer = ${answer}, answered_at = ${now},
      state = case when state = 'waiting' then 'aside' else state end
    where space_id = ${space.id} and id = ${id}`.execute(tx)
}

/** Every night: boxes that nobody closed are closed, so that browsers are forgotten. */
export const closeForgotten: Job = {
  queue: 'participation.question-boxes',
  cron: '50 3 * * *',
  async run(tools) {
    const now = tools.now()
    const spaces = await tools.inHouse(
      async (tx) =>
        (await sql<{ id: string }>`select id from spaces.space where 'participation' = any(services)`.execute(tx)).rows,
    )
    for (const { id: space } of spaces)
      await tools.inSpace(space, async (tx) => {
        const { rows } = await sql<{ meeting: string }>`
          select meeting_id as meeting from participation.question_box
          where space_id = ${space} and closed_at is null and opened_at < ${now.subtract({ hours: 12 })}`.execute(tx)
        if (rows.length > 0)
          await closeBoxes(
            tx,
            space,
            now,
            rows.map(({ meeting }) => meeting),
          )
      })
  },
}
