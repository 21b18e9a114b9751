import type { Language } from '#foundation/text/language.ts'
import { inWords } from '../../../wording.ts'
import type { Ballot } from '../rules/ballot.ts'
import type { VoteAsked } from '../rules/vote.ts'
import { resultTexts } from '../texts/results.ts'
import { voteTexts } from '../texts/texts.ts'

/** The name of an option. */
export function nameOf({ options }: VoteAsked, id: string, language: Language): string {
  const option = options.find((one) => one.id === id)
  return option ? inWords(option.words, language) : id
}

/** A ballot as a reader understands it: 'Dorfplatz; Radweg', 'Dorfplatz 3, Radweg 1', '1. Dorfplatz, 2. Radweg = Bus'. */
export function ballotInWords(asked: VoteAsked, ballot: Ballot, language: Language): string {
  const name = (id: string) => nameOf(asked, id, language)
  const t = resultTexts(language)
  switch (ballot.kind) {
    case 'choice':
      return ballot.chosen.map(name).join('; ') || t.empty
    case 'points':
      return (
        Object.entries(ballot.points)
          .map(([id, points]) => `${name(id)} ${points}`)
          .join('; ') || t.empty
      )
    case 'ranking':
      return ballot.ranking.map((level, at) => `${at + 1}. ${level.map(name).join(' = ')}`).join('; ') || t.empty
    case 'question':
      return voteTexts(language)[ballot.answer]
    case 'spoilt':
      return t.spoilt
  }
}
