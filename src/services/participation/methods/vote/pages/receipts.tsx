import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, privateRead } from '#foundation/http/route.ts'
import { receiptsOf } from '../../../ballots/count.ts'
import { receiptTexts } from '../../../ballots/receipt-texts.ts'
import { lookUpReceipt, ReceiptsView, receiptFields } from '../../../ballots/receipts-view.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { voteAt } from '../load-vote.ts'

/** Looks a receipt up, without leaving a trace of who looked for which. */
export const receiptsPage = privateRead(voteAccess, {
  address: voteAddresses.receipts,
  action: 'vote.read',
  fields: receiptFields,
  async load(work, input, params) {
    const at = await voteAt(work, params)
    const vote = found(at.vote?.secret && at.vote.countedOn ? at.vote : null)
    return { at, found: await lookUpReceipt(work, vote.phase, input) }
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
      path={voteAddresses.receipts.path}
      action={voteAddresses.receipts(paramsOf(at))}
      list={voteAddresses.receiptsList(paramsOf(at))}
    />
  ),
})

/** All receipts, one per line. */
export const receiptsList = api(voteAccess, {
  address: voteAddresses.receiptsList,
  action: 'vote.read',
  async answer(work, params) {
    const at = await voteAt(work, params)
    const vote = found(at.vote?.secret && at.vote.countedOn ? at.vote : null)
    const receipts = await receiptsOf(work.tx, work.space.id, vote.phase)
    return download(receipts.map((receipt) => `${receipt}\n`).join(''), {
      name: `quittungen-${at.dialogue.slug}-${at.phase.slug}.txt`,
      type: 'text/plain',
    })
  },
})
