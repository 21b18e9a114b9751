import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, zstdDecompress } from 'node:zlib'
import { Compression, type Header, PMTiles, SharedPromiseCache, type Source, TileType } from 'pmtiles'

/** One tile as it lies in the archive. */
export interface Tile {
  readonly body: Uint8Array<ArrayBuffer>
  readonly type: string
  /** How the body is packed; null: not at all. */
  readonly encoding: 'gzip' | null
}

/** A PMTiles archive that is open. */
export interface Archive {
  readonly kind: 'raster' | 'vector'
  readonly minZoom: number
  readonly maxZoom: number
  /** West, south, east, north in degrees. */
  readonly box: readonly [number, number, number, number]
  /** Plain text; '' when the archive names nobody. */
  readonly attribution: string
  /** Changes with the file. */
  readonly state: string
  /** @returns null where the archive has no tile; undefined when there can be none (beyond its zoom levels, or not on the globe) */
  tile(z: number, x: number, y: number): Promise<Tile | null | undefined>
  close(): Promise<void>
}

const types: Partial<Record<TileType, string>> = {
  [TileType.Mvt]: 'application/vnd.mapbox-vector-tile',
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
  [TileType.Avif]: 'image/avif',
}

/** Bytes read at once at most: a broken directory must not ask for the whole memory. */
const mostBytes = 20_000_000

const unpackers = {
  [Compression.Gzip]: promisify(gunzip),
  [Compression.Brotli]: promisify(brotliDecompress),
  [Compression.Zstd]: promisify(zstdDecompress),
}

/**
 * Opens a PMTiles archive (version 3) of pictures or of vector tiles; reads only what is asked for.
 * @throws Error saying what is wrong with the file
 */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, 'r')
  try {
    const { size, mtimeMs } = await file.stat()
    const source: Source = {
      getKey: () => path,
      async getBytes(offset, length) {
        if (length > mostBytes) throw new Error(`asks for ${length} bytes at once`)
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset)
        // Only the first look at the file may ask for more than there is.
        if (bytesRead < length && offset > 0) throw new Error(`ends before byte ${offset + length}`)
        return { data: buffer.buffer.slice(0, bytesRead) }
      },
    }
    const archive = new PMTiles(source, new SharedPromiseCache(100, undefined, unpacked), asItIs)
    const header = await archive.getHeader()
    const type = types[header.tileType]
    if (!type) throw new Error('the archive holds neither pictures nor vector tiles (MVT)')
    const { minZoom, maxZoom } = header
    return {
      kind: header.tileType === TileType.Mvt ? 'vector' : 'raster',
      minZoom,
      maxZoom,
      box: [header.minLon, header.minLat, header.maxLon, header.maxLat],
      attribution: await attributionOf(source, header),
      state: createHash('sha1').update(`${size} ${mtimeMs}`).digest('base64url').slice(0, 10),
      async tile(z, x, y) {
        if (!isTile(z, x, y) || z < minZoom || z > maxZoom) return undefined
        const found = await archive.getZxy(z, x, y)
        return found ? packed(found.data, header.tileCompression, type) : null
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

function isTile(z: number, x: number, y: number): boolean {
  return [z, x, y].every((part) => Number.isInteger(part) && part >= 0) && z <= 26 && x < 2 ** z && y < 2 ** z
}

/** Tiles travel as they are packed in the archive, when every browser can read that. */
async function packed(data: ArrayBuffer, compression: Compression, type: string): Promise<Tile> {
  if (compression === Compression.Gzip) return { body: new Uint8Array(data), type, encoding: 'gzip' }
  return { body: new Uint8Array(await unpacked(data, compression)), type, encoding: null }
}

const asItIs = async (data: ArrayBuffer) => data

async function unpacked(data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return data
  const bytes = await unpackers[compression](new Uint8Array(data), { maxOutputLength: mostBytes })
  return new Uint8Array(bytes).buffer
}

/** The attribution among the archive's own notes, without markup. */
async function attributionOf(source: Source, header: Header): Promise<string> {
  const { data } = await source.getBytes(header.jsonMetadataOffset, header.jsonMetadataLength)
  try {
    const notes = JSON.parse(new TextDecoder().decode(await unpacked(data, header.internalCompression)))
    return typeof notes.attribution === 'string' ? plain(notes.attribution) : ''
  } catch {
    return ''
  }
}

const plain = (html: string) =>
  html
    .replace(/<br[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
