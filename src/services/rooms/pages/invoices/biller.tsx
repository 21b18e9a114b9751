import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { found, missing } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { CheckboxGroup, RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { access, providerPart } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { billerOf } from '../../invoices/billers.ts'
import { ibanInGroups } from '../../invoices/iban.ts'
import { type Biller, taxKinds, ways } from '../../invoices/invoice.ts'
import { districtProvider } from '../../invoices/rights.ts'
import { paymentProvider } from '../../payments/providers.ts'
import { invoiceTexts } from '../../texts/invoices.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

interface BillerOf {
  /** Null: the district itself. */
  readonly organisation: string | null
  readonly name: string
  readonly biller: Biller | undefined
  /** There is a payment provider. */
  readonly online: boolean
}

/** A provider's settings about invoices, new or kept. */
export async function loadBiller(work: Work, { provider }: { provider: string }): Promise<BillerOf> {
  const online = (await paymentProvider(work.tx)) !== null
  if (provider === districtProvider)
    return { organisation: null, name: work.space.name, biller: await billerOf(work, null), online }
  if (!uuid.test(provider)) missing()
  // Only who asked to offer rooms here: organisations of other districts are strangers.
  const { rows } = await sql<{ name: string }>`
    select o.name from organisations.organisation o where o.id = ${provider}
      and exists (select from organisations.admission a where a.space_id = ${work.space.id} and a.organisation_id = o.id and a.part = ${providerPart})`.execute(
    work.tx,
  )
  return { organisation: provider, name: found(rows[0]).name, biller: await billerOf(work, provider), online }
}

/** For the district itself there is no organisation: only its editors. */
export const billerSubject = ({ organisation }: { organisation: string | null }) => ({ organisation })

/** Who writes invoices, and how bookings are paid for. */
export const billerPage = page(access, {
  address: addresses.biller,
  action: 'resource.keep',
  load: loadBiller,
  subject: billerSubject,
  head: ({ name }, visit) => ({
    title: invoiceTexts(visit.language).billerTitle(name),
    trail: [{ href: hrefFor(visit, addresses.invoices()), label: invoiceTexts(visit.language).title }],
    noIndex: true,
  }),
  view({ organisation, name, biller, online }, { language }) {
    const t = invoiceTexts(language)
    return (
      <Article title={t.billerTitle(name)} lead={t.billerLead}>
        <Form
          path={addresses.biller.path}
          action={addresses.biller({ provider: organisation ?? districtProvider })}
          submit={t.save}
          cancel={addresses.invoices()}
        >
          <WayChoices values={biller?.ways ?? ['site']} label={t.waysTitle} online={online} />
          <Sender biller={biller} name={name} />
          <Money biller={biller} />
        </Form>
      </Article>
    )
  },
})

/** Which ways to pay are offered. */
export const WayChoices: FC<{ values: readonly string[]; label: string; online: boolean; optional?: boolean }> = ({
  values,
  label,
  online,
  optional,
}) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const hints = { site: t.siteHint, invoice: t.invoiceHint, online: t.onlineTest }
  return (
    <CheckboxGroup
      name="ways"
      label={label}
      hint={t.waysHint}
      optional={optional}
      values={values}
      choices={ways
        .filter((way) => way !== 'online' || online)
        .map((value) => ({ value, label: t[value], hint: hints[value] }))}
    />
  )
}

const Sender: FC<{ biller: Biller | undefined; name: string }> = ({ biller, name }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  return (
    <Section title={t.senderTitle} id="absender">
      <p class="small">{t.senderLead}</p>
      <TextInput
        name="name"
        label={t.senderName}
        value={biller?.name || name}
        maxlength={120}
        autocomplete="organization"
        optional
      />
      <TextInput
        name="street"
        label={t.street}
        value={biller?.street}
        maxlength={120}
        autocomplete="street-address"
        optional
      />
      <Columns as="even">
        <TextInput
          name="postcode"
          label={t.postcode}
          value={biller?.postcode}
          maxlength={5}
          inputmode="numeric"
          wide="short"
          autocomplete="postal-code"
          optional
        />
        <TextInput
          name="town"
          label={t.town}
          value={biller?.town}
          maxlength={80}
          autocomplete="address-level2"
          optional
        />
      </Columns>
      <TextInput
        name="contact"
        label={t.contact}
        hint={t.contactHint}
        value={biller?.contact}
        maxlength={80}
        optional
      />
      <Columns as="even">
        <TextInput
          name="phone"
          label={t.phone}
          value={biller?.phone}
          type="tel"
          maxlength={40}
          autocomplete="off"
          optional
        />
        <TextInput
          name="mail"
          label={t.mail}
          value={biller?.mail}
          type="email"
          maxlength={254}
          autocomplete="off"
          optional
        />
      </Columns>
    </Section>
  )
}

const Money: FC<{ biller: Biller | undefined }> = ({ biller }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const kinds = { 'tax-number': t.taxNumberKind, 'vat-id': t.vatIdKind, 'small-business': t.smallBusinessKind }
  return (
    <>
      <Section title={t.taxTitle} id="steuern">
        <RadioGroup
          name="tax"
          label={t.tax}
          value={biller?.tax ?? 'tax-number'}
          choices={taxKinds.map((value) => ({
            value,
            label: kinds[value],
            hint: value === 'small-business' ? t.smallBusinessHint : undefined,
          }))}
        />
        <TextInput
          name="taxNumber"
          label={t.taxNumber}
          value={biller?.taxNumber}
          maxlength={20}
          wide="medium"
          optional
        />
        <TextInput
          name="exemptWords"
          label={t.exemptWords}
          hint={t.exemptHint}
          value={biller?.exemptWords}
          maxlength={200}
          optional
        />
      </Section>
      <Section title={t.moneyTitle} id="konto">
        <Columns as="even">
          <TextInput
            name="iban"
            label={t.iban}
            value={biller?.iban && ibanInGroups(biller.iban)}
            maxlength={42}
            spellcheck={false}
            optional
          />
          <TextInput
            name="bic"
            label={t.bic}
            value={biller?.bic}
            maxlength={11}
            wide="medium"
            spellcheck={false}
            optional
          />
        </Columns>
        <TextInput
          name="daysToPay"
          label={t.days}
          value={String(biller?.daysToPay ?? 14)}
          inputmode="numeric"
          wide="short"
        />
      </Section>
      <Section title={t.paperTitle} id="papier">
        <TextInput
          name="pattern"
          label={t.pattern}
          hint={t.patternHint}
          value={biller?.pattern ?? 'R-{JAHR}-{NR}'}
          maxlength={30}
          wide="medium"
        />
        <TextArea name="closing" label={t.closing} value={biller?.closing} rows={3} maxlength={600} optional />
      </Section>
    </>
  )
}
