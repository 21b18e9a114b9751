import { isTrusted } from '#commons/fair/newcomers.ts'
import { hasLink } from '#commons/fair/words.ts'
import { checkbox, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { sheetAt } from '../load.ts'
import { proposePage } from '../pages/propose.tsx'
import { similarStatements } from '../queries.ts'
import { longest } from '../rules/vote.ts'
import { addStatement } from '../save-poll.ts'
import { notices, refusals } from '../texts/notices.ts'

/** Statements in a day: new accounts and guests write fewer. */
const inADay = { trusted: 10, others: 3 } as const

/** Somebody proposes a statement; similar ones are shown first. */
export const propose = form(access, {
  address: addresses.add,
  action: 'opinion.add',
  fields: { words: text(longest, 5), seen: checkbox() },
  page: proposePage,
  load: sheetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { words, seen }, at) {
    const { sheet, entered, phase, poll } = at
    const { tx, space, viewer } = work
    if (!poll.adding) refuse(refusals.notAdding)
    if (entered) refuse(refusals.entered)
    if (!sheet || Object.keys(sheet.votes).length === 0) return refuse(refusals.voteFirst)
    if (hasLink(words)) refuse(refusals.link, 'words')
    if (!seen && (await similarStatements(tx, space.id, phase.id, words)).length > 0) refuse(refusals.similar)
    const most = (await isTrusted(work)) ? inADay.trusted : inADay.others
    await work.limit('participation.opinions-add', sheet.id, most, 24 * 60)
    if (!viewer.person) await work.limit('participation.opinions-add-from', work.clientAddress, 10, 24 * 60)
    await addStatement(work, phase.id, { words, sheet: sheet.id, person: at.code ? null : viewer.person })
    return goTo(addresses.own({ ...paramsOf(at), sheet: at.key }), notices.proposed)
  },
})
