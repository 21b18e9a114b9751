import { type Address, address } from '#foundation/http/address.ts'

const start = '/strategie/entstehung' as const

/** What the making has several of, as it stands in addresses. */
export const pieceKinds = ['gruppen', 'sitzungen', 'gremien', 'fragen'] as const
export type PieceKindId = (typeof pieceKinds)[number]

export const makingAddresses = {
  making: address(start),
  plan: address(`${start}/termin`),
  care: address(`${start}/kapitel`),
  remove: address(`${start}/:stueckart/:stueck/entfernen`),
  of: Object.fromEntries(pieceKinds.map((kind) => [kind, address(`${start}/${kind}/:stueck`)])) as unknown as Readonly<
    Record<PieceKindId, Address<'/strategie/entstehung/gruppen/:stueck'>>
  >,
}

/** In the place of an id: a new one. */
export const fresh = 'neu'
