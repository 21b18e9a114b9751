import { address } from '#foundation/http/address.ts'

export const addresses = {
  begin: address('/mitreden/:dialogue/phasen/:phase/meinungen/beginnen'),
  code: address('/mitreden/:dialogue/phasen/:phase/meinungen/code'),
  sheet: address('/mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet'),
  own: address('/mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet/antworten'),
  open: address('/mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet/offen'),
  add: address('/mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet/neue-aussage'),
  results: address('/mitreden/:dialogue/phasen/:phase/meinungen/ergebnis'),
  table: address('/mitreden/:dialogue/phasen/:phase/meinungen/ergebnis/aussagen'),
  data: address('/mitreden/:dialogue/phasen/:phase/meinungen/ergebnis/daten'),
  rows: address('/mitreden/:dialogue/phasen/:phase/meinungen/ergebnis/zeilen'),
  statements: address('/mitreden/:dialogue/phasen/:phase/meinungen/aussagen'),
  seeds: address('/mitreden/:dialogue/phasen/:phase/meinungen/neue-aussagen'),
  check: address('/mitreden/:dialogue/phasen/:phase/meinungen/aussagen/:statement'),
  remove: address('/mitreden/:dialogue/phasen/:phase/meinungen/aussagen/:statement/entfernen'),
  copies: address('/mitreden/:dialogue/phasen/:phase/meinungen/papier'),
  copiesFile: address('/mitreden/:dialogue/phasen/:phase/meinungen/papier/:batch'),
  enter: address('/mitreden/:dialogue/phasen/:phase/meinungen/eingabe'),
}

/** Stands for the sheet of one's own account in addresses. */
export const ownSheet = 'mein'
