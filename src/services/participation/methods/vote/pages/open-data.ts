import { z } from 'zod'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { countedBallots } from '../../../ballots/count.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { type PhaseParams, voteAt } from '../load-vote.ts'
import { ballotOf } from '../read-paper.ts'
import { ballotInWords } from '../result/words.ts'
import { resultTexts } from '../texts/results.ts'

/** The raw data of a vote that was counted: what stands on ballots, and how many say so. Sorted by content: nothing else is known. */
async function rawData(work: Work, params: PhaseParams) {
  const at = await voteAt(work, params)
  const vote = found(at.vote?.countedOn ? at.vote : null)
  const rows = await countedBallots(work.tx, work.space.id, vote.phase)
  return { at, vote, ballots: rows.map(({ ballot, times }) => ({ ballot: found(ballotOf(ballot)), times })) }
}

export const ballotsTable = api(voteAccess, {
  address: voteAddresses.ballotsTable,
  action: 'vote.read',
  async answer(work, params) {
    const { at, vote, ballots } = await rawData(work, params)
    const t = resultTexts(work.language)
    const rows = ballots.map(({ ballot, times }) => [ballotInWords(vote.asked, ballot, work.language), String(times)])
    return download(writeCsv([[t.ballot, t.times], ...rows]), {
      name: `stimmen-${at.dialogue.slug}-${at.phase.slug}.csv`,
      type: 'text/csv',
    })
  },
})

const answer = z.object({
  title: z.string(),
  countedOn: z.string(),
  secret: z.boolean(),
  channels: z.record(z.string(), z.number()),
  asked: z.object({}).loose(),
  result: z.object({}).loose(),
  ballots: z.array(z.object({ ballot: z.object({ kind: z.string() }).loose(), times: z.number() })),
})

export const resultData = api(voteAccess, {
  address: voteAddresses.resultData,
  action: 'vote.read',
  async answer(work, params) {
    const { at, vote, ballots } = await rawData(work, params)
    const data: z.output<typeof answer> = {
      title: at.phase.title,
      countedOn: String(vote.countedOn),
      secret: vote.secret,
      channels: { ...vote.cast },
      asked: { ...vote.asked },
      result: { ...vote.result },
      ballots,
    }
    return Response.json(data)
  },
})
