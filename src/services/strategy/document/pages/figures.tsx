import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type CommonFigure, commonFigures } from '../../comparison/common.ts'
import { comparisonTexts } from '../../comparison/texts.ts'
import { texts as measureTexts } from '../../measures/texts.ts'
import { amountOf } from '../../parts/words-of.ts'
import { documentAddresses } from '../addresses.ts'
import { type Figure, figuresOf } from '../figures.ts'
import { figureAt } from '../load-paper.ts'
import { writeSeries } from '../rules/series.ts'
import { staffTexts } from '../staff-texts.ts'

const trailTo = (visit: Visit) => [
  { href: hrefFor(visit, addresses.start()), label: measureTexts(visit.language).strategy },
  { href: hrefFor(visit, documentAddresses.write()), label: staffTexts(visit.language).title },
]

/** The figures of the region that the chapter about the starting point shows. */
export const figuresPage = page(access, {
  address: documentAddresses.figures,
  action: 'document.write',
  load: async ({ tx, space }) => ({ figures: await figuresOf(tx, space.id) }),
  head: (_data, visit) => ({ title: staffTexts(visit.language).figures, noIndex: true, trail: trailTo(visit) }),
  view({ figures }, { language }) {
    const t = staffTexts(language)
    return (
      <Article title={t.figures} lead={t.figuresLead}>
        {figures.length === 0 ? (
          <EmptyState title={t.noFigures} />
        ) : (
          <DataTable
            caption={t.figures}
            captionOutOfSight
            rows={figures}
            columns={[
              {
                label: t.figure,
                value: ({ id, title }) => <Link to={documentAddresses.figure({ ausgangszahl: id })}>{title}</Link>,
              },
              { label: t.lastValue, value: (one) => lastOf(one, language) },
              { label: t.source, value: ({ source }) => source },
              { label: t.valueCount, value: ({ values }) => values.length, number: true },
            ]}
          />
        )}
        <Section title={t.addFigure} id="neu">
          <Form path={documentAddresses.figures.path} submit={t.addFigure}>
            <FigureInputs of={null} />
          </Form>
        </Section>
      </Article>
    )
  },
})

/** '96.200 Menschen (31. Dezember 2024)' */
function lastOf({ unit, values }: Figure, language: Visit['language']): string {
  const last = values.at(-1)
  return last
    ? `${amountOf({ value: last.value, unit: last.unit ?? unit }, language)} (${date(last.day, language)})`
    : '–'
}

/** One figure with its values. */
export const figurePage = page(access, {
  address: documentAddresses.figure,
  action: 'document.write',
  load: async (work, params) => ({ figure: await figureAt(work, params) }),
  head: ({ figure }, visit) => ({
    title: figure.title,
    noIndex: true,
    trail: [
      ...trailTo(visit),
      { href: hrefFor(visit, documentAddresses.figures()), label: staffTexts(visit.language).figures },
    ],
  }),
  view({ figure }, { language }) {
    const t = staffTexts(language)
    const at = { ausgangszahl: figure.id }
    return (
      <Article title={figure.title}>
        <Form
          path={documentAddresses.figure.path}
          action={documentAddresses.figure(at)}
          submit={t.save}
          cancel={documentAddresses.figures()}
        >
          <HiddenInput name="version" value={figure.version} />
          <FigureInputs of={figure} />
        </Form>
        <Details summary={t.removeFigure}>
          <Form path={documentAddresses.removeFigure.path} action={documentAddresses.removeFigure(at)} prefix="e-">
            <p>{t.removeFigureHint}</p>
            <HiddenInput name="version" value={figure.version} />
            <Button look="danger">{t.removeFigure}</Button>
          </Form>
        </Details>
      </Article>
    )
  },
})

const FigureInputs: FC<{ of: Figure | null }> = ({ of }) => {
  const { language } = useVisit()
  const [t, c] = [staffTexts(language), comparisonTexts(language)]
  return (
    <>
      <TextInput name="title" label={t.figureTitle} value={of?.title} maxlength={160} />
      <TextInput name="unit" label={t.unit} hint={t.unitHint} value={of?.unit} maxlength={80} wide="medium" />
      <TextInput name="source" label={t.source} value={of?.source} maxlength={200} optional />
      <TextArea
        name="values"
        label={t.values}
        hint={t.valuesHint}
        value={of ? writeSeries(of.values) : undefined}
        rows={8}
        optional
      />
      <NumberInput
        name="everyMonths"
        label={t.everyMonths}
        hint={t.everyMonthsHint}
        value={of ? of.everyMonths : 12}
        optional
      />
      <Select
        name="common"
        label={c.field}
        hint={c.fieldHint}
        empty={c.noCommon}
        value={of?.common ?? ''}
        choices={commonFigures.map((figure) => ({ value: figure, label: asked(figure, c) }))}
        optional
      />
    </>
  )
}

/** What is to be entered is the number itself; it is divided by the inhabitants later. */
const asked = (figure: CommonFigure, c: ReturnType<typeof comparisonTexts>): string =>
  figure === 'inhabitants'
    ? c.askInhabitants
    : figure === 'volunteers'
      ? c.askVolunteers
      : figure === 'doctors'
        ? c.askDoctors
        : c[figure]
