import type { FC } from 'hono/jsx'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import type { CommonRules } from '../../conditions/common-rules.ts'
import { commonRulesTexts, ruleSentences } from '../../texts/common-rules.ts'

/** What the district demands, before somebody is refused. */
export const RulesNote: FC<{ rules: CommonRules }> = ({ rules }) => {
  const { language } = useVisit()
  const { mostDepositCents, mostAdvanceDays, freeUntilHours } = rules
  const sentences = [
    mostDepositCents === null ? null : ruleSentences.deposit(mostDepositCents),
    mostAdvanceDays === null ? null : ruleSentences.advance(mostAdvanceDays),
    freeUntilHours === null ? null : ruleSentences.free(freeUntilHours),
  ].filter((sentence) => sentence !== null)
  if (sentences.length === 0) return null
  return (
    <Notice title={commonRulesTexts(language).rulesHere}>
      <ul>
        {sentences.map((sentence) => (
          <li>{say(sentence, language)}</li>
        ))}
      </ul>
    </Notice>
  )
}
