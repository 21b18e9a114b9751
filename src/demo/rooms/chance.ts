/** A number from 0 to 1 that is the same every time for the same words: the demo looks alike wherever and whenever it is loaded. */
export function chanceOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  // FNV leaves similar words close together; two rounds of mixing spread them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** So many bytes made from words in the same way. */
export function bytesOf(words: string, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, place) => Math.floor(chanceOf(`${words} ${place}`) * 256))
}
