// What the demo writes challenges with: the same functions as people's forms.

export { type CardKind, cardKind, challengeKind } from './challenge.ts'
export type { ChallengeInput } from './fields.ts'
export { addChallenge, reportBack, setOpen as setChallengeOpen } from './save.ts'
export { addCard, clusterNamed, putCard, setHelped } from './save-cards.ts'
