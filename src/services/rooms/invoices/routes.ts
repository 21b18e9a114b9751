import type { Route } from '#foundation/http/route.ts'
import { collectInvoiceForm } from '../commands/invoices/collect.ts'
import {
  invoiceCancelForm,
  invoiceCorrectForm,
  invoicePaidBackForm,
  invoicePaidForm,
  invoiceRemindForm,
  writeInvoiceForm,
} from '../commands/invoices/invoices.ts'
import { billerForm } from '../commands/invoices/settings.ts'
import { invoicesTableForm } from '../commands/invoices/table.ts'
import { billerPage } from '../pages/invoices/biller.tsx'
import { invoicePage } from '../pages/invoices/invoice.tsx'
import { invoicesPage } from '../pages/invoices/list.tsx'
import { resourceWaysForm, resourceWaysPage } from '../pages/invoices/ways.tsx'
import { writeInvoicePage } from '../pages/invoices/write.tsx'
import { guestInvoice, invoiceFile, ownInvoice } from './files.ts'

/** Invoices of providers, and their files for whoever booked. */
export const invoiceRoutes: readonly Route[] = [
  invoicesPage,
  invoicesTableForm,
  billerPage,
  billerForm,
  resourceWaysPage,
  resourceWaysForm,
  writeInvoicePage,
  writeInvoiceForm,
  invoicePage,
  invoiceFile,
  invoicePaidForm,
  invoiceRemindForm,
  invoiceCancelForm,
  invoiceCorrectForm,
  invoicePaidBackForm,
  collectInvoiceForm,
  ownInvoice,
  guestInvoice,
]
