import { writeFileSync } from 'node:fs'
import { crc32, deflateSync, gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

/** A tile to be put into an archive: zoom, column, row, content. */
export type ArchivedTile = readonly [z: number, x: number, y: number, body: Uint8Array]

interface ArchiveOptions {
  /** Numbers of the PMTiles specification. Type: 1 vector (MVT), 2 PNG. Compression of tiles: 1 none, 2 gzip. */
  readonly type: 1 | 2 | 6
  readonly compression?: 1 | 2
  readonly notes?: object
  readonly box?: readonly [number, number, number, number]
}

/** Writes a PMTiles archive (version 3, one directory, packed with gzip). */
export function writeArchive(path: string, tiles: readonly ArchivedTile[], options: ArchiveOptions): void {
  const { type, compression = 1, notes = {}, box = [-180, -85, 180, 85] } = options
  const sorted = tiles
    .map(([z, x, y, body]) => ({
      id: zxyToTileId(z, x, y),
      body: compression === 2 ? gzipSync(body) : Buffer.from(body),
    }))
    .toSorted((a, b) => a.id - b.id)
  const directory = gzipSync(
    Buffer.from([
      ...varint(sorted.length),
      ...sorted.flatMap(({ id }, index) => varint(id - (sorted[index - 1]?.id ?? 0))),
      ...sorted.flatMap(() => varint(1)),
      ...sorted.flatMap(({ body }) => varint(body.length)),
      ...sorted.flatMap((_, index) => varint(index === 0 ? 1 : 0)),
    ]),
  )
  const metadata = gzipSync(JSON.stringify(notes))
  const content = Buffer.concat(sorted.map(({ body }) => body))
  const header = Buffer.alloc(127)
  header.write('PMTiles')
  header.writeUInt8(3, 7)
  const parts = [directory.length, metadata.length, 0, content.length]
  let offset = header.length
  parts.forEach((length, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16)
    header.writeBigUInt64LE(BigInt(length), 16 + index * 16)
    offset += length
  })
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(sorted.length), at)
  const zooms = tiles.map(([z]) => z)
  header.set([1, 2, compression, type, Math.min(...zooms), Math.max(...zooms)], 96)
  box.forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4)
  })
  writeFileSync(path, Buffer.concat([header, directory, metadata, content]))
}

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/** A picture of one grey point, as PNG. */
export function greyPicture(): Uint8Array {
  const chunk = (type: string, body: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(type), body])
    const frame = Buffer.alloc(8)
    frame.writeUInt32BE(body.length, 0)
    frame.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  const point = deflateSync(Buffer.from([0, 128]))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', point), chunk('IEND', Buffer.alloc(0))])
}
