import { address } from '#foundation/http/address.ts'

const start = '/strategie/dokument' as const
const chapter = `${start}/kapitel/:kapitel` as const

export const documentAddresses = {
  read: address(start),
  draft: address(`${start}/entwurf`),
  write: address(`${start}/schreiben`),
  about: address(`${start}/angaben`),
  show: address(`${start}/zeigen`),
  addChapter: address(`${start}/neues-kapitel`),
  chapter: address(chapter),
  openChapter: address(`${chapter}/oeffnen`),
  moveChapter: address(`${chapter}/verschieben`),
  removeChapter: address(`${chapter}/entfernen`),
  figures: address(`${start}/zahlen`),
  figure: address(`${start}/zahlen/:ausgangszahl`),
  removeFigure: address(`${start}/zahlen/:ausgangszahl/entfernen`),
  checklist: address(`${start}/pruefliste`),
  fillChecklist: address(`${start}/pruefliste/vorlage`),
  item: address(`${start}/pruefliste/:pruefpunkt`),
  removeItem: address(`${start}/pruefliste/:pruefpunkt/entfernen`),
  versions: address(`${start}/fassungen`),
  adopt: address(`${start}/fassungen/beschliessen`),
  version: address(`${start}/fassungen/:fassung`),
  file: address(`${start}/fassungen/:fassung/strategie.pdf`),
}
