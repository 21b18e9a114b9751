import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { materialAddresses } from './addresses.ts'
import { MaterialLines } from './lines.tsx'
import type { Material } from './material.ts'
import { texts } from './texts.ts'

/** On the page of an item or a session: its slides, and where to add some. @param place as the form knows it: `item~id` */
export const MaterialSection: FC<{
  of: readonly Material[]
  treff: string
  runs: boolean
  adds: boolean
  place: string
}> = ({ of, treff, runs, adds, place }) => {
  const t = texts(useVisit().language)
  if (of.length === 0 && !adds) return null
  return (
    <Section title={t.title} id="unterlagen">
      {of.length > 0 && <MaterialLines of={of} treff={treff} runs={runs} />}
      {adds && (
        <ActionLink to={materialAddresses.add({ treff }, { zu: place })} icon="add">
          {t.add}
        </ActionLink>
      )}
    </Section>
  )
}
