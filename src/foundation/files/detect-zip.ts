import type { FileType } from './errors.ts'
import { latin } from './latin.ts'

const openDocument: Record<string, FileType> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
/**
 * What a ZIP file is: an office document or a plain archive.
 * Reads names only, never unpacks. Sources: APPNOTE.TXT 4.3 (directory), OpenDocument 1.3 part 2, 3.3 (mimetype first), ECMA-376 part 2 ([Content_Types].xml).
 */
export function whatZipIs(bytes: Uint8Array): { type: FileType; macros: boolean } {
  const first = latin(bytes.subarray(30, 30 + 90))
  for (const [mimetype, type] of Object.entries(openDocument)) {
    // The content is stored plainly, so the next record follows at once; "…text-template" is something else.
    if (first.startsWith(`mimetype${mimetype}PK`)) {
      return { type, macros: namesIn(bytes).some((name) => name.startsWith('Basic/')) }
    }
  }
  const names = namesIn(bytes)
  const macros = names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))
  if (names.includes('[Content_Types].xml')) {
    if (names.some((name) => name.startsWith('word/'))) return { type: 'docx', macros }
    if (names.some((name) => name.startsWith('xl/'))) return { type: 'xlsx', macros }
    if (names.some((name) => name.startsWith('ppt/'))) return { type: 'pptx', macros }
  }
  return { type: 'zip', macros: false }
}

/** The first 5000 names in the directory; a damaged directory gives fewer names, never an error. */
function namesIn(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let at = directoryStart(view)
  while (at !== undefined && at + 46 <= view.byteLength && names.length < 5000) {
    if (view.getUint32(at, true) !== directoryEntry) break
    const nameLength = view.getUint16(at + 28, true)
    names.push(latin(bytes.subarray(at + 46, at + 46 + nameLength)))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

function directoryStart(view: DataView): number | undefined {
  // The end record is 22 bytes plus a comment of at most 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === endOfDirectory) return view.getUint32(at + 16, true)
  }
  return undefined
}
