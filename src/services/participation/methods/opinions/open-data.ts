import { sql } from 'kysely'
import { z } from 'zod'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { found, missing } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { threshold } from '../../threshold.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { type PhaseParams, pollAt } from './load.ts'
import { groupName, seed } from './poll.ts'
import { shownStatements, snapshotOf } from './queries.ts'
import { rowsMayBeShown, shownShare, shownVotes } from './rules/shown.ts'
import type { Votes } from './rules/vote.ts'
import { resultTexts } from './texts/results.ts'

const line = z.object({
  number: z.number(),
  statement: z.string(),
  fromStaff: z.boolean(),
  answers: z.number().nullable(),
  agree: z.number().nullable(),
  disagree: z.number().nullable(),
  pass: z.number().nullable(),
  agreementByGroup: z.record(z.string(), z.number().nullable()),
})

/** Statements with what may be shown of their votes; null stands for what is not. */
async function linesOf(work: Work, params: PhaseParams) {
  const at = await pollAt(work, params)
  const snapshot = found(await snapshotOf(work.tx, work.space.id, at.phase.id))
  const { picture, numbers } = snapshot.counted
  const shown = picture.people >= threshold
  const statements = shown ? await shownStatements(work.tx, work.space.id, at.phase.id) : []
  const lines = statements.flatMap(({ number, words, seed: fromStaff }): z.output<typeof line>[] => {
    const place = numbers.indexOf(number)
    const count = picture.all[place]
    if (!count) return []
    const { seen: answers, ...votes } = shownVotes(count)
    const groups = picture.counts[place] ?? []
    const agreementByGroup = Object.fromEntries(
      groups.map(({ agree, seen }, group) => [groupName(group), shownShare(agree, seen)]),
    )
    return [{ number, statement: words, fromStaff, answers, ...votes, agreementByGroup }]
  })
  return { at, snapshot, shown, lines }
}

const csv = (name: string, rows: readonly (readonly string[])[]) =>
  download(writeCsv(rows), { name: `${name}.csv`, type: 'text/csv' })

export const statementsTable = api(access, {
  address: addresses.table,
  action: 'opinion.read',
  async answer(work, params) {
    const { at, snapshot, lines } = await linesOf(work, params)
    const t = resultTexts(work.language)
    const groups = snapshot.counted.picture.groups.map((_, group) => groupName(group))
    const head = ['#', t.statement, t.seen, t.agree, t.disagree, t.pass, ...groups.map((group) => t.agreeIn(group))]
    const rows = lines.map((one) => [
      ...[one.number, one.statement, one.answers, one.agree, one.disagree, one.pass].map((cell) => String(cell ?? '')),
      ...groups.map((group) => String(one.agreementByGroup[group] ?? '')),
    ])
    return csv(`meinungsbild-${at.phase.slug}`, [head, ...rows])
  },
})

const answer = z.object({
  title: z.string(),
  takenAt: z.string(),
  final: z.boolean(),
  people: z.number().nullable(),
  channels: z.record(z.string(), z.number()),
  rules: z.object({
    votesNeeded: z.number(),
    voicesNeeded: z.number(),
    leastInGroup: z.number(),
    seed: z.number(),
  }),
  clarity: z.string().nullable(),
  groups: z.array(z.object({ name: z.string(), people: z.number() })),
  unites: z.array(z.number()),
  statements: z.array(line),
})

export const resultData = api(access, {
  address: addresses.data,
  action: 'opinion.read',
  async answer(work, params) {
    const { at, snapshot, shown, lines } = await linesOf(work, params)
    const { counted, takenAt, final } = snapshot
    const { picture, votesNeeded, voicesNeeded, numbers } = counted
    const data: z.output<typeof answer> = {
      title: at.phase.title,
      takenAt: takenAt.toString(),
      final,
      people: shown ? picture.people : null,
      channels: shown ? counted.channels : {},
      rules: { votesNeeded, voicesNeeded, leastInGroup: threshold, seed },
      clarity: shown ? picture.clarity : null,
      groups: shown ? picture.groups.map(({ people }, group) => ({ name: groupName(group), people })) : [],
      unites: shown ? picture.unites.map(({ statement }) => numbers[statement] as number) : [],
      statements: lines,
    }
    return Response.json(data)
  },
  describe: {
    summary: 'Opinions on short statements, and groups of similar views',
    answer,
    tag: 'participation',
  },
})

/**
 * Single rows of those who agreed to it, when the last count is made: in the order of random numbers that are drawn anew for each file, without
 * way, time and group. Statements that few of them answered are left out: rare answers would lead to somebody.
 */
export const openRows = api(access, {
  address: addresses.rows,
  action: 'opinion.read',
  async answer(work, params) {
    const { at, snapshot } = await linesOf(work, params)
    if (!snapshot.final) missing()
    const { rows } = await sql<{ votes: Votes; open: boolean }>`
      select case when open then votes else '{}' end as votes, open from participation.opinion_sheet
      where space_id = ${work.space.id} and phase_id = ${at.phase.id} and votes <> '{}'`.execute(work.tx)
    const agreed = rows.filter(({ open }) => open)
    if (!rowsMayBeShown(agreed.length, rows.length - agreed.length)) missing()
    const numbers = snapshot.counted.numbers.filter(
      (number) => agreed.filter(({ votes }) => votes[number] !== undefined).length >= threshold,
    )
    const drawn = agreed
      .map(({ votes }) => ({ votes, lot: work.random(8).toString('hex') }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    const lines = drawn.map(({ votes }, index) => [
      String(index + 1),
      ...numbers.map((number) => String(votes[number] ?? '')),
    ])
    return csv(`antworten-${at.phase.slug}`, [[resultTexts(work.language).row, ...numbers.map(String)], ...lines])
  },
})
