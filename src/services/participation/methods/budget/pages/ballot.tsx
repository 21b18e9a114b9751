import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro } from '#foundation/text/numbers.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { guestOfLink } from '../../../ballots/guests.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { type BudgetAt, budgetAt, isVotable } from '../load-budget.ts'
import { problems } from '../texts/notices.ts'
import { texts } from '../texts/texts.ts'
import { BallotForm } from './ballot-form.tsx'

/** How one votes here, above the ballot paper. */
function howTo({ budget }: BudgetAt, language: Language): string {
  const t = texts(language)
  if (!budget) return ''
  return [
    budget.way === 'any' ? t.wayAny : t.wayPurse(euro(budget.purse, language)),
    t.howMany(budget.least, budget.most),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The ballot paper of an account; guests ask here for the link to theirs. */
export const ballotPage = page(access, {
  address: budgetAddresses.ballot,
  action: 'budget.vote',
  load: budgetAt,
  subject: ({ standing }) => ({ phase: standing }),
  head: (at, visit) => ({ title: texts(visit.language).ballot, noIndex: true, trail: trailToPhase(visit, at) }),
  view(at, { viewer, language }) {
    const t = texts(language)
    return (
      <Article title={t.ballot} kicker={at.phase.title} lead={howTo(at, language)}>
        <p class="small">{t.secret}</p>
        {!isVotable(at) ? (
          <Notice kind="warning">
            <p>{say(problems.notVotable, language)}</p>
          </Notice>
        ) : viewer.person ? (
          <BallotForm at={at} path={budgetAddresses.ballot.path} action={budgetAddresses.ballot(paramsOf(at))} />
        ) : (
          <Form
            path={budgetAddresses.mailLink.path}
            action={budgetAddresses.mailLink(paramsOf(at))}
            submit={t.sendLink}
            cancel={rooms.phase(paramsOf(at))}
          >
            <p>{t.mailLead}</p>
            <TextInput name="mail" label={t.mail} type="email" autocomplete="email" wide="medium" />
          </Form>
        )}
      </Article>
    )
  },
})

/** The ballot paper behind the link of a mail. */
export const linkedBallotPage = page(access, {
  address: budgetAddresses.linkedBallot,
  action: 'budget.by-link',
  async load(work, params) {
    const at = await budgetAt(work, params)
    return { at, token: params.token, open: (await guestOfLink(work, at.phase, params.token)) !== null }
  },
  head: ({ at }, visit) => ({ title: texts(visit.language).ballot, noIndex: true, trail: trailToPhase(visit, at) }),
  view({ at, token, open }, { language }) {
    const t = texts(language)
    const { path } = budgetAddresses.linkedBallot
    return (
      <Article title={t.ballot} kicker={at.phase.title} lead={open ? howTo(at, language) : undefined}>
        {open && isVotable(at) ? (
          <>
            <p class="small">{t.secret}</p>
            <BallotForm at={at} path={path} action={budgetAddresses.linkedBallot({ ...paramsOf(at), token })} />
          </>
        ) : (
          <Notice kind="warning">
            <p>{open ? say(problems.notVotable, language) : t.linkOver}</p>
          </Notice>
        )}
      </Article>
    )
  },
})
