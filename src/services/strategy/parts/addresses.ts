import { type Address, address } from '#foundation/http/address.ts'

const parts = '/strategie/massnahmen/:measure/teile' as const

/** Kinds of parts as they stand in addresses. */
export const partKinds = [
  'meilensteine',
  'geld',
  'kennzahlen',
  'risiken',
  'abhaengigkeiten',
  'beschluesse',
  'unterlagen',
  'partner',
] as const
export type PartKindId = (typeof partKinds)[number]

/** All kinds have the same holes, so that they can be treated alike. */
export type PartAddress = Address<'/strategie/massnahmen/:measure/teile/:teilart/:teil'>

export const partAddresses = {
  parts: address(parts),
  remove: address(`${parts}/:teilart/:teil/entfernen`),
  value: address(`${parts}/kennzahlen/:teil/werte`),
  removeValue: address(`${parts}/kennzahlen/:teil/werte/entfernen`),
  of: Object.fromEntries(partKinds.map((kind) => [kind, address(`${parts}/${kind}/:teil`)])) as unknown as Readonly<
    Record<PartKindId, PartAddress>
  >,
}

/** In the place of an id: the part is a new one. */
export const fresh = 'neu'
