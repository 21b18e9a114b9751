import { address } from '#foundation/http/address.ts'

export const voteAddresses = {
  setUp: address('/mitreden/:dialogue/phasen/:phase/abstimmung/einrichten'),
  link: address('/mitreden/:dialogue/phasen/:phase/abstimmung/link'),
  code: address('/mitreden/:dialogue/phasen/:phase/abstimmung/code'),
  ballot: address('/mitreden/:dialogue/phasen/:phase/stimmzettel/:holder'),
  takeBack: address('/mitreden/:dialogue/phasen/:phase/abstimmung/zuruecknehmen'),
  done: address('/mitreden/:dialogue/phasen/:phase/abstimmung/abgegeben'),
  enter: address('/mitreden/:dialogue/phasen/:phase/abstimmung/eingabe'),
  papers: address('/mitreden/:dialogue/phasen/:phase/abstimmung/papier'),
  papersFile: address('/mitreden/:dialogue/phasen/:phase/abstimmung/papier/:batch'),
  count: address('/mitreden/:dialogue/phasen/:phase/abstimmung/auszaehlen'),
  result: address('/mitreden/:dialogue/phasen/:phase/abstimmung/ergebnis'),
  resultData: address('/mitreden/:dialogue/phasen/:phase/abstimmung/ergebnis/daten'),
  ballotsTable: address('/mitreden/:dialogue/phasen/:phase/abstimmung/ergebnis/stimmen'),
  receipts: address('/mitreden/:dialogue/phasen/:phase/abstimmung/ergebnis/quittungen'),
  receiptsList: address('/mitreden/:dialogue/phasen/:phase/abstimmung/ergebnis/quittungen/liste'),
}

/** Stands for one's own account in addresses of ballot papers; guests have a token there, or the code of a printed one. */
export const ownPaper = 'mein'
