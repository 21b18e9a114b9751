import { address } from '#foundation/http/address.ts'

export const addresses = {
  planMeeting: address('/mitreden/:dialogue/phasen/:phase/treffen-planen'),
  meeting: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting'),
  editMeeting: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/bearbeiten'),
  cancelMeeting: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/absagen'),
  removeMeeting: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/entfernen'),
  evaluate: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/auswerten'),
  rate: address('/mitreden/:dialogue/phasen/:phase/treffen/:meeting/auswerten/:island'),
  islands: address('/mitreden/:dialogue/phasen/:phase/inseln'),
  editIsland: address('/mitreden/:dialogue/phasen/:phase/inseln/:island'),
  moveIsland: address('/mitreden/:dialogue/phasen/:phase/inseln/:island/verschieben'),
  removeIsland: address('/mitreden/:dialogue/phasen/:phase/inseln/:island/entfernen'),
  collect: address('/mitreden/:dialogue/phasen/:phase/mitschrift'),
  editNote: address('/mitreden/:dialogue/phasen/:phase/mitschrift/:note'),
  dots: address('/mitreden/:dialogue/phasen/:phase/mitschrift/:note/punkte'),
  removeNote: address('/mitreden/:dialogue/phasen/:phase/mitschrift/:note/entfernen'),
  notesTable: address('/mitreden/:dialogue/phasen/:phase/beitraege.csv'),
  ratingsTable: address('/mitreden/:dialogue/phasen/:phase/bewertungen.csv'),
  data: address('/mitreden/:dialogue/phasen/:phase/kommunaldialoge.json'),
}
