import { found } from '#foundation/http/problems.ts'
import { privateRead } from '#foundation/http/route.ts'
import { receiptTexts } from '../../../ballots/receipt-texts.ts'
import { lookUpReceipt, ReceiptsView, receiptFields } from '../../../ballots/receipts-view.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import { budgetAt } from '../load-budget.ts'

/** Looks a receipt up, without leaving a trace of who looked for which. */
export const receiptsPage = privateRead(access, {
  address: budgetAddresses.receipts,
  action: 'budget.read',
  fields: receiptFields,
  async load(work, input, params) {
    const at = await budgetAt(work, params)
    return { at, found: await lookUpReceipt(work, found(at.result && at.phase.id), input) }
  },
  head: ({ at }, visit) => ({
    title: receiptTexts(visit.language).receipts,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view: ({ at, found }) => (
    <ReceiptsView
      of={found}
      title={at.phase.title}
      path={budgetAddresses.receipts.path}
      action={budgetAddresses.receipts(paramsOf(at))}
      list={budgetAddresses.receiptsList(paramsOf(at))}
    />
  ),
})
