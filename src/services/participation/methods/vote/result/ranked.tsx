import type { FC } from 'hono/jsx'
import type { Comparison, Link } from '#engines/counting/schulze.ts'
import { schulze } from '#engines/counting/schulze.ts'
import type { Language } from '#foundation/text/language.ts'
import { integer, list } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import type { Kept, KeptCounted } from '../rules/keep-count.ts'
import type { VoteAsked } from '../rules/vote.ts'
import { resultTexts } from '../texts/results.ts'
import { nameOf } from './words.ts'

/** The ranking by Schulze, with every comparison behind it. */
export const Ranked: FC<{ asked: VoteAsked; kept: Kept; of: Extract<KeptCounted, { kind: 'ranking' }> }> = ({
  asked,
  kept: { cast, spoilt },
  of: { options, table, blank },
}) => {
  const { language } = useVisit()
  const t = resultTexts(language)
  const name = (id: string) => nameOf(asked, id, language)
  const none = { 'unknown-option': 0, 'option-twice': 0 }
  const result = schulze({ options, table, blank, ballots: cast, valid: cast - spoilt - blank, spoilt: none })
  const [first = []] = result.ranking
  const places = result.ranking.flatMap((level, at) => {
    const place = 1 + result.ranking.slice(0, at).reduce((sum, before) => sum + before.length, 0)
    return level.map((option) => ({ option, place }))
  })
  // As they are ranked: the first stands first, and numbers say which is meant.
  const ordered = result.ranking.flat()
  const at = (row: number) => options.indexOf(ordered[row] as string)
  const ballotsFor = (row: number, column: number) => (table[at(row)] as number[])[at(column)] as number
  return (
    <>
      <Section title={t.ranking} id="reihenfolge">
        {result.winsAllPairs && <p>{t.winsAll(name(result.winsAllPairs))}</p>}
        {first.length > 1 && (
          <p>
            {t.sharedFirst(
              list(
                first.map((one) => `„${name(one)}“`),
                language,
              ),
            )}
          </p>
        )}
        <DataTable
          caption={t.ranking}
          captionOutOfSight
          columns={[
            { label: t.option, value: ({ option }) => name(option) },
            { label: t.place, value: ({ place }) => place, number: true },
          ]}
          rows={places}
        />
        <p class="small">{t.rankingHow}</p>
      </Section>
      <Section title={t.pairs} id="vergleiche">
        <DataTable
          caption={t.pairsCaption}
          columns={[
            { label: t.option, value: (row: number) => `${row + 1}. ${name(ordered[row] as string)}` },
            ...ordered.map((_, column) => ({
              label: t.before(column + 1),
              value: (row: number) => (row === column ? '–' : integer(ballotsFor(row, column), language)),
              number: true,
            })),
          ]}
          rows={ordered.map((_, at) => at)}
        />
        <Details summary={t.paths}>
          <ul>
            {result.comparisons.map((comparison) => (
              <li>{comparisonInWords(comparison, name, language)}</li>
            ))}
          </ul>
        </Details>
      </Section>
    </>
  )
}

function comparisonInWords(
  { one, other, there, back, above, pathThere, pathBack }: Comparison,
  name: (id: string) => string,
  language: Language,
): string {
  const t = resultTexts(language)
  const number = (value: number) => integer(value, language)
  if (above === null) return t.pathTie(name(one), name(other), number(there))
  const won = above === one
  const sentence = t.pathWon(
    name(above),
    name(won ? other : one),
    number(won ? there : back),
    number(won ? back : there),
  )
  const path = won ? pathThere : pathBack
  return path.length > 1 ? `${sentence} ${t.pathVia(chainInWords(path, name, number))}` : sentence
}

/** 'Radweg (61) → Bus (58) → Platz' */
const chainInWords = (path: readonly Link[], name: (id: string) => string, number: (value: number) => string): string =>
  [...path.map(({ from, ballots }) => `${name(from)} (${number(ballots)})`), name(path.at(-1)?.to ?? '')].join(' → ')
