import type { FC } from 'hono/jsx'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import type { Listed } from '../challenges/challenge.ts'
import { ChallengeLines } from '../challenges/pages/lines.tsx'
import { challengesOf } from '../challenges/queries.ts'
import { texts as challengeTexts } from '../challenges/texts.ts'
import { groupAddresses } from '../groupwork/addresses.ts'
import { texts as groupTexts } from '../groupwork/texts.ts'
import { guides, type Topic } from '../groupwork/topics.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { noteAddresses } from '../notes/addresses.ts'
import { texts as noteTexts } from '../notes/texts.ts'
import { groupsAt } from './queries.ts'
import { texts } from './texts.ts'

export interface Results {
  readonly challenges: readonly Listed[]
  readonly groups: readonly { readonly topic: Topic; readonly lines: number }[]
}

/** What people worked out at a meeting, as far as the reader may see it. */
export const resultsAt = async ({ tx, space, viewer }: Work, meeting: string): Promise<Results> => ({
  challenges: await challengesOf(tx, space.id, viewer, { meeting, limit: 50 }),
  groups: await groupsAt(tx, space.id, meeting),
})

export const ResultsOf: FC<{ of: Results; meeting: Meeting }> = ({ of: { challenges, groups }, meeting }) => {
  const { language } = useVisit()
  const t = texts(language)
  const camp = meeting.form === 'barcamp'
  if (challenges.length === 0 && groups.length === 0 && !camp) return null
  return (
    <Section title={t.outcome} id="ergebnisse">
      {camp && <Link to={noteAddresses.results({ treff: meeting.slug })}>{noteTexts(language).results}</Link>}
      {groups.length > 0 && (
        <Section title={groupTexts(language).title} id="gruppen" level={3}>
          <Row>
            {groups.map(({ topic, lines }) => (
              <Link to={groupAddresses.group({ treff: meeting.slug, thema: topic })}>
                {say(guides[topic].name, language)} ({lines})
              </Link>
            ))}
          </Row>
        </Section>
      )}
      {challenges.length > 0 && (
        <Section title={challengeTexts(language).short} id="herausforderungen" level={3}>
          <ChallengeLines of={challenges} />
        </Section>
      )}
    </Section>
  )
}
