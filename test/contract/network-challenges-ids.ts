/** Cards and heaps of a challenge under ids the rows know. */
export const challengeIds = {
  card: '01890a5d-ac96-774b-bcce-b30209913001',
  written: '01890a5d-ac96-774b-bcce-b30209913002',
  heap: '01890a5d-ac96-774b-bcce-b30209913003',
} as const
