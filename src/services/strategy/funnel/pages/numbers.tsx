import type { FC } from 'hono/jsx'
import { date } from '#foundation/text/dates.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { narrowingDrawing } from '../drawings/narrowing.ts'
import { countsOf } from '../rules/counts.ts'
import { funnelTexts } from '../texts.ts'
import type { Narrowing } from '../things.ts'

/** Many became few, in words and as a drawing. Numbers nobody knows are said to be unknown. */
export const Numbers: FC<{ of: Narrowing }> = ({ of }) => {
  const { language } = useVisit()
  const t = funnelTexts(language)
  const { before, after } = countsOf(of)
  const what = of.what === 'ideas' ? t.ideasWord : t.solutionsWord
  const number = (count: number | null) => (count === null ? t.unknown : integer(count, language))
  const many = of.about && before !== null ? t.roundly(number(before)) : number(before)
  return (
    <div class="stack tight">
      <p>
        <strong>{t.fromTo(many, number(after), what, after === 1)}</strong>
      </p>
      {before !== null && after !== null && <Draw of={narrowingDrawing(before, after)} />}
    </div>
  )
}

/** Who decided, and when. */
export const Decided: FC<{ of: Narrowing }> = ({ of: { body, decidedOn } }) => {
  const { language } = useVisit()
  const words = [body, decidedOn && date(decidedOn, language)].filter(Boolean).join(', ')
  return words ? <p class="small">{words}</p> : null
}
