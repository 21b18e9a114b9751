import { address, type LocalAddress } from '#foundation/http/address.ts'

const below = '/mitreden/:dialogue/phasen/:phase' as const

export const addresses = {
  paragraph: address(`${below}/absatz/:number`),
  write: address(`${below}/absaetze/:paragraph/neuer-beitrag`),
  remark: address(`${below}/beitraege/:remark`),
  takeBack: address(`${below}/beitraege/:remark/zuruecknehmen`),
  enter: address(`${below}/beitrag-eintragen`),
  answers: address(`${below}/beitraege-beantworten`),
  result: address(`${below}/auswertung-des-textes`),
  csv: address(`${below}/auswertung-des-textes/tabelle`),
  json: address(`${below}/auswertung-des-textes/daten`),
  version: address(`${below}/fassungen/:version`),
  edit: address(`${below}/text`),
  make: address(`${below}/text/einfuegen`),
  drop: address(`${below}/text/verwerfen`),
  publish: address(`${below}/text/veroeffentlichen`),
  begin: address(`${below}/text/neue-fassung`),
  fixed: address(`${below}/text/was-feststeht`),
  confirm: address('/beitrag-bestaetigen/:token'),
  own: address('/eigener-beitrag/:key'),
}

/** A part of a page. */
export const partOf = (page: LocalAddress, id: string) => `${page}#${id}` as LocalAddress
