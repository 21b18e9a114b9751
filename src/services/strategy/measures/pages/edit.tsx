import type { FC } from 'hono/jsx'
import { relatedTo } from '#commons/links/related.ts'
import { RelatedThings } from '#commons/links/related-things.tsx'
import { allWordings } from '#commons/translations/wordings.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit } from '../load-measure.ts'
import { kind, type Measure } from '../measure.ts'
import { solutionChoices } from '../queries.ts'
import { staffTexts } from '../staff-texts.ts'
import { texts } from '../texts.ts'
import { MeasureInputs } from './measure-inputs.tsx'

const tones = { draft: 'info', published: 'success', withdrawn: 'danger' } as const

/** The profile of a measure, and whether it is public. */
export const editPage = page(access, {
  address: addresses.edit,
  action: 'measure.write',
  async load(work, params) {
    const measure = await measureToEdit(work, params)
    return {
      measure,
      wordings: (await allWordings(work.tx, kind, [measure.id])).get(measure.id),
      solutions: await solutionChoices(work.tx, work.space.id),
      related: await relatedTo(work, measure),
    }
  },
  head: ({ measure }, visit) => ({
    title: staffTexts(visit.language).edit,
    noIndex: true,
    trail: [
      { href: hrefFor(visit, addresses.measures()), label: texts(visit.language).title },
      { href: hrefFor(visit, addresses.measure({ measure: measure.slug })), label: measure.title },
    ],
  }),
  view({ measure, wordings, solutions, related }, { language }) {
    const t = staffTexts(language)
    const at = { measure: measure.slug }
    return (
      <Article title={measure.title} kicker={<StatusTag tone={tones[measure.state]}>{t[measure.state]}</StatusTag>}>
        <RelatedThings of={related} />
        <Form path={addresses.edit.path} action={addresses.edit(at)} submit={t.save} cancel={addresses.measure(at)}>
          <HiddenInput name="version" value={measure.version} />
          <MeasureInputs measure={measure} wordings={wordings} solutions={solutions} />
        </Form>
        <ActionLink to={addresses.measure(at)} look="plain">
          {t.see}
        </ActionLink>
        <Publishing of={measure} />
      </Article>
    )
  },
})

const Publishing: FC<{ of: Measure }> = ({ of: { slug, state } }) => {
  const t = staffTexts(useVisit().language)
  const at = { measure: slug }
  return state === 'published' ? (
    <Section title={t.withdraw} id="zurueckziehen">
      <Form path={addresses.withdraw.path} action={addresses.withdraw(at)} prefix="w-">
        <p>{t.withdrawHint}</p>
        <Button look="danger">{t.withdraw}</Button>
      </Form>
    </Section>
  ) : (
    <Section title={t.publish} id="veroeffentlichen">
      <Form path={addresses.publish.path} action={addresses.publish(at)} prefix="p-">
        <p>{t.publishHint}</p>
        <Button>{t.publish}</Button>
      </Form>
    </Section>
  )
}
