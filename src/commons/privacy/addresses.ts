import { address } from '#foundation/http/address.ts'

export const addresses = {
  data: address('/konto/daten'),
  archive: address('/konto/daten/:export/archiv'),
  delete: address('/konto/loeschen'),
  deleted: address('/konto/geloescht'),
  guest: address('/meine-daten'),
  guestSent: address('/meine-daten/postfach'),
  guestArchive: address('/meine-daten/archiv/:token'),
  guestDeleted: address('/meine-daten/geloescht'),
  guestData: address('/meine-daten/:token'),
  guestExport: address('/meine-daten/:token/auskunft'),
  guestDelete: address('/meine-daten/:token/loeschen'),
  record: address('/datenschutz/verzeichnis'),
  recordAsTable: address('/datenschutz/verzeichnis.csv'),
}
