/** A table with one new measure, as an editor has sent it. */
export const knownPlan = '01890a5d-ac96-774b-bcce-b302099a8057'
