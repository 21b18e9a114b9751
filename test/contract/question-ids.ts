/** A question about the third measure that waits for its answer, and one that is answered. */
export const questionIds = {
  open: '01890a5d-ac96-774b-bcce-b30209911001',
  answered: '01890a5d-ac96-774b-bcce-b30209911002',
} as const
