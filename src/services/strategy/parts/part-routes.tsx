import { z } from 'zod'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page, type Route, type Work } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { measureToEdit, subjectOf } from '../measures/load-measure.ts'
import type { Indicator, Measure } from '../measures/measure.ts'
import { versionField } from '../measures/measure-input.ts'
import { touchMeasure } from '../measures/save-measure.ts'
import { fresh, partAddresses } from './addresses.ts'
import { trailTo } from './pages/trail.ts'
import { Values } from './pages/values.tsx'
import type { PartKind } from './part-kind.ts'
import { otherMeasures } from './queries.ts'
import { partNotices, partStaffTexts } from './texts.ts'

type At = { readonly measure: string; readonly teil: string }

/** The measure of an address with the part in question; undefined where a new one is meant. */
export async function partAt(work: Work, kind: PartKind, { measure: slug, teil }: At) {
  const measure = await measureToEdit(work, { measure: slug })
  const part = teil === fresh ? undefined : found(kind.of(measure).find(({ id }) => id === teil))
  return { measure, part }
}

const subject = ({ measure }: { readonly measure: Measure }) => subjectOf(measure)

/** The page of one kind of part and the form on it: the same for every kind. */
export function routesOf(kind: PartKind): readonly Route[] {
  const address = partAddresses.of[kind.id]
  const show = page(access, {
    address,
    action: 'measure.update',
    query: z.object({ titel: z.string().max(300).catch('') }),
    async load(work, params, { titel }) {
      const at = await partAt(work, kind, params as At)
      const others = kind.choosesMeasure ? await otherMeasures(work.tx, work.space.id, at.measure.id) : []
      return { ...at, others, begun: titel }
    },
    subject,
    head: ({ measure, part }, visit) => ({
      title: part ? kind.words(visit.language).one : kind.words(visit.language).add,
      noIndex: true,
      trail: trailTo(visit, measure, 'parts'),
    }),
    view({ measure, part, others, begun }, { language }) {
      const t = partStaffTexts(language)
      const at = { measure: measure.slug, teil: part?.id ?? fresh }
      const { one, add } = kind.words(language)
      return (
        <Article title={part ? one : add} kicker={measure.title}>
          <Form
            path={address.path}
            action={address(at as never)}
            submit={t.save}
            cancel={partAddresses.parts({ measure: measure.slug })}
          >
            <HiddenInput name="version" value={measure.version} />
            <kind.Inputs part={part} others={others} begun={begun} />
            {kind.id === 'kennzahlen' && !part && <p>{t.addValueFirst}</p>}
          </Form>
          {kind.id === 'kennzahlen' && part && <Values measure={measure} of={part as Indicator} />}
          {part && (
            <Section title={t.remove} id="entfernen">
              <Form
                path={partAddresses.remove.path}
                action={partAddresses.remove({ ...at, teilart: kind.id })}
                prefix="r-"
              >
                <p>{t.removeHint}</p>
                <Button look="danger">{t.remove}</Button>
              </Form>
            </Section>
          )}
        </Article>
      )
    },
  })
  const save = form(access, {
    address,
    action: 'measure.update',
    fields: { ...kind.fields, ...versionField },
    page: show,
    load: (work, params) => partAt(work, kind, params as At),
    subject,
    async run(work, input, { measure, part }) {
      kind.check?.(input, measure, part)
      // Adding takes nothing from anybody; changing does.
      if (!(await touchMeasure(work, measure.id, part ? (input.version as number) : null))) refuse(partNotices.conflict)
      await kind.save(work, measure, part, input)
      return goTo(partAddresses.parts({ measure: measure.slug }), partNotices.saved)
    },
  })
  return [show, save]
}

/** Takes a part away, whatever its kind. */
export function removeRoute(kinds: readonly PartKind[]): Route {
  return form(access, {
    address: partAddresses.remove,
    action: 'measure.update',
    fields: {},
    async load(work, { teilart, ...at }) {
      const kind = kinds.find(({ id }) => id === teilart) ?? missing()
      return { kind, ...(await partAt(work, kind, at)) }
    },
    subject,
    async run(work, _input, { kind, measure, part }) {
      if (!part) missing()
      await kind.remove(work, measure, part)
      await touchMeasure(work, measure.id)
      return goTo(partAddresses.parts({ measure: measure.slug }), partNotices.removed)
    },
  })
}
