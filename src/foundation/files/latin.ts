/** Bytes as characters one to one (ISO 8859-1). `TextDecoder('latin1')` would be Windows-1252 and change 80…9F. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
