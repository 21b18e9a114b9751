import { checkbox, choice, optionalText, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { type Voter, voterOfCode, voterUnknown } from '../../../ballots/voter.ts'
import type { Phase } from '../../../phases/phase.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetToEdit, isVotable } from '../load-budget.ts'
import { enteredWays, enterPage } from '../pages/enter.tsx'
import { notices, problems } from '../texts/notices.ts'
import { castBallot, readChoice } from './cast.ts'

type Way = (typeof enteredWays)[number]

/** Staff enter what came on paper, by telephone or on site; it counts the same, and once. */
export const enterForm = form(access, {
  address: budgetAddresses.enter,
  action: 'budget.enter',
  fields: {
    channel: choice(enteredWays),
    code: optionalText(60),
    numbers: optionalText(1000),
    spoilt: checkbox(),
    version: wholeNumber(1, 1_000_000),
  },
  page: enterPage,
  load: budgetToEdit,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { channel, code, numbers, spoilt, version }, at) {
    if (!isVotable(at)) return refuse(problems.notVotable)
    if (version !== at.budget.version) return refuse(problems.changedMeanwhile)
    if (spoilt && numbers) return refuse(problems.spoiltAndNumbers, 'numbers')
    const chosen = spoilt ? null : readChoice(at, [numbers ?? ''], 'numbers')
    await castBallot(work, at, await voterFor(work, at.phase, channel, code), chosen)
    return goTo(budgetAddresses.enter({ ...paramsOf(at) }, { weg: channel }), notices.entered)
  },
})

/** Paper always carries a code; where only residents vote, everybody is known by the code of their letter. */
async function voterFor(work: Work, phase: Phase, channel: Way, code: string | null): Promise<Voter> {
  if (code) {
    await work.limit('participation.ballot-code', work.viewer.person ?? work.clientAddress, 300, 60)
    return voterOfCode(work, phase, code, channel)
  }
  if (phase.who === 'resident') return refuse(problems.letterCodeMissing, 'code')
  return channel === 'paper' ? refuse(problems.codeMissing, 'code') : voterUnknown(work, channel)
}
