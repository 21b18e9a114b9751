import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses } from '../addresses.ts'
import type { Dialogue } from '../dialogues/dialogue.ts'
import { methodOf } from '../methods/all.ts'
import { texts } from '../texts/texts.ts'
import { phaseToShow, standingOf } from './phase.ts'
import { standsInWords } from './phase-time.ts'

/** The one thing somebody looks for on the page of a dialogue: what can I do now, what comes, what was last. */
export const NowBox: FC<{ of: Dialogue }> = ({ of: { slug, phases } }) => {
  const { now, language } = useVisit()
  const t = texts(language)
  const phase = phaseToShow(phases, now)
  if (!phase) return null
  const standing = standingOf(phase, now)
  const method = methodOf(phase.method)
  const title = { before: t.next, during: t.now, after: t.last }[standing]
  return (
    <section class="now-box" aria-labelledby="jetzt">
      <h2 id="jetzt">
        {title}: {phase.title}
      </h2>
      <p>{standsInWords(phase, now, language)}</p>
      <p>{say(method.does, language)}</p>
      <ActionLink
        to={addresses.phase({ dialogue: slug, phase: phase.slug })}
        look={standing === 'during' ? 'button' : 'second'}
      >
        {standing === 'during' && method.access ? t.toPhase : t.seePhase}
      </ActionLink>
    </section>
  )
}
