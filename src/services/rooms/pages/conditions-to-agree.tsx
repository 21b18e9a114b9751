import type { FC } from 'hono/jsx'
import type { Language } from '#foundation/text/language.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import type { ConditionsText } from '../conditions/conditions.ts'
import { bookingTexts } from '../texts/booking.ts'

/** A text of conditions; where there is none in the reader's language it is marked as the German one. */
export const ConditionsProse: FC<{ text: string; in: Language }> = ({ text, in: language }) => (
  <Prose
    of={markdownToHtml(text, { language, headingBase: 3 })}
    lang={language === useVisit().language ? undefined : 'de'}
  />
)

/** What whoever books agrees to, folded away. */
export const ConditionsToAgree: FC<{ of: readonly ConditionsText[] }> = ({ of }) => (
  <Details summary={bookingTexts(useVisit().language).conditions}>
    {of.map(({ title, text, language }) => (
      <>
        {title && <h3>{title}</h3>}
        <ConditionsProse text={text} in={language} />
      </>
    ))}
  </Details>
)
