import { address } from '#foundation/http/address.ts'

const report = '/strategie/berichte/:halbjahr' as const

export const reportAddresses = {
  reports: address('/strategie/berichte'),
  add: address('/strategie/berichte/neu'),
  report: address(report),
  edit: address(`${report}/bearbeiten`),
  publish: address(`${report}/veroeffentlichen`),
  correct: address(`${report}/berichtigen`),
  remove: address(`${report}/verwerfen`),
  paper: address(`${report}/bericht.pdf`),
  table: address(`${report}/tabelle.csv`),
  data: address(`${report}/tabelle.json`),
  check: address('/strategie/pruefung'),
}
