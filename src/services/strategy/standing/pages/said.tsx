import { page } from '#foundation/http/route.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit } from '../../measures/load-measure.ts'
import { freshnessOf } from '../../measures/rules/freshness.ts'
import { plannedOf, timelinessOf } from '../../measures/rules/timeliness.ts'
import { today } from '../../measures/save-measure.ts'
import { words } from '../../measures/texts.ts'
import { trailTo } from '../../parts/pages/trail.ts'
import { standingAddresses } from '../addresses.ts'
import { careTexts } from '../texts.ts'

export const timelinesses = ['on-time', 'late', 'unknown'] as const
export const freshnesses = ['fresh', 'ageing', 'stale'] as const

/** An editor knows better than the reckoning, and says why. */
export const saidPage = page(access, {
  address: standingAddresses.said,
  action: 'measure.write',
  load: async (work, params) => ({ measure: await measureToEdit(work, params), today: today(work) }),
  head: ({ measure }, visit) => ({
    title: careTexts(visit.language).said,
    noIndex: true,
    trail: trailTo(visit, measure, 'measure'),
  }),
  view({ measure, today }, { language }) {
    const [t, w] = [careTexts(language), words(language)]
    const at = { measure: measure.slug }
    const time = timelinessOf(plannedOf(measure, today), today)
    const age = freshnessOf(measure, today)
    return (
      <Article title={t.said} kicker={measure.title} lead={t.saidLead}>
        <Form
          path={standingAddresses.said.path}
          action={standingAddresses.said(at)}
          submit={t.save}
          cancel={addresses.measure(at)}
        >
          <HiddenInput name="version" value={measure.version} />
          <Section title={t.timeliness} id="zeitplan">
            <Select
              name="timeliness"
              label={t.timeliness}
              hint={t.byRule(w[time.byRule])}
              empty={t.noOverride}
              value={measure.timelinessSaid ?? ''}
              choices={timelinesses.map((value) => ({ value, label: w[value] }))}
              optional
            />
            <TextArea
              name="timelinessWhy"
              label={t.why}
              hint={t.whyHint}
              value={measure.timelinessWhy ?? ''}
              rows={2}
              maxlength={1000}
              optional
            />
          </Section>
          <Section title={t.freshness} id="aktualitaet">
            <Select
              name="freshness"
              label={t.freshness}
              hint={t.byRule(w[age.byRule])}
              empty={t.noOverride}
              value={measure.freshnessSaid ?? ''}
              choices={freshnesses.map((value) => ({ value, label: w[value] }))}
              optional
            />
            <TextArea
              name="freshnessWhy"
              label={t.why}
              hint={t.whyHint}
              value={measure.freshnessWhy ?? ''}
              rows={2}
              maxlength={1000}
              optional
            />
          </Section>
        </Form>
      </Article>
    )
  },
})
