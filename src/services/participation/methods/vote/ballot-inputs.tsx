import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { CheckboxGroup, type Choice, RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { inWords } from '../../wording.ts'
import type { Ballot } from './rules/ballot.ts'
import type { VoteAsked } from './rules/vote.ts'
import { kindHints, voteTexts } from './texts/texts.ts'

/** The name of an input on a ballot paper; `rest` as `readBallot` knows it. */
export const inputName = (rest: string): string => `b-${rest}`

/** How a ballot is filled in, in words; the same online and on paper. */
export function howTo({ kind, most, perOption, inAll, blank }: VoteAsked, language: Language): string {
  const t = voteTexts(language)
  const how =
    kind === 'several'
      ? t.several(most)
      : kind === 'points'
        ? t.points(perOption, inAll)
        : say(kindHints[kind], language)
  return blank ? `${how} ${t.blank}` : how
}

/** One's choice of an open ballot, or what came back. */
const chosenOn = (ballot: Ballot | null): readonly string[] =>
  ballot?.kind === 'choice' ? ballot.chosen : ballot?.kind === 'question' ? [ballot.answer] : []

/** The ballot paper itself: works by keyboard, aloud and without script. */
export const BallotInputs: FC<{ asked: VoteAsked; ballot?: Ballot | null; optional?: boolean }> = ({
  asked,
  ballot = null,
  optional,
}) => {
  const { language } = useVisit()
  const t = voteTexts(language)
  const { kind, options, blank } = asked
  const base = {
    label: inWords(asked.question, language),
    hint: howTo(asked, language),
    optional: blank || optional,
  }
  const choices: Choice[] = options.map(({ id, words, about }) => ({
    value: id,
    label: inWords(words, language),
    hint: inWords(about, language) || undefined,
  }))
  const chosen = chosenOn(ballot)
  if (kind === 'several')
    return <CheckboxGroup {...base} name={inputName('option')} choices={choices} values={chosen} />
  if (kind === 'one' || kind === 'question') {
    const answers = [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
      { value: 'abstain', label: t.abstain },
    ]
    const all = kind === 'question' ? answers : blank ? [...choices, { value: '', label: t.abstain }] : choices
    return <RadioGroup {...base} name={inputName('option')} choices={all} value={chosen[0]} />
  }
  const given = numbersOn(ballot)
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{base.label}</legend>
      <span class="hint">{base.hint}</span>
      <div class="ranking">
        {choices.map(({ value, label, hint }) => (
          <TextInput
            name={inputName(value)}
            label={label}
            hint={hint}
            inputmode="numeric"
            autocomplete="off"
            wide="short"
            maxlength={4}
            value={given[value] === undefined ? undefined : String(given[value])}
            optional
          />
        ))}
      </div>
    </fieldset>
  )
}

function numbersOn(ballot: Ballot | null): Readonly<Record<string, number>> {
  if (ballot?.kind === 'points') return ballot.points
  if (ballot?.kind !== 'ranking') return {}
  return Object.fromEntries(ballot.ranking.flatMap((level, at) => level.map((option) => [option, at + 1])))
}
