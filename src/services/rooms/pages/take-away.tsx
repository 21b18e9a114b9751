import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput } from '#foundation/ui/inputs.tsx'
import { Columns, Stack } from '#foundation/ui/layout.tsx'
import { localDay } from '../rules/times.ts'

interface Props {
  /** Of the form that answers with the table. */
  path: string
  /** From … to … unless something else is chosen; without it this year until today. */
  span?: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  texts: {
    readonly table: string
    readonly tableHint: string
    readonly download: string
    readonly from: string
    readonly to: string
  }
}

/** A list as a table for the accounts, from a day to a day. */
export const TakeAway: FC<Props> = ({ path, span, texts: t }) => {
  const today = localDay(useVisit().now)
  const { from, to } = span ?? { from: today.with({ month: 1, day: 1 }), to: today }
  return (
    <div class="no-print">
      <Details summary={t.table}>
        <Form path={path} submit={t.download} prefix="t-">
          <Stack>
            <p class="small">{t.tableHint}</p>
            <Columns as="even">
              <DateInput name="from" label={t.from} value={from.toString()} />
              <DateInput name="to" label={t.to} value={to.toString()} />
            </Columns>
          </Stack>
        </Form>
      </Details>
    </div>
  )
}
