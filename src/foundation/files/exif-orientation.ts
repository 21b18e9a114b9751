const orientationTag = 0x0112

/**
 * The orientation in an EXIF block (CIPA DC-008, 4.6.4: tag 0112 of the first directory, a SHORT).
 * @param exif  the TIFF part; a leading "Exif\0\0" is skipped
 * @returns 1…8, or undefined when there is none that makes sense
 */
export function orientationInExif(exif: Uint8Array): number | undefined {
  const tiff = exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif
  if (tiff.length < 14) return undefined
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const little = order === 0x4949
  const directory = view.getUint32(4, little)
  if (directory + 2 > view.byteLength) return undefined
  const fields = view.getUint16(directory, little)
  for (let field = 0; field < fields; field++) {
    const at = directory + 2 + field * 12
    if (at + 12 > view.byteLength) return undefined
    if (view.getUint16(at, little) !== orientationTag) continue
    const value = view.getUint16(at + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}
