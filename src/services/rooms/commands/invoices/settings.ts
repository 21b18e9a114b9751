import {
  choice,
  choices,
  optionalLongText,
  optionalMail,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { goTo, Refusal } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { isComplete, saveBiller } from '../../invoices/billers.ts'
import { isBic, isIban, plainIban } from '../../invoices/iban.ts'
import { taxKinds, ways } from '../../invoices/invoice.ts'
import { isPattern } from '../../invoices/number.ts'
import { billerPage, billerSubject, loadBiller } from '../../pages/invoices/biller.tsx'
import { invoiceNotices as notices } from '../../texts/invoices-notices.ts'

/** Who writes invoices, and how one may pay. What is filled in has to be right; whoever offers „auf Rechnung“ fills in everything the law asks for. */
export const billerForm = form(access, {
  address: addresses.biller,
  action: 'resource.keep',
  page: billerPage,
  fields: {
    ways: choices(ways),
    name: optionalText(120),
    street: optionalText(120),
    postcode: optionalText(5),
    town: optionalText(80),
    contact: optionalText(80),
    phone: optionalText(40),
    mail: optionalMail(),
    tax: choice(taxKinds),
    taxNumber: optionalText(20),
    exemptWords: optionalText(200),
    iban: optionalText(42),
    bic: optionalText(11),
    daysToPay: wholeNumber(0, 120),
    pattern: text(30),
    closing: optionalLongText(600),
  },
  load: loadBiller,
  subject: billerSubject,
  async run(work, input, { organisation }) {
    const typed = {
      ...input,
      name: input.name ?? '',
      street: input.street ?? '',
      postcode: input.postcode ?? '',
      town: input.town ?? '',
      contact: input.contact ?? '',
      phone: input.phone ?? '',
      mail: input.mail ?? '',
      taxNumber: (input.taxNumber ?? '').replace(/\s+/g, input.tax === 'vat-id' ? '' : ' '),
      exemptWords: input.exemptWords ?? '',
      iban: plainIban(input.iban ?? ''),
      bic: (input.bic ?? '').toUpperCase(),
      closing: input.closing ?? '',
    }
    const digits = typed.taxNumber.replace(/\D/g, '').length
    const isVatId = /^DE\d{9}$/.test(typed.taxNumber)
    const problems: Record<string, Sentence> = {
      ...(typed.ways.length === 0 ? { ways: notices.noWay } : {}),
      ...(typed.ways.includes('invoice') && !isComplete(typed) ? { ways: notices.needsInvoiceData } : {}),
      ...(typed.postcode && !/^\d{5}$/.test(typed.postcode) ? { postcode: notices.postcode } : {}),
      ...(typed.tax === 'vat-id' && typed.taxNumber && !isVatId ? { taxNumber: notices.vatId } : {}),
      ...(typed.tax !== 'vat-id' &&
      typed.taxNumber &&
      !isVatId &&
      (digits < 10 || digits > 13 || /[^\d/ ]/.test(typed.taxNumber))
        ? { taxNumber: notices.taxNumber }
        : {}),
      ...(typed.iban && !isIban(typed.iban) ? { iban: notices.iban } : {}),
      ...(typed.bic && !isBic(typed.bic) ? { bic: notices.bic } : {}),
      ...(isPattern(typed.pattern) ? {} : { pattern: notices.pattern }),
    }
    if (Object.keys(problems).length > 0) throw new Refusal(problems)
    await saveBiller(work, organisation, typed)
    return goTo(addresses.invoices(), notices.billerSaved)
  },
})
