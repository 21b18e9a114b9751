import type { Child, FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { directoryAddresses } from '../../directory/addresses.ts'
import { aspectWords, texts } from '../texts.ts'
import { type Aspect, aspects, type Finding, guides, type Topic } from '../topics.ts'

interface BodyRow {
  readonly actor: Finding['actor']
  readonly lines: readonly Finding[]
}

/** Bodies below each other, starting points, hurdles and chances beside each other. @param deed something behind a line */
export const Matrix: FC<{ of: readonly Finding[]; topic: Topic; years?: boolean; deed?: (line: Finding) => Child }> = ({
  of,
  topic,
  years,
  deed,
}) => {
  const { language } = useVisit()
  const t = texts(language)
  const rows: readonly BodyRow[] = [...Map.groupBy(of, ({ actor }) => actor?.id ?? '')].map(([, lines]) => ({
    actor: lines[0]?.actor ?? null,
    lines,
  }))
  const cell = (lines: readonly Finding[], aspect: Aspect) => {
    const here = lines.filter((line) => line.aspect === aspect)
    if (here.length === 0) return '–'
    return (
      <ul class="plain-list">
        {here.map((line) => (
          <li>
            <span class="small quiet">
              {say(guides[topic].questions[line.question] ?? { de: '', en: '' }, language)}
              {years && line.meeting.year && ` (${line.meeting.year})`}
            </span>
            <br />
            {line.words} {deed?.(line)}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <DataTable<BodyRow>
      caption={t.matrix}
      captionOutOfSight
      rows={rows}
      columns={[
        {
          label: t.body,
          value: ({ actor }) =>
            actor ? <Link to={directoryAddresses.actor({ akteur: actor.slug })}>{actor.name}</Link> : t.everybody,
        },
        ...aspects.map((aspect) => ({
          label: say(aspectWords[aspect], language),
          value: ({ lines }: BodyRow) => cell(lines, aspect),
        })),
      ]}
    />
  )
}
