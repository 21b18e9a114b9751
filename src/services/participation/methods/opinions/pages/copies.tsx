import { wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { mostCopies, Prints } from '../../../pages/prints.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { pollToEdit } from '../load.ts'
import { batchesOf } from '../queries.ts'
import { printCopies } from '../save-poll.ts'
import { notices, refusals } from '../texts/notices.ts'
import { staffTexts } from '../texts/staff.ts'

/** Sheets of paper, each with its code. */
export const copiesPage = page(access, {
  address: addresses.copies,
  action: 'opinion.write',
  async load(work, params) {
    const at = await pollToEdit(work, params)
    return { at, batches: await batchesOf(work.tx, work.space.id, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).copies,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, batches }, { language }) {
    const t = staffTexts(language)
    const params = paramsOf(at)
    return (
      <Article title={t.copies} kicker={at.phase.title} lead={t.copiesLead}>
        <Prints
          of={batches}
          what="sheets"
          path={addresses.copies.path}
          action={addresses.copies(params)}
          file={(batch) => addresses.copiesFile({ ...params, batch })}
        />
      </Article>
    )
  },
})

export const copiesForm = form(access, {
  address: addresses.copies,
  action: 'opinion.write',
  fields: { copies: wholeNumber(1, mostCopies) },
  page: copiesPage,
  load: pollToEdit,
  async run(work, { copies }, at) {
    if (!at.poll) refuse(refusals.noStatements)
    await printCopies(work, at.phase.id, copies)
    return goTo(addresses.copies(paramsOf(at)), notices.printed)
  },
})
