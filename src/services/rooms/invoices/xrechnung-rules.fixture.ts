// The rules of EN 16931 and of XRechnung that concern our invoices, by their ids, written from the standard's text as checks on the XML.

/** One element of XML: enough to read what our writer writes, and to notice what is not well-formed. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

export function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  for (const [all, declared, end, name, attributes, text] of xml.matchAll(
    /(<\?[^>]*\?>)|<\/([\w:]+)>|<([\w:]+)((?:\s[\w:]+="[^"<]*")*)>|([^<]+)/g,
  )) {
    const top = open.at(-1) as Node
    if (declared) continue
    if (end) {
      if (top.name !== end) throw new Error(`</${end}> closes <${top.name}>`)
      open.pop()
    } else if (name) {
      const found = [...(attributes ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        plain(value ?? ''),
      ])
      const node: Node = { name, attributes: Object.fromEntries(found), children: [], text: '' }
      top.children.push(node)
      open.push(node)
    } else if (text) top.text += plain(text)
    else throw new Error(`not XML: ${all}`)
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one element')
  return root.children[0] as Node
}

function plain(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;)/.test(text)) throw new Error(`bare & in ${text}`)
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

export const all = (node: Node, path: string): Node[] =>
  path
    .split('/')
    .reduce<Node[]>(
      (nodes, step) =>
        nodes.flatMap(({ children }) => children.filter(({ name }) => name === step || name.split(':')[1] === step)),
      [node],
    )
export const value = (node: Node, path: string): string => all(node, path)[0]?.text ?? ''
const cents = (node: Node, path: string): number => {
  const text = value(node, path)
  if (text !== '' && !/^-?\d+(\.\d{1,2})?$/.test(text)) throw new Error(`BR-DEC: ${path} is ${text}`)
  return Math.round(Number(text || '0') * 100)
}
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)

type Rule = (invoice: Node) => boolean

const seller = (i: Node) => all(i, 'AccountingSupplierParty/Party')[0] as Node
const buyer = (i: Node) => all(i, 'AccountingCustomerParty/Party')[0] as Node
const linesOf = (i: Node) => all(i, 'InvoiceLine')
const breakdown = (i: Node) => all(i, 'TaxTotal/TaxSubtotal')
const totals = (i: Node) => all(i, 'LegalMonetaryTotal')[0] as Node
const has =
  (path: string): Rule =>
  (i) =>
    value(i, path) !== ''
const hasOf =
  (of: (i: Node) => Node, path: string): Rule =>
  (i) =>
    value(of(i), path) !== ''
const everyLine =
  (rule: (line: Node) => boolean): Rule =>
  (i) =>
    linesOf(i).length > 0 && linesOf(i).every(rule)
const ofCategory = (i: Node, id: string) => breakdown(i).filter((one) => value(one, 'TaxCategory/ID') === id)
const rounded = (amount: number) => Math.sign(amount) * Math.round(Math.abs(amount))

/** Rule id → whether the invoice keeps it. */
export const rules: Readonly<Record<string, Rule>> = {
  'BR-01': (i) => value(i, 'CustomizationID').startsWith('urn:cen.eu:en16931:2017'),
  'BR-02': has('ID'),
  'BR-03': (i) => /^\d{4}-\d\d-\d\d$/.test(value(i, 'IssueDate')),
  'BR-04': (i) => ['380', '384'].includes(value(i, 'InvoiceTypeCode')),
  'BR-05': (i) => value(i, 'DocumentCurrencyCode') === 'EUR',
  'BR-06': hasOf(seller, 'PartyLegalEntity/RegistrationName'),
  'BR-07': hasOf(buyer, 'PartyLegalEntity/RegistrationName'),
  'BR-08': (i) => all(seller(i), 'PostalAddress').length === 1,
  'BR-09': (i) => value(seller(i), 'PostalAddress/Country/IdentificationCode') === 'DE',
  'BR-10': (i) => all(buyer(i), 'PostalAddress').length === 1,
  'BR-11': (i) => value(buyer(i), 'PostalAddress/Country/IdentificationCode') === 'DE',
  'BR-12': (i) => has('LineExtensionAmount')(totals(i)),
  'BR-13': (i) => has('TaxExclusiveAmount')(totals(i)),
  'BR-14': (i) => has('TaxInclusiveAmount')(totals(i)),
  'BR-15': (i) => has('PayableAmount')(totals(i)),
  'BR-16': (i) => linesOf(i).length > 0,
  'BR-21': everyLine(has('ID')),
  'BR-22': everyLine(has('InvoicedQuantity')),
  'BR-23': everyLine((l) => all(l, 'InvoicedQuantity')[0]?.attributes.unitCode === 'C62'),
  'BR-24': everyLine(has('LineExtensionAmount')),
  'BR-25': everyLine(has('Item/Name')),
  'BR-26': everyLine(has('Price/PriceAmount')),
  'BR-27': everyLine((l) => cents(l, 'Price/PriceAmount') >= 0),
  'BR-29': (i) => value(i, 'InvoicePeriod/StartDate') <= value(i, 'InvoicePeriod/EndDate'),
  'BR-30': everyLine((l) => value(l, 'InvoicePeriod/StartDate') <= value(l, 'InvoicePeriod/EndDate')),
  'BR-45': (i) => breakdown(i).every(has('TaxableAmount')),
  'BR-46': (i) => breakdown(i).every(has('TaxAmount')),
  'BR-47': (i) => breakdown(i).every(has('TaxCategory/ID')),
  'BR-48': (i) => breakdown(i).every(has('TaxCategory/Percent')),
  'BR-49': has('PaymentMeans/PaymentMeansCode'),
  'BR-50': has('PaymentMeans/PayeeFinancialAccount/ID'),
  'BR-55': (i) => all(i, 'BillingReference').every(has('InvoiceDocumentReference/ID')),
  'BR-61': has('PaymentMeans/PayeeFinancialAccount/ID'),
  'BR-62': (i) => all(seller(i), 'EndpointID')[0]?.attributes.schemeID === 'EM',
  'BR-63': (i) => ['EM', '0204'].includes(all(buyer(i), 'EndpointID')[0]?.attributes.schemeID ?? ''),
  'BR-CO-03': (i) => all(i, 'TaxPointDate').length === 0 || all(i, 'InvoicePeriod/DescriptionCode').length === 0,
  'BR-CO-04': everyLine(has('Item/ClassifiedTaxCategory/ID')),
  'BR-CO-09': (i) =>
    all(seller(i), 'PartyTaxScheme').every(
      (one) => value(one, 'TaxScheme/ID') !== 'VAT' || /^DE/.test(value(one, 'CompanyID')),
    ),
  'BR-CO-10': (i) =>
    cents(totals(i), 'LineExtensionAmount') === sum(linesOf(i).map((l) => cents(l, 'LineExtensionAmount'))),
  'BR-CO-13': (i) => cents(totals(i), 'TaxExclusiveAmount') === cents(totals(i), 'LineExtensionAmount'),
  'BR-CO-14': (i) => cents(i, 'TaxTotal/TaxAmount') === sum(breakdown(i).map((one) => cents(one, 'TaxAmount'))),
  'BR-CO-15': (i) =>
    cents(totals(i), 'TaxInclusiveAmount') === cents(totals(i), 'TaxExclusiveAmount') + cents(i, 'TaxTotal/TaxAmount'),
  'BR-CO-16': (i) =>
    cents(totals(i), 'PayableAmount') ===
    cents(totals(i), 'TaxInclusiveAmount') + cents(totals(i), 'PayableRoundingAmount'),
  'BR-CO-17': (i) =>
    breakdown(i).every(
      (one) =>
        cents(one, 'TaxAmount') ===
        rounded((cents(one, 'TaxableAmount') * Number(value(one, 'TaxCategory/Percent'))) / 100),
    ),
  'BR-CO-18': (i) => breakdown(i).length > 0,
  'BR-CO-25': (i) =>
    cents(totals(i), 'PayableAmount') <= 0 || value(i, 'DueDate') !== '' || value(i, 'PaymentTerms/Note') !== '',
  'BR-CO-26': (i) =>
    value(seller(i), 'PartyIdentification/ID') !== '' ||
    all(seller(i), 'PartyTaxScheme').some((one) => value(one, 'TaxScheme/ID') === 'VAT'),
  'BR-S-01': (i) =>
    ofCategory(i, 'S').length > 0 === linesOf(i).some((l) => value(l, 'Item/ClassifiedTaxCategory/ID') === 'S'),
  'BR-S-02': (i) => ofCategory(i, 'S').length === 0 || value(seller(i), 'PartyTaxScheme/CompanyID') !== '',
  'BR-S-05': everyLine(
    (l) =>
      value(l, 'Item/ClassifiedTaxCategory/ID') !== 'S' || Number(value(l, 'Item/ClassifiedTaxCategory/Percent')) > 0,
  ),
  'BR-S-08': (i) =>
    ofCategory(i, 'S').every((one) => netOf(i, 'S', value(one, 'TaxCategory/Percent')) === cents(one, 'TaxableAmount')),
  'BR-S-10': (i) => ofCategory(i, 'S').every((one) => value(one, 'TaxCategory/TaxExemptionReason') === ''),
  'BR-E-01': (i) =>
    (ofCategory(i, 'E').length === 1) === linesOf(i).some((l) => value(l, 'Item/ClassifiedTaxCategory/ID') === 'E'),
  'BR-E-02': (i) => ofCategory(i, 'E').length === 0 || value(seller(i), 'PartyTaxScheme/CompanyID') !== '',
  'BR-E-05': everyLine(
    (l) => value(l, 'Item/ClassifiedTaxCategory/ID') !== 'E' || value(l, 'Item/ClassifiedTaxCategory/Percent') === '0',
  ),
  'BR-E-08': (i) => ofCategory(i, 'E').every((one) => netOf(i, 'E', '0') === cents(one, 'TaxableAmount')),
  'BR-E-09': (i) => ofCategory(i, 'E').every((one) => cents(one, 'TaxAmount') === 0),
  'BR-E-10': (i) => ofCategory(i, 'E').every(has('TaxCategory/TaxExemptionReason')),
  'BR-DE-1': (i) => all(i, 'PaymentMeans').length > 0,
  'BR-DE-2': (i) => all(seller(i), 'Contact').length === 1,
  'BR-DE-3': hasOf(seller, 'PostalAddress/CityName'),
  'BR-DE-4': hasOf(seller, 'PostalAddress/PostalZone'),
  'BR-DE-5': hasOf(seller, 'Contact/Name'),
  'BR-DE-6': hasOf(seller, 'Contact/Telephone'),
  'BR-DE-7': hasOf(seller, 'Contact/ElectronicMail'),
  'BR-DE-8': hasOf(buyer, 'PostalAddress/CityName'),
  'BR-DE-9': hasOf(buyer, 'PostalAddress/PostalZone'),
  'BR-DE-14': (i) => breakdown(i).every(has('TaxCategory/Percent')),
  'BR-DE-15': has('BuyerReference'),
  'BR-DE-16': hasOf(seller, 'PartyTaxScheme/CompanyID'),
  'BR-DE-17': (i) => ['326', '380', '384', '389', '381', '875', '876', '877'].includes(value(i, 'InvoiceTypeCode')),
  'BR-DE-19': (i) => /^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(value(i, 'PaymentMeans/PayeeFinancialAccount/ID')),
  'BR-DE-21': (i) => value(i, 'CustomizationID').endsWith('#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0'),
  'BR-DE-23-a': (i) =>
    value(i, 'PaymentMeans/PaymentMeansCode') !== '58' || all(i, 'PaymentMeans/PayeeFinancialAccount').length === 1,
  'BR-DE-26': (i) => value(i, 'InvoiceTypeCode') !== '384' || all(i, 'BillingReference').length === 1,
  'BR-DE-27': (i) => (value(seller(i), 'Contact/Telephone').match(/\d/g)?.length ?? 0) >= 3,
  'BR-DE-28': (i) => /^[^@\s.][^@\s]*[^@\s.]@[^@\s.][^@\s]*[^@\s.]$/.test(value(seller(i), 'Contact/ElectronicMail')),
  'BR-DE-TMP-32': has('InvoicePeriod/StartDate'),
  'PEPPOL-EN16931-R001': (i) => value(i, 'ProfileID').startsWith('urn:fdc:peppol.eu:2017:poacc:billing:'),
  'PEPPOL-EN16931-R010': hasOf(buyer, 'EndpointID'),
  'PEPPOL-EN16931-R020': hasOf(seller, 'EndpointID'),
  'PEPPOL-EN16931-R120': everyLine(
    (l) => cents(l, 'LineExtensionAmount') === Number(value(l, 'InvoicedQuantity')) * cents(l, 'Price/PriceAmount'),
  ),
  // No empty elements, and the order that the schema of UBL demands.
  'PEPPOL-EN16931-R008': (i) => everyNode(i, ({ children, text }) => children.length > 0 || text !== ''),
  'UBL order': (i) => inOrder(i),
}

const netOf = (i: Node, id: string, percent: string) =>
  sum(
    linesOf(i)
      .filter(
        (l) =>
          value(l, 'Item/ClassifiedTaxCategory/ID') === id &&
          value(l, 'Item/ClassifiedTaxCategory/Percent') === percent,
      )
      .map((l) => cents(l, 'LineExtensionAmount')),
  )

const everyNode = (node: Node, keeps: (node: Node) => boolean): boolean =>
  keeps(node) && node.children.every((child) => everyNode(child, keeps))

const order =
  `CustomizationID ProfileID ID IssueDate DueDate InvoiceTypeCode Note DocumentCurrencyCode BuyerReference InvoicePeriod OrderReference
  BillingReference AccountingSupplierParty AccountingCustomerParty PaymentMeans PaymentTerms TaxTotal LegalMonetaryTotal InvoiceLine`.split(
    /\s+/,
  )
const inOrder = ({ children }: Node) => {
  const places = children.map(({ name }) => order.indexOf(name.split(':')[1] ?? ''))
  return places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0))
}

/** Ids of the rules an invoice breaks. */
export function broken(xml: string): string[] {
  const invoice = parseXml(xml)
  return Object.entries(rules).flatMap(([id, keeps]) => (keeps(invoice) ? [] : [id]))
}
