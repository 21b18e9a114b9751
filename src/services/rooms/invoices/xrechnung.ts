import type { Invoice } from './invoice.ts'

export const offersXml = (_invoice: Invoice): boolean => false
export const xrechnung = (_invoice: Invoice): string => ''
