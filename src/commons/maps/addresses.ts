import { address } from '#foundation/http/address.ts'

/** What a movable map asks for. */
export const addresses = {
  tile: address('/kacheln/:z/:x/:y'),
  boundaries: address('/grenzen.geojson'),
}
