import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { say } from '#foundation/text/catalogue.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { FieldTag, StatusTag } from '#foundation/ui/tags.tsx'
import { challengeAddresses } from '../addresses.ts'
import type { Listed } from '../challenge.ts'
import { stateWords, texts } from '../texts.ts'

/** Challenges below each other: what is needed, by whom, how much advice there is. */
export const ChallengeLines: FC<{ of: readonly Listed[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <LinkList
      items={of.map((one) => ({
        to: challengeAddresses.challenge({ herausforderung: one.slug }),
        title: one.title,
        note: (
          <>
            <span>{plainText(one.needed, 180)}</span>
            <Row>
              <ChallengeTags of={one} />
              {(one.actor || one.asker) && <span class="small">{one.actor?.name ?? one.asker}</span>}
              <span class="small">
                {[
                  t.cardNumber(one.cards),
                  one.helped > 0 && t.helpedNumber(one.helped),
                  one.sameHere > 0 && t.sameHere(one.sameHere),
                  one.reported && t.reported,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </Row>
          </>
        ),
      }))}
    />
  )
}

export const ChallengeTags: FC<{ of: Pick<Listed, 'state' | 'field'> }> = ({ of }) => {
  const { language } = useVisit()
  return (
    <>
      <StatusTag tone={of.state === 'open' ? 'info' : undefined}>{say(stateWords[of.state], language)}</StatusTag>
      {of.field && <FieldTag field={of.field}>{frontTexts(language)[of.field]}</FieldTag>}
    </>
  )
}
