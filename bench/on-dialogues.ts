import type pg from 'pg'
import { large, note, quick, seconds } from './figures.ts'
import { fillIdeas } from './ideas.ts'
import { load } from './load.ts'
import { fillSurvey } from './surveys.ts'
import { fillVote, measureCommand, measureForm, measureStatistics } from './votes.ts'

/** Dialogues with few and with very many ideas and answers; the first idea has ten thousand comments. */
export async function withDialogues(pool: pg.Pool, space: string, author: string) {
  await pool.query(
    `update spaces.space set services = array_append(array_remove(services, 'participation'), 'participation') where id = '${space}'`,
  )
  return {
    thousand: await fillIdeas(pool, space, author, 1000, 0),
    many: await fillIdeas(pool, space, author, large, large / 10),
    fewAnswers: await fillSurvey(pool, space, author, 100),
    manyAnswers: await fillSurvey(pool, space, author, large),
  }
}

export async function dialoguePages(
  origin: string,
  { thousand, many, fewAnswers, manyAnswers }: Awaited<ReturnType<typeof withDialogues>>,
) {
  const measure = async (what: string, path: string) => {
    const one = await load(`${origin}/mayen-koblenz${path}`, 1, seconds)
    note(`PostgreSQL: ${what}, 1 visitor, median`, one.median, 'ms')
    note(`PostgreSQL: ${what}, 1 visitor, p95`, one.p95, 'ms', 40)
    note(`PostgreSQL: ${what}, failed`, one.failed, '', 0)
  }
  await measure('list of 1000 ideas', thousand.phase)
  await measure(`list of ${large} ideas`, many.phase)
  await measure(`an idea with ${large / 10} comments`, many.idea)
  await measure('a survey with 100 answers', fewAnswers)
  await measure(`a survey with ${large} answers`, manyAnswers)
}

/** Secret votes: cast as fast as possible at the command and through the form, and statistics over very many. */
export async function onVotes(url: string, origin: string, space: string, author: string): Promise<void> {
  const command = await fillVote(url, space, author, 'bench-command', 0)
  const cast = await measureCommand(command, seconds)
  note('PostgreSQL: secret votes at the command, 20 at once', cast.perSecond, 'per s', -1000)
  note('PostgreSQL: secret votes at the command, not counted exactly', cast.wrong + cast.refused, '', 0)
  await command.pool.end()
  const people = quick ? 2000 : 8000
  const form = await fillVote(url, space, author, 'bench-form', 0)
  const sent = await measureForm(form, origin, people)
  note(`PostgreSQL: secret votes through the form, ${people} accounts, 40 at once`, sent.perSecond, 'per s', -400)
  note('PostgreSQL: secret votes through the form, not counted exactly', sent.wrong + sent.other, '', 0)
  await form.pool.end()
  const votes = quick ? 40_000 : 400_000
  const many = await fillVote(url, space, author, 'bench-many', votes)
  const statistics = await measureStatistics(many)
  note(`PostgreSQL: turnout of ${votes} votes while they are cast, p95`, statistics.during, 'ms', 200)
  note(`PostgreSQL: counting ${votes} secret votes`, statistics.countSeconds, 's')
  note(`PostgreSQL: result of ${votes} votes, p95`, statistics.after, 'ms', 200)
  note(`PostgreSQL: recount of ${votes} votes from raw data`, statistics.recountSeconds, 's')
  note('PostgreSQL: recount and kept result differ', statistics.agrees ? 0 : 1, '', 0)
  await many.pool.end()
}
