import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Stats } from '#foundation/ui/figures.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Season } from '../../season/season.ts'
import { seasonTexts } from '../../texts/season.ts'

/** What was reached, beside what nobody could exceed. */
export const Figures: FC<{ of: Season }> = ({ of: { figures } }) => {
  const { language } = useVisit()
  const t = seasonTexts(language)
  if (!figures) return null
  return (
    <Section title={t.figures} id="guete">
      <Stats
        of={[
          { value: figures.reached.clubs, label: t.clubsServed, note: t.atMost(figures.bound.clubs) },
          { value: figures.reached.slots, label: t.slotsGiven, note: t.atMost(figures.bound.slots) },
        ]}
      />
      <p>{t.unproven(figures.unproven)}</p>
    </Section>
  )
}
