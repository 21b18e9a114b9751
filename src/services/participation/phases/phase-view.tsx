import type { FC } from 'hono/jsx'
import { addresses as residence } from '#commons/residents/addresses.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { methodOf } from '../methods/all.ts'
import type { At, Counts } from '../methods/method.ts'
import { texts } from '../texts/texts.ts'
import { whoWords } from '../texts/words.ts'
import { countsInWords, total } from './counts-in-words.ts'
import { type Phase, standingOf, type WhoMay } from './phase.ts'
import { endInWords, spanInWords } from './phase-time.ts'
import { changesOf, type PhaseChange } from './queries.ts'

/** Everything the page of a phase shows. */
export interface PhaseShown {
  readonly at: At
  /** Of its method. */
  readonly data: unknown
  readonly counts: Counts
  readonly changes: readonly PhaseChange[]
}

export async function loadPhase(work: Work, at: At): Promise<PhaseShown> {
  const method = methodOf(at.phase.method)
  const data = await method.load(work, at)
  const counts = (await method.counts?.(work.tx, work.space.id, [at.phase.id]))?.get(at.phase.id) ?? {}
  return { at, data, counts, changes: await changesOf(work.tx, work.space.id, at.phase.id) }
}

/** A phase: what came out, what one can do, when and who, and what was changed after it had begun. */
export const PhaseView: FC<{ of: PhaseShown }> = ({ of: { at, data, counts, changes } }) => {
  const visit = useVisit()
  const { language } = visit
  const t = texts(language)
  const { phase, dialogue } = at
  const lang = language !== 'de' && !dialogue.translated ? 'de' : undefined
  const method = methodOf(phase.method)
  const intro = phase.intro && <Prose of={markdownToHtml(phase.intro, { language, headingBase: 2 })} lang={lang} />
  return (
    <>
      {phase.outcome && (
        <Section title={t.phaseOutcome} id="ergebnis">
          <Prose of={markdownToHtml(phase.outcome, { language, headingBase: 3 })} lang={lang} />
        </Section>
      )}
      {phase.outcome && phase.intro ? (
        <Section title={t.phaseAbout} id="worum">
          {intro}
        </Section>
      ) : (
        intro
      )}
      <DescriptionList
        of={[
          [t.method, say(method.name, language)],
          [t.when, spanInWords(phase, language)],
          ...(method.access ? [[t.whoMay, <WhoMayTakePart of={phase} />] as const] : []),
          ...(total(counts) > 0 ? [[t.cameIn, countsInWords(counts, language)] as const] : []),
        ]}
      />
      {method.view(data, at, visit)}
      {changes.length > 0 && (
        <Details summary={t.changes}>
          <ul>
            {changes.map((change) => (
              <li>
                {date(change.at, language)}: {changeInWords(change, language)}. {change.reason}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

/** Who may take part; those who still have to prove where they live are led there. */
const WhoMayTakePart: FC<{ of: Phase }> = ({ of: phase }) => {
  const { language, viewer, now } = useVisit()
  const toProve = phase.who === 'resident' && !viewer.verifiedResident && standingOf(phase, now) !== 'after'
  return (
    <>
      {say(whoWords[phase.who], language)}{' '}
      {toProve && <Link to={residence.own()}>{texts(language).proveResidence}</Link>}
    </>
  )
}

function changeInWords({ what, before, after }: PhaseChange, language: Language): string {
  const t = texts(language)
  const end = (moment: string) => endInWords(Temporal.Instant.from(moment), language)
  const who = (id: string) => say(whoWords[id as WhoMay], language)
  if (what === 'ends') return t.changedEnds(end(before), end(after))
  if (what === 'who') return t.changedWho(who(before), who(after))
  return what === 'title' ? t.changedTitle(before, after) : t.changedIntro
}
