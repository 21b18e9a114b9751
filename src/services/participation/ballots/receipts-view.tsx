import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import type { LocalAddress } from '#foundation/http/address.ts'
import { text } from '#foundation/http/fields.ts'
import type { Work } from '#foundation/http/route.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { readReceipt } from './receipt.ts'
import { receiptTexts } from './receipt-texts.ts'

export const receiptFields = { receipt: text(40) }

/** What is found for a receipt; `receipt` is null when what was typed is none. */
export interface LookedUp {
  readonly asked: boolean
  readonly receipt: string | null
  /** Of all counted ballots of the phase. */
  readonly number: number
  readonly listed: boolean
}

/** Looks a receipt up among those of a counted phase. One statement. @param input null: nothing was asked yet */
export async function lookUpReceipt(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  phase: string,
  input: { readonly receipt: string } | null,
): Promise<LookedUp> {
  const receipt = input ? readReceipt(input.receipt) : null
  const { rows } = await sql<{ number: number; listed: boolean }>`
    select count(*) as number, count(*) filter (where receipt = ${receipt}) > 0 as listed from participation.receipt
    where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  return { asked: input !== null, receipt, number: rows[0]?.number ?? 0, listed: rows[0]?.listed ?? false }
}

interface Props {
  of: LookedUp
  /** Of the phase. */
  title: string
  path: string
  action: LocalAddress
  list: LocalAddress
}

/** The field for one’s receipt, what was found, and the way to the whole list. */
export const ReceiptsView: FC<Props> = ({ of: { asked, receipt, number, listed }, title, path, action, list }) => {
  const { language } = useVisit()
  const t = receiptTexts(language)
  return (
    <Article title={t.receipts} kicker={title} lead={t.receiptsLead}>
      {asked && (
        <Notice kind={listed ? 'success' : 'warning'} live>
          <p>{receipt === null ? t.notAReceipt : listed ? t.found(receipt) : t.notFound(receipt)}</p>
        </Notice>
      )}
      <Form path={path} action={action} submit={t.look}>
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
        <ActionLink to={list} icon="download">
          {t.allReceipts(integer(number, language))}
        </ActionLink>
      </p>
    </Article>
  )
}
