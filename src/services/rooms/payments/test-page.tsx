import { z } from 'zod'
import { choice, optionalText } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { LinesToPay } from '../pages/invoices/pay-view.tsx'
import { paymentNotices, paymentTexts } from '../texts/payments.ts'
import { linesOfPayment, paymentById } from './payment-queries.ts'
import { paymentProvider, providerNamed } from './providers.ts'
import { takeMessage } from './save-payment.ts'
import { testMessage, testProvider } from './test-provider.ts'

/** Only places of the house where bookings are seen. */
const back = (address: string | undefined) =>
  address && /^\/raeume\/(buchung|gast|serie|serie\/gast)\/[\w-]+$/.test(address) ? address : addresses.list()

/** A payment of the test provider; none outside the demo. */
async function loadTest(work: Work, { payment: id }: { payment: string }) {
  const payment = await paymentById(work, id)
  const provider = await paymentProvider(work.tx)
  return { payment: found(payment?.provider === testProvider.id && provider?.isTest ? payment : undefined) }
}

export const testPaymentPage = page(access, {
  address: addresses.testPayment,
  action: 'booking.guest',
  query: z.object({ zurueck: z.string().max(200).optional().catch(undefined) }),
  load: async (work, params, { zurueck }) => ({
    ...(await loadTest(work, params)),
    lines: await linesOfPayment(work, params.payment),
    zurueck,
  }),
  head: (_data, { language }) => ({ title: paymentTexts(language).testTitle, noIndex: true }),
  view({ payment, lines, zurueck }, { language }) {
    const t = paymentTexts(language)
    return (
      <Article title={t.testTitle} lead={t.testLead}>
        {payment.state === 'started' ? (
          <Form path={addresses.testPayment.path} action={addresses.testPayment({ payment: payment.id })}>
            <LinesToPay of={lines} />
            <HiddenInput name="zurueck" value={back(zurueck)} />
            <Row>
              <Button name="state" value="paid">
                {t.testPay}
              </Button>
              <Button name="state" value="failed" look="second">
                {t.testFail}
              </Button>
            </Row>
          </Form>
        ) : (
          <Notice title={t.testOver}>
            <ActionLink to={{ href: back(zurueck) }}>{t.testBack}</ActionLink>
          </Notice>
        )}
      </Article>
    )
  },
})

/** Does what a provider's machine would do: sends the signed message, which is read and taken in like any other; then back. */
export const testPaymentForm = form(access, {
  address: addresses.testPayment,
  action: 'booking.guest',
  page: testPaymentPage,
  fields: { state: choice(['paid', 'failed']), zurueck: optionalText(200) },
  load: loadTest,
  async run(work, { state, zurueck }, { payment }) {
    const sent = testMessage({ id: work.newId(), payment: payment.id, state, cents: payment.cents }, work.sign)
    await takeMessage(work, found(providerNamed('test')?.read(sent, work.sign)))
    return goTo(back(zurueck ?? undefined), paymentNotices[state])
  },
})
