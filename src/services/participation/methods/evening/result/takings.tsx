import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Stats } from '#foundation/ui/figures.tsx'
import { waysInWords } from '../../../phases/counts-in-words.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { texts } from '../texts/texts.ts'
import { countsOf, type Evening, participantsOf } from './evaluation.ts'

/** How many came and how much they said, with what nobody knows. */
export const Takings: FC<{ of: Evening; were: (meeting: Meeting) => boolean }> = ({ of, were }) => {
  const { language } = useVisit()
  const t = texts(language)
  const { people, about, unknown } = participantsOf(of.meetings, were)
  const known = people > 0
  const one = of.meetings.length === 1
  return (
    <Stats
      of={[
        {
          value: known ? t.persons(people, about) : '–',
          label: t.participants,
          note: unknown === 0 ? undefined : known || !one ? t.withoutNumber(unknown) : t.nobodyPublished,
        },
        ...(of.notes.length > 0
          ? [
              {
                value: of.notes.length,
                label: t.notesLabel,
                note: waysInWords(countsOf(of.notes), language),
              },
            ]
          : []),
      ]}
    />
  )
}
