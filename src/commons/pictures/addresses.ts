import { address, type LocalAddress } from '#foundation/http/address.ts'

export const addresses = {
  file: address('/bild/:file'),
  library: address('/bilder'),
  upload: address('/bilder/hochladen'),
  picture: address('/bilder/:picture'),
  addPerson: address('/bilder/:picture/person'),
  withdraw: address('/bilder/:picture/widerruf'),
  remove: address('/bilder/:picture/loeschen'),
  consent: address('/bild-einwilligung/:token'),
}

/** Where a stored picture is seen, inside its space. The same content has the same address for ever. @param key as in `pictureOf` */
export function pictureAddress(key: string): LocalAddress {
  return addresses.file({ file: key.replace('/', '') })
}

/** The key an address means: 'ab12….webp' → 'ab/12….webp'. */
export function keyOfAddress(file: string): string {
  return `${file.slice(0, 2)}/${file.slice(2)}`
}
