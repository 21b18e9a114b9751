import { address } from '#foundation/http/address.ts'

export const addresses = {
  own: address('/wohnsitz'),
  desk: address('/wohnsitz/rathaus'),
  end: address('/wohnsitz/rathaus/beenden'),
  letters: address('/wohnsitz/briefe'),
  stop: address('/wohnsitz/briefe/:run/stoppen'),
}
