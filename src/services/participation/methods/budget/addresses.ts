import { address } from '#foundation/http/address.ts'

const below = '/mitreden/:dialogue/phasen/:phase/budget' as const

export const budgetAddresses = {
  setUp: address(`${below}/einrichten`),
  projects: address(`${below}/projekte`),
  newProject: address(`${below}/neues-projekt`),
  ideas: address(`${below}/ideen`),
  project: address(`${below}/projekte/:project`),
  editProject: address(`${below}/projekte/:project/bearbeiten`),
  moveProject: address(`${below}/projekte/:project/verschieben`),
  removeProject: address(`${below}/projekte/:project/entfernen`),
  ballot: address(`${below}/stimmzettel`),
  mailLink: address(`${below}/stimmzettel-per-mail`),
  linkedBallot: address(`${below}/stimmzettel/:token`),
  papers: address(`${below}/papier`),
  papersFile: address(`${below}/papier/:batch`),
  enter: address(`${below}/eingabe`),
  count: address(`${below}/auszaehlen`),
  result: address(`${below}/ergebnis`),
  csv: address(`${below}/projekte.csv`),
  json: address(`${below}/ergebnis.json`),
  pabulib: address(`${below}/ergebnis.pb`),
  receipts: address(`${below}/quittungen`),
  receiptsList: address(`${below}/quittungen.txt`),
}
