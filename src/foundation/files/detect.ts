import { whatZipIs } from './detect-zip.ts'
import { type FileResult, type FileType, faulty, fine } from './errors.ts'
import { latin } from './latin.ts'

/** What a type is called on the wire and on disk. The first ending is ours, the others are accepted in names. */
export const fileTypes: Record<FileType, { mediaTypes: readonly [string, ...string[]]; endings: readonly string[] }> = {
  jpeg: { mediaTypes: ['image/jpeg', 'image/jpg', 'image/pjpeg'], endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mediaTypes: ['image/png', 'image/x-png', 'image/apng'], endings: ['png', 'apng'] },
  webp: { mediaTypes: ['image/webp'], endings: ['webp'] },
  gif: { mediaTypes: ['image/gif'], endings: ['gif'] },
  avif: { mediaTypes: ['image/avif'], endings: ['avif'] },
  heic: { mediaTypes: ['image/heic', 'image/heif'], endings: ['heic', 'heif', 'hif'] },
  svg: { mediaTypes: ['image/svg+xml'], endings: ['svg'] },
  html: { mediaTypes: ['text/html', 'application/xhtml+xml'], endings: ['html', 'htm', 'xhtml'] },
  pdf: { mediaTypes: ['application/pdf', 'application/x-pdf'], endings: ['pdf'] },
  zip: { mediaTypes: ['application/zip', 'application/x-zip-compressed', 'application/x-zip'], endings: ['zip'] },
  docx: { mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'], endings: ['docx'] },
  xlsx: { mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], endings: ['xlsx'] },
  pptx: {
    mediaTypes: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    endings: ['pptx'],
  },
  odt: { mediaTypes: ['application/vnd.oasis.opendocument.text'], endings: ['odt'] },
  ods: { mediaTypes: ['application/vnd.oasis.opendocument.spreadsheet'], endings: ['ods'] },
  odp: { mediaTypes: ['application/vnd.oasis.opendocument.presentation'], endings: ['odp'] },
  'office-binary': {
    mediaTypes: ['application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'],
    endings: ['doc', 'xls', 'ppt'],
  },
  text: {
    // Windows with Excel calls a .csv file application/vnd.ms-excel.
    mediaTypes: [
      'text/plain',
      'text/csv',
      'application/vnd.ms-excel',
      'application/json',
      'application/geo+json',
      'text/calendar',
      'text/markdown',
      'application/xml',
      'text/xml',
      'application/gpx+xml',
    ],
    endings: ['txt', 'csv', 'json', 'geojson', 'ics', 'md', 'xml', 'gpx'],
  },
}

export const pictureTypes = ['jpeg', 'png', 'webp'] as const satisfies readonly FileType[]

/** What an `<input type="file">` says in its `accept`: media types and endings, as systems know now one, now the other. */
export function acceptedBy(allowed: readonly FileType[]): string {
  return allowed
    .flatMap((type) => [fileTypes[type].mediaTypes[0], ...fileTypes[type].endings.map((ending) => `.${ending}`)])
    .join(',')
}

export interface DetectOptions {
  /** The types this place takes. `svg`, `html` and files with macros are refused even when named. */
  allowed: readonly FileType[]
  /** Longest size in bytes, the limit included. */
  limit: number
  /** The file's name as the browser told it; its ending must fit the content. */
  name?: string
  /** The media type as the browser told it; empty and application/octet-stream say nothing. */
  claimed?: string
  /** A picture may bear another picture's ending: harmless where it is re-encoded anyway, and common (a WebP saved as .jpg). */
  anyPictureName?: boolean
}

export interface Detected {
  type: FileType
  mediaType: string
  /** Ending without dot. */
  ending: string
}

/**
 * What a file is, by its content.
 * @returns the type, or the first problem of: empty, too-large, unknown-type, disguised, not-allowed, has-macros
 */
export function detectFile(bytes: Uint8Array, options: DetectOptions): FileResult<Detected> {
  if (bytes.length === 0) return faulty({ code: 'empty' })
  if (bytes.length > options.limit) return faulty({ code: 'too-large', bytes: bytes.length, limit: options.limit })
  const found = typeByContent(bytes)
  if (!found) return faulty({ code: 'unknown-type' })
  const { type, macros } = found
  if (!claimsFit(type, options)) return faulty({ code: 'disguised', found: type })
  if (type === 'svg' || type === 'html' || !options.allowed.includes(type)) {
    return faulty({ code: 'not-allowed', found: type })
  }
  if (macros) return faulty({ code: 'has-macros' })
  const { mediaTypes, endings } = fileTypes[type]
  return fine({ type, mediaType: mediaTypes[0], ending: endings[0] ?? '' })
}

function claimsFit(type: FileType, { name, claimed, anyPictureName }: DetectOptions): boolean {
  const alike: readonly FileType[] =
    anyPictureName && (pictureTypes as readonly FileType[]).includes(type) ? pictureTypes : [type]
  const ending = /\.([^.\\/]+)$/
    .exec(name ?? '')?.[1]
    ?.trim()
    .toLowerCase()
  if (ending && !alike.some((one) => fileTypes[one].endings.includes(ending))) return false
  const media = (claimed ?? '').split(';')[0]?.trim().toLowerCase()
  if (!media || media === 'application/octet-stream') return true
  return alike.some((one) => fileTypes[one].mediaTypes.includes(media))
}

function typeByContent(bytes: Uint8Array): { type: FileType; macros: boolean } | undefined {
  const head = latin(bytes.subarray(0, 64))
  const plain = (type: FileType) => ({ type, macros: false })
  if (head.startsWith('\xff\xd8\xff')) return plain('jpeg')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return plain('png')
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return plain('webp')
  if (/^GIF8[79]a/.test(head)) return plain('gif')
  if (head.slice(4, 8) === 'ftyp') return brandOf(bytes)
  if (head.startsWith('%PDF-')) return plain('pdf')
  // An empty archive has only the end record.
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return whatZipIs(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return plain('office-binary')
  return textKind(bytes)
}

/** ISO base media files name their brands first (ISO/IEC 14496-12, 4.3). */
function brandOf(bytes: Uint8Array): { type: FileType; macros: boolean } | undefined {
  const length = Math.min(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0), 256)
  const brands = latin(bytes.subarray(8, length))
  if (/avi[fs]/.test(brands)) return { type: 'avif', macros: false }
  if (/hei[cxms]|hev[cx]|mif1|msf1/.test(brands)) return { type: 'heic', macros: false }
  return undefined
}

function textKind(bytes: Uint8Array): { type: FileType; macros: boolean } | undefined {
  // Looked at as latin1 without NULs and the byte order mark, so that neither UTF-16 nor a broken byte hides a drawing or a page.
  const start = latin(bytes.subarray(0, 8192))
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\s)*/, '')
    .toLowerCase()
  if (start.startsWith('<')) {
    if (/<(?:[a-z][\w.-]*:)?svg[\s>/]/.test(start)) return { type: 'svg', macros: false }
    if (/<(?:!doctype\s+html|html|head|body|script|iframe)[\s>/]/.test(start)) return { type: 'html', macros: false }
  }
  return isText(bytes) ? { type: 'text', macros: false } : undefined
}

/** UTF-8, Windows-1252 (what German spreadsheets still write) or marked UTF-16, without control characters. */
function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const text = new TextDecoder('utf-16le').decode(bytes)
    return !/[^\P{Cc}\t\n\f\r]|\ufffd/u.test(text)
  }
  for (const byte of bytes) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) return false
    if (byte === 0x7f) return false
  }
  return true
}
