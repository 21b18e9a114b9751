import type { State } from './state-rules.ts'

const states: Readonly<Record<string, State>> = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
}

/** The state a district lies in, by the first two digits of its official key. */
export function stateOfKey(districtKey: string): State | undefined {
  return states[districtKey.slice(0, 2)]
}
