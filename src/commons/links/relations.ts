import type { Sentence } from '#foundation/text/catalogue.ts'

/** Which end of an edge a thing is. */
export type End = 'from' | 'to'

interface Relation {
  readonly id: string
  /** Said on the page of the thing at the 'from' end, above the others: 'Entstanden aus: …'. */
  readonly from: Sentence
  /** Said at the 'to' end. */
  readonly to: Sentence
}

/** How two things can belong together. Order: as groups stand on a page. */
export const relations = [
  {
    id: 'came-from',
    from: { de: 'Entstanden aus', en: 'Came from' },
    to: { de: 'Daraus entstanden', en: 'Came of this' },
  },
  {
    id: 'implements',
    from: { de: 'Setzt um', en: 'Implements' },
    to: { de: 'Umgesetzt durch', en: 'Implemented by' },
  },
  {
    id: 'answers',
    from: { de: 'Antwort auf', en: 'Answers' },
    to: { de: 'Beantwortet durch', en: 'Answered by' },
  },
  {
    id: 'learned-from',
    from: { de: 'Gelernt von', en: 'Learned from' },
    to: { de: 'Davon wurde gelernt', en: 'Others learned from this' },
  },
  {
    id: 'continues',
    from: { de: 'Fortsetzung von', en: 'Continues' },
    to: { de: 'Geht weiter mit', en: 'Continued by' },
  },
  {
    id: 'belongs-to',
    from: { de: 'Gehört zu', en: 'Belongs to' },
    to: { de: 'Dazu gehört', en: 'Parts of this' },
  },
  {
    id: 'see-also',
    from: { de: 'Siehe auch', en: 'See also' },
    to: { de: 'Siehe auch', en: 'See also' },
  },
] as const satisfies readonly Relation[]

export type RelationId = (typeof relations)[number]['id']

/** Choices of the form: a relation, and which end the thing at hand is. 'see-also' is the same both ways. */
export const choicesOfRelation = relations.flatMap(({ id }) =>
  id === 'see-also' ? [`${id}:from`] : [`${id}:from`, `${id}:to`],
) as [string, ...string[]]

/** Reads such a choice. */
export function readChoice(choice: string): { relation: RelationId; end: End } {
  const [relation, end] = choice.split(':')
  return { relation: relation as RelationId, end: end === 'to' ? 'to' : 'from' }
}

/** Words above things linked to the thing at `end`. */
export function relationWords(id: string, end: End): Sentence | undefined {
  return relations.find((relation) => relation.id === id)?.[end]
}
