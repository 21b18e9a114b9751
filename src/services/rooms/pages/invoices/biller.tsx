import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { found, missing } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
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
import { AddressInputs } from '../address-inputs.tsx'

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

type LineName = 'contact' | 'phone' | 'mail' | 'taxNumber' | 'exemptWords' | 'iban' | 'bic'

interface LineProps {
  biller: Biller | undefined
  name: LineName
  most: number
  hint?: string
  type?: 'tel' | 'email'
  wide?: 'medium'
  spellcheck?: boolean
  value?: string | undefined
}

/** One line of the sender; whoever writes no invoices leaves it empty. */
const Line: FC<LineProps> = ({ biller, name, most, ...rest }) => (
  <TextInput
    name={name}
    label={invoiceTexts(useVisit().language)[name]}
    value={biller?.[name]}
    maxlength={most}
    autocomplete="off"
    optional
    {...rest}
  />
)

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
      <AddressInputs of={biller} whose="own" postcodeLength={5} optional />
      <Line biller={biller} name="contact" most={80} hint={t.contactHint} />
      <Columns as="even">
        <Line biller={biller} name="phone" most={40} type="tel" />
        <Line biller={biller} name="mail" most={254} type="email" />
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
        <Line biller={biller} name="taxNumber" most={20} wide="medium" />
        <Line biller={biller} name="exemptWords" most={200} hint={t.exemptHint} />
      </Section>
      <Section title={t.moneyTitle} id="konto">
        <Columns as="even">
          <Line biller={biller} name="iban" most={42} spellcheck={false} value={biller && ibanInGroups(biller.iban)} />
          <Line biller={biller} name="bic" most={11} wide="medium" spellcheck={false} />
        </Columns>
        <NumberInput name="daysToPay" label={t.days} value={biller?.daysToPay ?? 14} />
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
