import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#foundation/config/settings.ts'
import { type Archive, openArchive } from './archive.ts'
import type { TileSettings } from './settings.ts'

/** Where background tiles come from in this house. */
export interface Tiles {
  /** Host that browsers then ask; null: this house itself. */
  readonly host: string | null
  readonly settings: TileSettings
  readonly archive: Archive | null
  readonly close?: () => Promise<void>
}

/** Name of the archive in the data folder. */
export const archiveName = 'tiles.pmtiles'

let inUse: Tiles | null = null

/** From here on maps have these tiles; null: boundaries and places on plain ground. */
export function useTiles(tiles: Tiles | null): void {
  inUse = tiles
}

export const tilesInUse = (): Tiles | null => inUse

/**
 * Tiles of the operator's address, otherwise those of `tiles.pmtiles` in the data folder, otherwise none.
 * @param trouble told why the archive cannot be used; maps then do without
 */
export async function openTiles(
  settings: Pick<Settings, 'tiles' | 'tilesAttribution' | 'dataFolder'>,
  trouble: (why: string) => void,
): Promise<Tiles | null> {
  const { tiles, dataFolder } = settings
  const named = settings.tilesAttribution ?? ''
  if (tiles) {
    const { template, kind, origin } = tiles
    const maxZoom = kind === 'vector' ? 14 : 18
    return {
      host: new URL(origin).host,
      settings: { address: template, kind, minZoom: 0, maxZoom, attribution: named },
      archive: null,
    }
  }
  const path = join(dataFolder, archiveName)
  if (!existsSync(path)) return null
  try {
    const archive = await openArchive(path)
    const { kind, minZoom, maxZoom, box, state } = archive
    const address = `/kacheln/{z}/{x}/{y}?stand=${state}`
    return {
      host: null,
      settings: { address, kind, minZoom, maxZoom, box, attribution: named || archive.attribution },
      archive,
      close: archive.close,
    }
  } catch (error) {
    trouble((error as Error).message)
    return null
  }
}
