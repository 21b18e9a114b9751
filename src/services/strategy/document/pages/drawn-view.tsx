import type { FC } from 'hono/jsx'
import { frontTexts } from '#commons/front/front-texts.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { fields } from '#foundation/ui/field.ts'
import { Columns } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { FieldTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../../addresses.ts'
import { phases } from '../../measures/measure.ts'
import { words } from '../../measures/texts.ts'
import type { Drawn, MeasureThen } from '../drawn/data.ts'
import { texts } from '../texts.ts'
import { Figures } from './figures-view.tsx'
import { PrioritiesView } from './priorities-view.tsx'

/** What a chapter draws from measures, solutions, visions and figures. */
export const DrawnView: FC<{ of: Drawn }> = ({ of }) => {
  switch (of.kind) {
    case 'starting-point':
      return <Figures of={of.indicators} />
    case 'strengths':
      return <Strengths of={of} />
    case 'visions':
      return <Visions of={of.visions} />
    case 'solutions':
      return <Solutions of={of.solutions} />
    case 'fields':
      return <Fields of={of.measures} />
    case 'priorities':
      return <PrioritiesView of={of} />
    case 'monitoring':
      return <Monitoring of={of} />
  }
}

type Of<Kind extends Drawn['kind']> = Extract<Drawn, { kind: Kind }>

const Strengths: FC<{ of: Of<'strengths'> }> = ({ of }) => {
  const t = texts(useVisit().language)
  const half = (title: string, lines: readonly string[]) => (
    <div class="strategy-half">
      <h3>{title}</h3>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t.nothingYet}</p>
      )}
    </div>
  )
  return (
    <Columns as="even">
      {half(t.strengths, of.strengths)}
      {half(t.weaknesses, of.weaknesses)}
    </Columns>
  )
}

const Visions: FC<{ of: Of<'visions'>['visions'] }> = ({ of }) => {
  const t = texts(useVisit().language)
  if (of.length === 0) return <p class="quiet">{t.noVisions}</p>
  return (
    <ol class="strategy-visions">
      {of.map(({ slug, title, lead }) => (
        <li>
          <Link to={addresses.vision({ zielbild: slug })}>{title}</Link>
          {lead && <p>{lead}</p>}
        </li>
      ))}
    </ol>
  )
}

const Solutions: FC<{ of: Of<'solutions'>['solutions'] }> = ({ of }) => {
  const t = texts(useVisit().language)
  if (of.length === 0) return <p class="quiet">{t.noSolutions}</p>
  return (
    <>
      {[...Map.groupBy(of, ({ vision }) => vision)].map(([vision, solutions]) => (
        <div class="strategy-part">
          <h3>{vision ?? t.withoutVision}</h3>
          <ul>
            {solutions.map(({ slug, title, lead }) => (
              <li>
                <Link to={addresses.solution({ solution: slug })}>{title}</Link>
                {lead && `: ${lead}`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

const Fields: FC<{ of: readonly MeasureThen[] }> = ({ of }) => {
  const { language } = useVisit()
  const [t, f] = [texts(language), frontTexts(language)]
  if (of.length === 0) return <p class="quiet">{t.noMeasures}</p>
  return (
    <>
      {[...fields, null].map((field) => {
        const inField = of.filter((one) => one.field === field)
        return (
          inField.length > 0 && (
            <div class="strategy-part">
              <h3>{field ? <FieldTag field={field}>{f[field]}</FieldTag> : t.withoutField}</h3>
              <ul>
                {inField.map(({ slug, title }) => (
                  <li>
                    <Link to={addresses.measure({ measure: slug })}>{title}</Link>
                  </li>
                ))}
              </ul>
            </div>
          )
        )
      })}
    </>
  )
}

const Monitoring: FC<{ of: Of<'monitoring'> }> = ({ of: { count, phases: of } }) => {
  const { language } = useVisit()
  const [t, w] = [texts(language), words(language)]
  if (count === 0) return <p class="quiet">{t.noMeasures}</p>
  return (
    <>
      <DataTable
        caption={t.counted(count)}
        rows={phases.filter((phase) => of[phase] > 0)}
        columns={[
          { label: t.phase, value: (phase) => w[phase] },
          { label: t.number, value: (phase) => integer(of[phase], language), number: true },
        ]}
      />
      <ActionLink to={addresses.start()}>{t.today}</ActionLink>
    </>
  )
}
