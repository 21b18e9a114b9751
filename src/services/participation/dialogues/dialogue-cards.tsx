import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { CardList } from '#foundation/ui/cards.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../addresses.ts'
import { phaseToShow } from '../phases/phase.ts'
import { standsInWords } from '../phases/phase-time.ts'
import type { Dialogue } from './dialogue.ts'

/** Dialogues to choose from: what it is about, and what one can do in it at the moment. */
export const DialogueCards: FC<{ of: readonly Dialogue[] }> = ({ of }) => {
  const { now, language } = useVisit()
  const fields = frontTexts(language)
  return (
    <CardList
      cards={of.map(({ slug, title, lead, field, phases }) => {
        const phase = phaseToShow(phases, now)
        return {
          to: addresses.dialogue({ dialogue: slug }),
          title,
          text: lead,
          kicker: field && <FieldTag field={field}>{fields[field]}</FieldTag>,
          foot: phase && (
            <>
              <strong>{phase.title}</strong> {standsInWords(phase, now, language)}
            </>
          ),
        }
      })}
    />
  )
}
