import { address } from '#foundation/http/address.ts'

const one = '/strategie/papiere/:papier' as const

export const addresses = {
  list: address('/strategie/papiere'),
  add: address('/strategie/papiere/neu'),
  paper: address(one),
  working: address(`${one}/arbeitsstand`),
  edit: address(`${one}/bearbeiten`),
  state: address(`${one}/zeigen`),
  addChapter: address(`${one}/neues-kapitel`),
  moveChapter: address(`${one}/kapitel/:kapitel/verschieben`),
  removeChapter: address(`${one}/kapitel/:kapitel/entfernen`),
  chapter: address(`${one}/kapitel/:kapitel`),
  addStrength: address(`${one}/kapitel/:kapitel/staerke`),
  removeStrength: address(`${one}/kapitel/:kapitel/staerke-entfernen`),
  versions: address(`${one}/fassungen`),
  layOut: address(`${one}/fassungen/auslegen`),
  adopt: address(`${one}/fassungen/beschliessen`),
  version: address(`${one}/fassungen/:fassung`),
  file: address(`${one}/strategie.pdf`),
  versionFile: address(`${one}/fassungen/:fassung/strategie.pdf`),
  checklist: address(`${one}/checkliste`),
  fillChecklist: address(`${one}/checkliste/vorlage`),
  addItem: address(`${one}/checkliste/neuer-punkt`),
  item: address(`${one}/checkliste/:punkt`),
  removeItem: address(`${one}/checkliste/:punkt/entfernen`),
  indicators: address('/strategie/ausgangslage'),
  indicator: address('/strategie/ausgangslage/:ausgangszahl'),
  addValue: address('/strategie/ausgangslage/:ausgangszahl/wert'),
  removeValue: address('/strategie/ausgangslage/:ausgangszahl/wert-entfernen'),
}
