import { sql } from 'kysely'
import { download } from '#foundation/http/download.ts'
import { text } from '#foundation/http/fields.ts'
import { found } from '#foundation/http/problems.ts'
import { api, privateRead } from '#foundation/http/route.ts'
import { integer } from '#foundation/text/numbers.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { receiptsOf } from '../../../ballots/count.ts'
import { readReceipt } from '../../../ballots/receipt.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { voteAt } from '../load-vote.ts'
import { resultTexts } from '../texts/results.ts'

/** Looks a receipt up, without leaving a trace of who looked for which. */
export const receiptsPage = privateRead(voteAccess, {
  address: voteAddresses.receipts,
  action: 'vote.read',
  fields: { receipt: text(40) },
  async load(work, input, params) {
    const at = await voteAt(work, params)
    const vote = found(at.vote?.secret && at.vote.countedOn ? at.vote : null)
    const receipt = input ? readReceipt(input.receipt) : null
    const { rows } = await sql<{ number: number; listed: boolean }>`
      select count(*) as number, count(*) filter (where receipt = ${receipt}) > 0 as listed from participation.receipt
      where space_id = ${work.space.id} and phase_id = ${vote.phase}`.execute(work.tx)
    return { at, asked: input !== null, receipt, number: rows[0]?.number ?? 0, listed: rows[0]?.listed ?? false }
  },
  head: ({ at }, visit) => ({
    title: resultTexts(visit.language).receipts,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, asked, receipt, number, listed }, { language }) {
    const t = resultTexts(language)
    const params = paramsOf(at)
    return (
      <Article title={t.receipts} kicker={at.phase.title} lead={t.receiptsLead}>
        {asked && (
          <Notice kind={listed ? 'success' : 'warning'} live>
            <p>{receipt === null ? t.notAReceipt : listed ? t.found(receipt) : t.notFound(receipt)}</p>
          </Notice>
        )}
        <Form path={voteAddresses.receipts.path} action={voteAddresses.receipts(params)} submit={t.look}>
          <TextInput
            name="receipt"
            label={t.receipt}
            hint={t.receiptHint}
            maxlength={40}
            wide="medium"
            spellcheck={false}
            autocomplete="off"
          />
        </Form>
        <p>
          <ActionLink to={voteAddresses.receiptsList(params)} icon="download">
            {t.allReceipts(integer(number, language))}
          </ActionLink>
        </p>
      </Article>
    )
  },
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
