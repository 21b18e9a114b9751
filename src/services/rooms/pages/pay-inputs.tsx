import type { FC } from 'hono/jsx'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Way } from '../invoices/invoice.ts'
import { invoiceTexts } from '../texts/invoices.ts'
import { AddressInputs } from './address-inputs.tsx'

interface Props {
  ways: readonly Way[]
  cents: number
  publicBody: boolean
  /** Several bookings are made at once: the answer holds for all of them. */
  several?: boolean
}

/** How whoever books pays, where there is a choice; and the address of the invoice, where it may come to one. Nothing for what is free. */
export const PayInputs: FC<Props> = ({ ways, cents, publicBody, several }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  if (cents === 0) return null
  const hints = { site: t.siteHint, invoice: t.invoiceHint, online: t.onlineTest }
  return (
    <>
      {ways.length > 1 && (
        <RadioGroup
          name="pay"
          label={t.howToPay}
          hint={several ? t.holdsForAll : undefined}
          value={ways[0]}
          choices={ways.map((value) => ({ value, label: t[value], hint: hints[value] }))}
        />
      )}
      {ways.includes('invoice') && (
        <Section title={t.invoiceTo} id="rechnung" level={3}>
          {ways.length > 1 && <p class="small">{t.invoiceToHint}</p>}
          <Recipient optional={ways.length > 1} publicBody={publicBody} />
        </Section>
      )}
    </>
  )
}

const billAddress = { street: 'billStreet', postcode: 'billPostcode', town: 'billTown' }

const Recipient: FC<{ optional: boolean; publicBody: boolean }> = ({ optional, publicBody }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  return (
    <>
      <TextInput
        name="billName"
        label={t.nameForInvoice}
        maxlength={120}
        autocomplete="billing name"
        optional={optional}
      />
      <AddressInputs names={billAddress} whose="billing" optional={optional} />
      <Details summary={t.forPublic} open={publicBody}>
        <TextInput
          name="billReference"
          label={t.reference}
          hint={t.referenceHint}
          maxlength={60}
          autocomplete="off"
          optional
        />
        <TextInput
          name="billLeitweg"
          label={t.leitweg}
          hint={t.leitwegHint}
          maxlength={46}
          autocomplete="off"
          spellcheck={false}
          optional
        />
      </Details>
    </>
  )
}
