import { refuse } from '#foundation/http/problems.ts'
import { inputName } from './ballot-inputs.tsx'
import { type Ballot, writtenBallot } from './rules/ballot.ts'
import { problemOf } from './rules/check-ballot.ts'
import { readBallot } from './rules/read-ballot.ts'
import { askedOf, type VoteAsked } from './rules/vote.ts'
import { ballotProblems, voteRefusals } from './texts/refusals.ts'

/** What was sent, as the text that is kept. @throws {Refusal} at the input where something is wrong; nothing is guessed */
export function readPaper(vote: VoteAsked, sent: Readonly<Record<string, readonly string[]>>): string {
  const asked = askedOf(vote)
  const first = inputName(vote.kind === 'points' || vote.kind === 'ranking' ? (vote.options[0]?.id ?? '') : 'option')
  const ballot: Ballot | null = readBallot(asked, new Map(Object.entries(sent)))
  if (!ballot) {
    if (vote.kind === 'question') return refuse(ballotProblems['other-kind'], first)
    const wrong = vote.options.find(({ id }) => !/^\s*\d{0,4}\s*$/.test(sent[id]?.[0] ?? ''))
    return refuse(voteRefusals.unreadable, wrong ? inputName(wrong.id) : first)
  }
  const problem = problemOf(asked, ballot, vote.blank)
  return problem ? refuse(ballotProblems[problem], first) : writtenBallot(ballot)
}

/** A ballot from its text, to show it again. */
export const ballotOf = (text: string | null): Ballot | null => (text === null ? null : (JSON.parse(text) as Ballot))
