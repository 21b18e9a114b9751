import type { FC } from 'hono/jsx'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { Timeline } from '#foundation/ui/timeline.tsx'
import { addresses } from '../addresses.ts'
import type { Dialogue } from '../dialogues/dialogue.ts'
import { standingOf } from './phase.ts'
import { spanInWords } from './phase-time.ts'

const states = { before: 'ahead', during: 'now', after: 'done' } as const

/** All phases in their order, with their dates and, when they are over, what came out. */
export const PhaseSteps: FC<{ of: Dialogue }> = ({ of: { slug, phases } }) => {
  const { now, language } = useVisit()
  return (
    <Timeline
      steps={phases.map((phase) => ({
        title: <Link to={addresses.phase({ dialogue: slug, phase: phase.slug })}>{phase.title}</Link>,
        state: states[standingOf(phase, now)],
        text: (
          <>
            {spanInWords(phase, language)}
            {phase.outcome && (
              <>
                <br />
                {shorten(plainText(phase.outcome), 160)}
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
