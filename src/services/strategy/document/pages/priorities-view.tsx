import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Draw } from '#foundation/ui/drawing.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import { priorities } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import { frameBar } from '../drawings.ts'
import type { Drawn, MeasureThen } from '../drawn/data.ts'
import { firstToBegin } from '../rules/first-to-begin.ts'
import { type Frame, frameOf, stretchOf } from '../rules/time-frame.ts'
import { texts } from '../texts.ts'
import { spanWords } from '../words-of.ts'

/** Measures by priority along the years of the strategy: each line says in words what its bar shows. */
export const PrioritiesView: FC<{ of: Extract<Drawn, { kind: 'priorities' }> }> = ({ of }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  if (of.measures.length === 0) return <p class="quiet">{t.noMeasures}</p>
  const frame = frameOf(of, of.measures)
  return (
    <>
      {[...priorities, null].map((priority) => {
        const ranked = of.measures.filter((one) => one.priority === priority).toSorted(firstToBegin)
        if (ranked.length === 0) return null
        const title = priority ? t.priority(w[priority], ranked.length) : t.noPriority(ranked.length)
        return <Ranked of={ranked} title={title} frame={frame} />
      })}
      {of.outside > 0 && <p class="small">{t.outside(of.outside)}</p>}
    </>
  )
}

const Ranked: FC<{ of: readonly MeasureThen[]; title: string; frame: Frame | null }> = ({ of, title, frame }) => {
  const { language } = useVisit()
  const t = texts(language)
  return (
    <DataTable
      caption={title}
      rows={of}
      columns={[
        { label: t.measure, value: (one) => <Link to={addresses.measure({ measure: one.slug })}>{one.title}</Link> },
        { label: t.when, value: (one) => spanWords(one, language) },
        ...(frame && of.some((one) => stretchOf(one, frame))
          ? [
              {
                label: t.years(frame.fromYear, frame.toYear),
                value: (one: MeasureThen) => <Draw of={frameBar(stretchOf(one, frame), frame)} />,
              },
            ]
          : []),
      ]}
    />
  )
}
