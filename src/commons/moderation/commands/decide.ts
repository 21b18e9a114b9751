import type { Everything } from '#commons/manifest.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { choice, longText, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { categories } from '../categories.ts'
import { casePageOf } from '../pages/case.tsx'
import { caseById, othersDecide } from '../queries.ts'
import { reportableOf } from '../reports.ts'
import { tellAuthor, tellOutcome, tellReporters } from '../tell-people.ts'
import { notices, problems } from '../texts.ts'

const load = async ({ tx, space }: Work, params: { case: string }) => found(await caseById(tx, space.id, params.case))
const version = wholeNumber(1, 1_000_000)

/** Deciding a case, and deciding about the author's objection. Of two at the same moment one wins; the other is told. */
export function decisions(everything: Everything) {
  const page = casePageOf(everything)

  const decide = form(access, {
    address: addresses.case,
    action: 'case.decide',
    fields: {
      version,
      decision: choice(['leave', 'hide', 'restore']),
      category: choice(categories),
      ground: choice(['law', 'rules']),
      reason: longText(4000, 20),
    },
    page,
    load,
    async run(work, input, about) {
      const me = work.viewer.person as string
      await notePresence(work, me, 'moderation')
      if (about.author === me && (await othersDecide(work.tx, work.space.id, me))) refuse(problems.own)
      const { numUpdatedRows } = await work.tx
        .updateTable('moderation.case')
        .set({
          state: 'decided',
          decision: input.decision,
          category: input.category,
          ground: input.ground,
          reason: input.reason,
          decided_by: me,
          decided_at: work.now,
          version: input.version + 1,
        })
        .where('space_id', '=', work.space.id)
        .where('id', '=', about.id)
        .where('state', '=', 'open')
        .where('version', '=', input.version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) refuse(problems.already)
      const { decision } = input
      if (decision !== 'leave') {
        await reportableOf(everything, about.kind)?.hide(work, about.thing, decision === 'hide')
        await tellAuthor(work, about, { ...input, decision })
      }
      await tellReporters(work, about, decision)
      return goTo(addresses.cases(), notices.decided)
    },
  })

  const decideObjection = form(access, {
    address: addresses.outcome,
    action: 'case.decide',
    fields: { version, outcome: choice(['upheld', 'reversed']), reason: longText(4000, 20) },
    page,
    load,
    async run(work, input, about) {
      const me = work.viewer.person as string
      await notePresence(work, me, 'moderation')
      const samePerson = about.decidedBy === me
      if (samePerson && (await othersDecide(work.tx, work.space.id, me))) refuse(problems.other)
      const { numUpdatedRows } = await work.tx
        .updateTable('moderation.case')
        .set({
          state: 'closed',
          outcome: input.outcome,
          outcome_reason: input.reason,
          outcome_by: me,
          outcome_at: work.now,
          version: input.version + 1,
        })
        .where('space_id', '=', work.space.id)
        .where('id', '=', about.id)
        .where('state', '=', 'objected')
        .where('version', '=', input.version)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) refuse(problems.already)
      if (input.outcome === 'reversed') {
        const hide = about.decision === 'restore'
        await reportableOf(everything, about.kind)?.hide(work, about.thing, hide)
        if (!hide) await tellReporters(work, about, 'restore')
      }
      await tellOutcome(work, about, { ...input, samePerson })
      return goTo(addresses.cases(), notices.decided)
    },
  })
  return [page, decide, decideObjection]
}
