import type { Child, FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { words } from '../../measures/texts.ts'
import type { FullReport } from '../load-report.ts'
import type { Reported } from '../report.ts'
import type { Moved } from '../rules/comparison.ts'
import { reportTexts } from '../texts.ts'

/** What happened since the report before, measure by measure. */
export const Since: FC<{ of: FullReport }> = ({ of: { before } }) => {
  const { language } = useVisit()
  const [t, w] = [reportTexts(language), words(language)]
  if (!before) return <p>{t.first}</p>
  const { since } = before
  const phase = ({ before: was, now: is }: Moved) => t.fromTo(w[was.phase], w[is.phase])
  const more = ({ before: was, now: is }: Moved) => t.reachedMore(is.milestonesDone - was.milestonesDone)
  return (
    <Section title={t.since(t.halfShort(before.half))} id="seitdem">
      {Object.values(since).every((list) => list.length === 0) && <p>{t.nothing}</p>}
      <Happened title={t.ahead} id="weiter" of={since.ahead} note={phase} />
      <Happened title={t.reached} id="erreicht" of={since.reached} note={more} />
      <Happened title={t.caughtUp} id="aufgeholt" of={since.caughtUp} />
      <Happened title={t.turnedLate} id="verzug" of={since.turnedLate} />
      <Happened title={t.back} id="zurueck" of={since.back} note={phase} />
      <Happened title={t.ended} id="beendet" of={since.ended} note={({ now }) => now.lesson} />
      <Happened title={t.added} id="neu" of={since.added.map((now) => ({ now, before: now }))} />
      <Happened title={t.gone} id="fort" of={since.gone.map((now) => ({ now, before: now }))} note={() => t.goneHint} />
      <Happened title={t.spentLess} id="weniger" of={since.spentLess} />
    </Section>
  )
}

const Happened: FC<{ title: string; id: string; of: readonly Moved[]; note?: (one: Moved) => Child }> = ({
  title,
  id,
  of,
  note,
}) =>
  of.length === 0 ? null : (
    <Section title={`${title} (${of.length})`} id={id} level={3}>
      <ul>
        {of.map((one) => (
          <li>
            <MeasureLink of={one.now} />
            {note && <span class="small quiet"> {note(one)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )

/** The measure goes on under its address; one that is gone has a page that says so. */
export const MeasureLink: FC<{ of: Pick<Reported, 'slug' | 'code' | 'title'> }> = ({ of: { slug, code, title } }) => (
  <>
    {code && <span class="small quiet">{code} </span>}
    <Link to={addresses.measure({ measure: slug })}>{title}</Link>
  </>
)
