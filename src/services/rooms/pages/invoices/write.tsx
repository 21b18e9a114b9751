import type { FC } from 'hono/jsx'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { Checkbox, CheckboxGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { settled } from '../../bookings/request-queries.ts'
import { billerOf, isComplete } from '../../invoices/billers.ts'
import { type Charged, chargesWith } from '../../invoices/charges.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { districtProvider } from '../../invoices/rights.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { invoiceNotices } from '../../texts/invoices-notices.ts'
import { AddressInputs } from '../address-inputs.tsx'

/** A booking with what the same booker owes besides, and who would write the invoice. */
export async function loadCharges(work: Work, { booking: id }: { booking: string }) {
  const { booking, resource } = await settled(work, id)
  const [charges, biller] = await Promise.all([chargesWith(work, booking.id), billerOf(work, resource.organisation)])
  return { booking, resource, charges, biller }
}

export const chargesSubject = ({ resource }: { resource: { organisation: string | null } }) => ({
  organisation: resource.organisation,
})

/** An invoice is written: which bookings, to whom. */
export const writeInvoicePage = page(access, {
  address: addresses.writeInvoice,
  action: 'booking.settle',
  showsPersons: true,
  load: loadCharges,
  subject: chargesSubject,
  head: (_data, visit) => ({
    title: invoiceTexts(visit.language).writeTitle,
    trail: [{ href: hrefFor(visit, addresses.invoices()), label: invoiceTexts(visit.language).title }],
    noIndex: true,
  }),
  view({ booking, resource, charges, biller }, { language }) {
    const t = invoiceTexts(language)
    const [first] = charges.filter(({ id }) => id === booking.id)
    return (
      <Article title={t.writeTitle} lead={t.writeLead}>
        {!isComplete(biller) && (
          <Notice kind="warning" title={t.senderMissing}>
            <p>{say(invoiceNotices.billerIncomplete, language)}</p>
            <ActionLink to={addresses.biller({ provider: resource.organisation ?? districtProvider })}>
              {t.settings(resource.providerName ?? t.theDistrict)}
            </ActionLink>
          </Notice>
        )}
        {first ? (
          <Form
            path={addresses.writeInvoice.path}
            action={addresses.writeInvoice({ booking: booking.id })}
            submit={t.doWrite}
            cancel={addresses.invoices()}
          >
            <CheckboxGroup
              name="bookings"
              label={t.which}
              hint={charges.length > 1 ? t.whichHint : undefined}
              values={charges.map(({ id }) => id)}
              choices={charges.map((charge) => ({
                value: charge.id,
                label: `${charge.title}, ${dateRange({ start: charge.startsAt, end: charge.endsAt }, language)}: ${exactEuro(charge.cents, language)}`,
                hint: charge.reference,
              }))}
            />
            <Section title={t.to_} id="empfaenger">
              <RecipientInputs of={first} />
            </Section>
          </Form>
        ) : (
          <EmptyState title={t.nothingOwed} icon="check">
            <ActionLink to={addresses.request({ booking: booking.id })}>{booking.reference}</ActionLink>
          </EmptyState>
        )}
      </Article>
    )
  },
})

const RecipientInputs: FC<{ of: Charged }> = ({ of }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const { bill } = of
  return (
    <>
      <TextInput
        name="name"
        label={t.name}
        value={bill.name || of.bookerName || of.name}
        maxlength={120}
        autocomplete="off"
      />
      <AddressInputs of={bill} whose="nobody" optional />
      <Columns as="even">
        <TextInput
          name="reference"
          label={t.theirReference}
          hint={t.referenceHint}
          value={bill.reference}
          maxlength={60}
          autocomplete="off"
          optional
        />
        <TextInput
          name="leitweg"
          label={t.leitweg}
          hint={t.leitwegHint}
          value={bill.leitweg}
          maxlength={46}
          autocomplete="off"
          spellcheck={false}
          optional
        />
      </Columns>
      <Checkbox
        name="publicBody"
        label={t.asPublic}
        checked={of.bookedAs === 'public' || Boolean(bill.leitweg)}
        optional
      />
    </>
  )
}
