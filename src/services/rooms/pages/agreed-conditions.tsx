import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import type { Agreed } from '../conditions/conditions.ts'
import { conditionsTexts } from '../texts/common-rules.ts'
import { ConditionsProse } from './conditions-to-agree.tsx'

/** What whoever booked agreed to, as it was then. */
export const AgreedConditions: FC<{ of: readonly Agreed[] }> = ({ of }) => {
  const { language } = useVisit()
  const t = conditionsTexts(language)
  if (of.length === 0) return null
  return (
    <Section title={t.agreed} id="bedingungen">
      <p class="small">{t.agreedLead}</p>
      {of.map(({ of: whose, from, text, language: textLanguage }) => {
        const day = date(from, language)
        return (
          <Details summary={whose === 'district' ? t.commonVersion(day) : t.version(day)}>
            <ConditionsProse text={text} in={textLanguage} />
          </Details>
        )
      })}
    </Section>
  )
}
