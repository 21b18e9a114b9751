import { address } from '#foundation/http/address.ts'

export const planAddresses = {
  tables: address('/strategie/tabelle'),
  xlsx: address('/strategie/tabelle/massnahmen.xlsx'),
  ods: address('/strategie/tabelle/massnahmen.ods'),
  csv: address('/strategie/tabelle/massnahmen.csv'),
  empty: address('/strategie/tabelle/vorlage.xlsx'),
  preview: address('/strategie/tabelle/:tabelle'),
  takeOver: address('/strategie/tabelle/:tabelle/uebernehmen'),
  drop: address('/strategie/tabelle/:tabelle/verwerfen'),
}
