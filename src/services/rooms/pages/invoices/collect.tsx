import type { FC } from 'hono/jsx'
import { intlTag } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { Charged } from '../../invoices/charges.ts'
import { byMonth } from '../../invoices/collect.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoiceTexts } from '../../texts/invoices.ts'

/** For the provider of a series or set: one click, one invoice; for all that is owed or for one month. */
export const CollectInvoice: FC<{ charges: readonly Charged[] }> = ({ charges }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const [first] = charges
  if (!first) return null
  const sum = (some: readonly Charged[]) =>
    exactEuro(
      some.reduce((total, { cents }) => total + cents, 0),
      language,
    )
  const months = byMonth(charges)
  return (
    <Section title={t.collectTitle} id="sammelrechnung">
      <Form path={addresses.collectInvoice.path} action={addresses.collectInvoice({ booking: first.id })} prefix="s-">
        <Stack>
          <p>{t.collectTo(first.bill.name || first.bookerName || first.name)}</p>
          <div>
            <Button look="second">{t.collectAll(charges.length, sum(charges))}</Button>
          </div>
          {months.length > 1 && (
            <Details summary={t.collectMonths}>
              <Row>
                {months.map(([month, some]) => (
                  <Button name="month" value={month} look="second">
                    {t.collectMonth(
                      Temporal.PlainDate.from(`${month}-01`).toLocaleString(intlTag[language], {
                        month: 'long',
                        year: 'numeric',
                      }),
                      some.length,
                      sum(some),
                    )}
                  </Button>
                ))}
              </Row>
            </Details>
          )}
        </Stack>
      </Form>
    </Section>
  )
}
