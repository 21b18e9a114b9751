import { address } from '#foundation/http/address.ts'

const note = '/vernetzung/treffen/:treff/sessions/:runde/notiz' as const

export const noteAddresses = {
  note: address(note),
  removeLine: address(`${note}/zeilen/:notizzeile/entfernen`),
  photo: address(`${note}/foto`),
  removePhoto: address(`${note}/fotos/:foto/entfernen`),
  results: address('/vernetzung/treffen/:treff/ergebnisse'),
}
