import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { NumberInput } from '#foundation/ui/amount-inputs.tsx'
import { Checkbox, RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { funnelAddresses } from '../addresses.ts'
import { fateInput, reasonInput } from '../fields.ts'
import { narrowingToEdit, trailTo } from '../load.ts'
import { solutionsOf } from '../queries.ts'
import { linesOf } from '../rules/lines.ts'
import { funnelNotices, funnelStaffTexts, funnelTexts } from '../texts.ts'
import { fates, type Narrowing, type Solution } from '../things.ts'

export const addNarrowingPage = page(access, {
  address: funnelAddresses.addNarrowing,
  action: 'funnel.write',
  load: ({ tx, space }) => solutionsOf(tx, space.id, { language: 'de', staff: true }),
  head: (_data, visit) => ({
    title: funnelStaffTexts(visit.language).addNarrowing,
    noIndex: true,
    trail: trailTo(visit, 'narrowings'),
  }),
  view(solutions, { language }) {
    const t = funnelStaffTexts(language)
    return (
      <Article title={t.addNarrowing}>
        <Form path={funnelAddresses.addNarrowing.path} submit={t.save} cancel={funnelAddresses.narrowings()}>
          <NarrowingInputs solutions={solutions} />
        </Form>
      </Article>
    )
  },
})

export const editNarrowingPage = page(access, {
  address: funnelAddresses.editNarrowing,
  action: 'funnel.write',
  load: async (work, params) => ({
    narrowing: await narrowingToEdit(work, params),
    solutions: await solutionsOf(work.tx, work.space.id, { language: 'de', staff: true }),
  }),
  head: ({ narrowing }, visit) => ({
    title: `${funnelStaffTexts(visit.language).editNarrowing}: ${narrowing.title}`,
    noIndex: true,
    trail: trailTo(visit, 'narrowings'),
  }),
  view({ narrowing, solutions }, { language }) {
    const t = funnelStaffTexts(language)
    const at = { auswahl: narrowing.slug }
    return (
      <Article title={narrowing.title} kicker={t.editNarrowing}>
        {narrowing.state === 'closed' && (
          <Notice kind="warning">
            <p>{funnelNotices.isClosed[language === 'en' ? 'en' : 'de']}</p>
          </Notice>
        )}
        <Form
          path={funnelAddresses.editNarrowing.path}
          action={funnelAddresses.editNarrowing(at)}
          submit={t.save}
          cancel={funnelAddresses.narrowing(at)}
        >
          <HiddenInput name="version" value={narrowing.version} />
          <NarrowingInputs of={narrowing} solutions={solutions} />
        </Form>
      </Article>
    )
  },
})

const NarrowingInputs: FC<{ of?: Narrowing; solutions: readonly Solution[] }> = ({ of, solutions }) => {
  const { language } = useVisit()
  const [t, s] = [funnelTexts(language), funnelStaffTexts(language)]
  const known = new Set(solutions.map(({ id }) => id))
  const others = of?.candidates.filter(({ solutionId }) => !solutionId || !known.has(solutionId)) ?? []
  return (
    <>
      <TextInput name="title" label={s.fieldTitle} value={of?.title} maxlength={160} />
      <RadioGroup
        name="what"
        label={s.fieldWhat}
        value={of?.what ?? 'solutions'}
        choices={[
          { value: 'ideas', label: t.ideasWord },
          { value: 'solutions', label: t.solutionsWord },
        ]}
      />
      <TextArea
        name="criteria"
        label={s.fieldCriteria}
        hint={s.fieldCriteriaHint}
        value={of?.criteria}
        rows={5}
        optional
      />
      <Columns as="even">
        <NumberInput name="before" label={s.fieldBefore} hint={s.fieldBeforeHint} value={of?.before} optional />
        <NumberInput name="after" label={s.fieldAfter} hint={s.fieldBeforeHint} value={of?.after} optional />
      </Columns>
      <Checkbox name="about" label={s.fieldAbout} checked={of?.about} optional />
      <TextInput name="body" label={s.fieldBody2} hint={s.fieldBody2Hint} value={of?.body} maxlength={160} optional />
      <DateInput name="decidedOn" label={s.fieldDay} value={of?.decidedOn?.toString() ?? ''} optional />
      <TextArea name="decision" label={s.fieldDecision} value={of?.decision} rows={4} maxlength={5000} optional />
      <TextInput name="paperAddress" label={s.fieldPaper} value={of?.paperAddress ?? ''} type="url" optional />
      <TextInput name="source" label={s.fieldSource} value={of?.source ?? ''} maxlength={600} optional />
      {solutions.length > 0 && <Ours of={of} solutions={solutions} />}
      <TextArea name="more" label={s.more} hint={s.moreHint} value={linesOf(others)} rows={6} optional />
    </>
  )
}

/** Each solution of the district: was it among them, and what became of it? */
const Ours: FC<{ of?: Narrowing; solutions: readonly Solution[] }> = ({ of, solutions }) => {
  const { language } = useVisit()
  const [t, s] = [funnelTexts(language), funnelStaffTexts(language)]
  const words = { kept: t.kept, dropped: t.droppedOut, lost: s.lost }
  return (
    <Section title={s.ours} id="loesungen">
      {solutions.map(({ id, title }) => {
        const candidate = of?.candidates.find(({ solutionId }) => solutionId === id)
        return (
          <Columns as="even">
            <Select
              name={`${fateInput}-${id}`}
              label={s.fateOf(title)}
              empty={s.notAmong}
              value={candidate?.fate ?? ''}
              choices={fates.map((fate) => ({ value: fate, label: words[fate] }))}
              optional
            />
            <TextInput
              name={`${reasonInput}-${id}`}
              label={s.reasonOf(title)}
              value={candidate?.reason}
              maxlength={1000}
              optional
            />
          </Columns>
        )
      })}
    </Section>
  )
}
