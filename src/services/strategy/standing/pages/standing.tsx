import type { FC } from 'hono/jsx'
import { page } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { Checkbox, CheckboxGroup, Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { measureToEdit, subjectOf } from '../../measures/load-measure.ts'
import { isPublic, type Measure, phases } from '../../measures/measure.ts'
import { today } from '../../measures/save-measure.ts'
import { words } from '../../measures/texts.ts'
import { trailTo } from '../../parts/pages/trail.ts'
import { amountOf } from '../../parts/words-of.ts'
import { standingAddresses } from '../addresses.ts'
import { standingTexts } from '../texts.ts'

/** Begins the name of an indicator's input; its id follows. */
export const valueInput = 'value'

/** How a measure stands, said in two minutes with one thumb. */
export const standingPage = page(access, {
  address: standingAddresses.standing,
  action: 'measure.update',
  load: async (work, params) => ({ measure: await measureToEdit(work, params), today: today(work) }),
  subject: ({ measure }) => subjectOf(measure),
  head: ({ measure }, visit) => ({
    title: standingTexts(visit.language).title,
    noIndex: true,
    trail: trailTo(visit, measure, 'measure'),
  }),
  view({ measure, today }, { language }) {
    const [t, w] = [standingTexts(language), words(language)]
    const at = { measure: measure.slug }
    return (
      <Article title={t.title} kicker={measure.title} lead={t.lead}>
        {measure.standing && measure.standingOn && (
          <Details summary={t.before(date(measure.standingOn, language))}>
            <Prose of={markdownToHtml(measure.standing, { language })} />
          </Details>
        )}
        <Form path={standingAddresses.standing.path} action={standingAddresses.standing(at)}>
          <HiddenInput name="version" value={measure.version} />
          <TextArea name="standing" label={t.standing} hint={t.standingHint} rows={5} maxlength={5000} optional />
          <Reached of={measure} today={today} />
          <Counted of={measure} today={today} />
          <Select
            name="phase"
            label={t.phase}
            value={measure.phase}
            choices={phases.map((phase) => ({ value: phase, label: w[phase] }))}
          />
          <Checkbox name="paused" label={t.paused} checked={measure.paused} optional />
          <TextArea name="lesson" label={t.lesson} hint={t.lessonHint} value={measure.lesson} rows={3} optional />
          <div class="form-actions">
            <Button>{isPublic(measure) ? t.submit : t.submitDraft}</Button>
            {measure.standing && (
              <Button look="second" name="deed" value="same">
                {t.same}
              </Button>
            )}
            <Link to={addresses.measure(at)}>{t.cancel}</Link>
          </div>
        </Form>
      </Article>
    )
  },
})

const Reached: FC<{ of: Measure; today: Temporal.PlainDate }> = ({ of, today }) => {
  const t = standingTexts(useVisit().language)
  const open = of.milestones.filter(({ state }) => state === 'open')
  if (open.length === 0) return null
  return (
    <>
      <CheckboxGroup
        name="reached"
        label={t.milestones}
        choices={open.map(({ id, title }) => ({ value: id, label: title }))}
        optional
      />
      <DateInput
        name="reachedOn"
        label={t.reachedOn}
        hint={t.reachedOnHint}
        value={today.toString()}
        max={today.toString()}
        optional
      />
    </>
  )
}

const Counted: FC<{ of: Measure; today: Temporal.PlainDate }> = ({ of: { indicators }, today }) => {
  const { language } = useVisit()
  const t = standingTexts(language)
  if (indicators.length === 0) return null
  return (
    <Section title={t.counted} id="zahlen">
      <p class="small">{t.countedHint}</p>
      {indicators.map(({ id, title, unit, values }) => {
        const last = values.at(-1)
        return (
          <TextInput
            name={`${valueInput}-${id}`}
            label={`${title} (${unit})`}
            hint={last && t.lastValue(amountOf(last, language), date(last.day, language))}
            inputmode="decimal"
            wide="medium"
            optional
          />
        )
      })}
      <DateInput name="countedOn" label={t.countedOn} value={today.toString()} max={today.toString()} optional />
    </Section>
  )
}
