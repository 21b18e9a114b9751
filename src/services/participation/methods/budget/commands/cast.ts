import { choice, type InputOf, mail, optionalText, wholeNumber } from '#foundation/http/fields.ts'
import { type GoTo, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { euro } from '#foundation/text/numbers.ts'
import { addresses as rooms } from '../../../addresses.ts'
import { castSecret } from '../../../ballots/cast.ts'
import { guestCasting, sendBallotLink } from '../../../ballots/guests.ts'
import { ballotRefusals } from '../../../ballots/texts.ts'
import { type Voter, voterOfPerson } from '../../../ballots/voter.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { type BudgetAt, budgetAt, isVotable, type Votable } from '../load-budget.ts'
import { ballotPage, linkedBallotPage } from '../pages/ballot.tsx'
import { budgetOf } from '../queries.ts'
import { type BallotProblem, numbersFrom, problemOf, writtenBallot } from '../rules/ballot.ts'
import { notices, problems } from '../texts/notices.ts'
import { texts } from '../texts/texts.ts'
import { manyTexts } from './many-texts.ts'

const ballotFields = {
  projects: manyTexts(),
  /** What the voter has looked at before casting. */
  seen: optionalText(2000),
  deed: choice(['show', 'check', 'cast']),
  version: wholeNumber(1, 1_000_000),
  feld: optionalText(40),
  gemeinde: optionalText(8),
}
type Input = InputOf<typeof ballotFields>

/** Somebody with an account votes. */
export const castForm = form(access, {
  address: budgetAddresses.ballot,
  action: 'budget.vote',
  fields: ballotFields,
  page: ballotPage,
  load: budgetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, at) {
    const { person } = work.viewer
    return cast(work, input, at, async () => {
      const voter = person ? await voterOfPerson(work, at.phase, person) : null
      return voter ?? refuse(ballotRefusals.notResident)
    })
  },
})

/** A guest votes; the link of the mail is used up with it. */
export const linkedCastForm = form(access, {
  address: budgetAddresses.linkedBallot,
  action: 'budget.by-link',
  fields: ballotFields,
  page: linkedBallotPage,
  load: budgetAt,
  run: (work, input, at, { token }) => cast(work, input, at, () => guestCasting(work, at.phase, token)),
})

/** Checks first; casts what has been looked at, once. */
async function cast(work: Work, input: Input, at: BudgetAt, who: () => Promise<Voter>): Promise<GoTo> {
  if (!isVotable(at)) return refuse(problems.notVotable)
  if (input.deed === 'show') return refuse(problems.look)
  const chosen = readChoice(at, input.projects)
  if (input.version !== at.budget.version) return refuse(problems.changedMeanwhile)
  if (input.deed === 'check' || input.seen !== chosen.join(' ')) return refuse(problems.look)
  const receipt = await castBallot(work, at, await who(), chosen)
  return goTo(rooms.phase(paramsOf(at)), notices.voted(receipt))
}

/** The numbers that were sent; what cannot be cast is refused at its field. */
export function readChoice(at: Votable, typed: readonly string[], field = 'projects'): readonly number[] {
  const chosen = numbersFrom(typed)
  if (!chosen) return refuse(problems.notNumbers, field)
  const problem = problemOf(at.budget, at.projects, chosen)
  if (problem) refuse(problemInWords(problem), field)
  return chosen
}

/**
 * Puts a ballot into the urn. @param chosen null: a spoilt one @returns the receipt
 * @throws {Refusal} has voted before, voting is over, or the list has been changed since it was looked at
 */
export async function castBallot(
  work: Work,
  { phase, budget }: Votable,
  voter: Voter,
  chosen: readonly number[] | null,
): Promise<string> {
  const receipt = await castSecret(work, phase.id, voter, writtenBallot(chosen))
  // From here on staff who want to change the list wait; if they were faster, everything above is undone.
  const now = await budgetOf(work, phase.id)
  if (now?.version !== budget.version) refuse(problems.changedMeanwhile)
  return receipt
}

function problemInWords(problem: BallotProblem): Sentence {
  if (problem.why === 'unknown') return problems.unknown
  const inLanguage = (language: 'de' | 'en') => {
    const t = texts(language)
    if (problem.why === 'too-few') return t.tooFew(problem.least)
    return problem.why === 'too-many' ? t.tooMany(problem.most) : t.overPurse(euro(problem.over, language))
  }
  return { de: inLanguage('de'), en: inLanguage('en') }
}

/** Guests ask for the link to their ballot paper. */
export const mailLinkForm = form(access, {
  address: budgetAddresses.mailLink,
  action: 'budget.vote',
  fields: { mail: mail() },
  page: ballotPage,
  load: budgetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, at) {
    if (!isVotable(at)) return refuse(problems.notVotable)
    await sendBallotLink(work, at.phase, input.mail, (token) =>
      budgetAddresses.linkedBallot({ ...paramsOf(at), token }),
    )
    return goTo(rooms.phase(paramsOf(at)), notices.mailSent)
  },
})
