/** Without I, L, O and U: nothing that is mistaken on the telephone, no words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A booking's name for the telephone and the invoice, e.g. 'R-4F7K2MQ8': random, so that it tells neither order nor number.
 * @param random five bytes or more (40 bits: of a million bookings two are alike once in two; the unique key would say so)
 */
export function referenceFrom(random: Uint8Array): string {
  let bits = 0n
  for (const byte of random.slice(0, 5)) bits = (bits << 8n) | BigInt(byte)
  let text = ''
  for (let place = 0; place < 8; place++) {
    text = letters[Number(bits & 31n)] + text
    bits >>= 5n
  }
  return `R-${text}`
}
