import { address } from '#foundation/http/address.ts'

export const surveyAddresses = {
  questions: address('/mitreden/:dialogue/phasen/:phase/umfrage/fragen'),
  newQuestion: address('/mitreden/:dialogue/phasen/:phase/umfrage/neue-frage/:kind'),
  question: address('/mitreden/:dialogue/phasen/:phase/umfrage/fragen/:question'),
  moveQuestion: address('/mitreden/:dialogue/phasen/:phase/umfrage/fragen/:question/verschieben'),
  removeQuestion: address('/mitreden/:dialogue/phasen/:phase/umfrage/fragen/:question/entfernen'),
  begin: address('/mitreden/:dialogue/phasen/:phase/umfrage/beginnen'),
  code: address('/mitreden/:dialogue/phasen/:phase/umfrage/code'),
  sheet: address('/mitreden/:dialogue/phasen/:phase/umfrage/bogen/:sheet'),
  send: address('/mitreden/:dialogue/phasen/:phase/umfrage/bogen/:sheet/absenden'),
  mailCode: address('/mitreden/:dialogue/phasen/:phase/umfrage/bogen/:sheet/post'),
  results: address('/mitreden/:dialogue/phasen/:phase/umfrage/ergebnis'),
  resultsTable: address('/mitreden/:dialogue/phasen/:phase/umfrage/ergebnis/tabelle'),
  resultsData: address('/mitreden/:dialogue/phasen/:phase/umfrage/ergebnis/daten'),
  copies: address('/mitreden/:dialogue/phasen/:phase/umfrage/papier'),
  copiesFile: address('/mitreden/:dialogue/phasen/:phase/umfrage/papier/:batch'),
  enter: address('/mitreden/:dialogue/phasen/:phase/umfrage/eingabe'),
  texts: address('/mitreden/:dialogue/phasen/:phase/umfrage/texte'),
}

/** Stands for the sheet of one's own account in addresses. */
export const ownSheet = 'mein'
