import { address } from '#foundation/http/address.ts'

const meeting = '/vernetzung/treffen/:treff' as const

export const reportAddresses = {
  report: address(`${meeting}/bericht`),
  edit: address(`${meeting}/bericht/bearbeiten`),
  paper: address(`${meeting}/bericht.pdf`),
  press: address(`${meeting}/bericht/pressemitteilung`),
  addPicture: address(`${meeting}/bericht/bild`),
  removePicture: address(`${meeting}/bericht/bilder/:bild/entfernen`),
  feedback: address(`${meeting}/rueckmeldung`),
  results: address(`${meeting}/rueckmeldungen`),
}
