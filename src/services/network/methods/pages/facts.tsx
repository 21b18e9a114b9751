import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { linesOf, type Method, minutesOfSteps, stepsOf } from '../method.ts'
import { methodTexts } from '../texts.ts'

/** How many, how long, with what. */
export const MethodFacts: FC<{ of: Method }> = ({ of }) => {
  const t = methodTexts(useVisit().language)
  const minutes = of.minutes ?? minutesOfSteps(stepsOf(of.steps))
  const facts: [string, string][] = []
  const group = groupWords(of, t)
  if (group) facts.push([t.group, group])
  if (minutes) facts.push([t.time, t.minutes(minutes)])
  if (of.material) facts.push([t.material, linesOf(of.material).join(', ')])
  if (of.source) facts.push([t.source, of.source])
  return facts.length > 0 ? <DescriptionList of={facts} /> : null
}

export function groupWords(
  { groupMin, groupMax }: Pick<Method, 'groupMin' | 'groupMax'>,
  t: ReturnType<typeof methodTexts>,
): string {
  if (groupMin === null) return ''
  return groupMax === null ? t.groupFrom(groupMin) : t.groupFromTo(groupMin, groupMax)
}

export const Steps: FC<{ of: Pick<Method, 'steps'> }> = ({ of }) => {
  const t = methodTexts(useVisit().language)
  const steps = stepsOf(of.steps)
  if (steps.length === 0) return null
  return (
    <Section title={t.steps} id="schritte">
      <ol>
        {steps.map(({ minutes, words }) => (
          <li>
            {words}
            {minutes !== null && <span class="small quiet"> ({t.minutes(minutes)})</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
