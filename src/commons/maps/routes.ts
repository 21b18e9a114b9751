import { api } from '#foundation/http/route.ts'
import { loadAreas } from '../areas/areas.ts'
import { districtsOfNetwork } from '../front/queries.ts'
import { openAnswer } from '../publication/feeds/open-answer.ts'
import { geoJsonType } from '../publication/formats/geojson.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { districtBoundaries, networkBoundaries } from './boundaries.ts'
import { tilesInUse } from './tiles.ts'

/** A tile of the house's own archive. Read after the transaction, so that a slow disk holds no connection. */
export const tileFile = api(access, {
  address: addresses.tile,
  action: 'map.read',
  answer: async (_work, { z, x, y }) => {
    const archive = tilesInUse()?.archive
    const at = [z, x, y].map((part) => (/^\d{1,8}$/.test(part) ? Number(part) : -1)) as [number, number, number]
    return async () => {
      // A file that is damaged, or was written over, has no tile.
      const tile = await archive?.tile(...at).catch(() => undefined)
      if (!archive || tile === undefined) return new Response(null, { status: 404 })
      const headers = new Headers({
        'cache-control': 'public, max-age=604800',
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      })
      if (tile === null) return new Response(null, { status: 204, headers })
      headers.set('content-type', tile.type)
      headers.set('etag', `"${archive.state}-${at.join('-')}"`)
      if (tile.encoding) headers.set('content-encoding', tile.encoding)
      return new Response(tile.body, { headers })
    }
  },
})

/** The boundaries a map shows: a district with its municipalities, or the country with the districts that take part. */
export const boundariesFile = api(access, {
  address: addresses.boundaries,
  action: 'map.read',
  async answer(work) {
    const areas = loadAreas()
    const { districtKey } = work.space.settings
    if (work.space.kind === 'district') return openAnswer(districtBoundaries(districtKey ?? '', areas), geoJsonType)
    const keys = (await districtsOfNetwork(work.tx)).flatMap(({ key }) => (key ? [key] : []))
    return openAnswer(networkBoundaries(keys.join(','), areas), geoJsonType)
  },
})
