/**
 * A file name that can be shown and offered for download: last part of a path, without control, bidirectional and reserved characters, at most 120 characters.
 * @returns '' when nothing is left; the caller then uses its own word
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (clean.length <= 120) return clean
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? ''
  return `${[...clean]
    .slice(0, 100)
    .join('')
    .slice(0, 120 - ending.length)
    .toWellFormed()
    .trimEnd()}${ending}`
}
