import type { FC } from 'hono/jsx'
import { sql } from 'kysely'
import { choice, ids } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { type SurveyAt, surveyToEdit } from '../load-survey.ts'
import { textsOf, type WrittenText } from '../queries.ts'
import { surveyNotices } from '../texts/notices.ts'
import { staffSurveyTexts } from '../texts/staff.ts'

/** What people wrote in their own words: staff say what may be shown. */
export const textsPage = page(surveyAccess, {
  address: surveyAddresses.texts,
  action: 'survey.write',
  async load(work, params) {
    const at = await surveyToEdit(work, params)
    const waiting = await textsOf(work.tx, work.space.id, at.phase.id, 'waiting', 100)
    return { at, waiting, released: await textsOf(work.tx, work.space.id, at.phase.id, 'released') }
  },
  head: ({ at }, visit) => ({
    title: staffSurveyTexts(visit.language).texts,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, waiting, released }, { language }) {
    const t = staffSurveyTexts(language)
    return (
      <Article title={t.texts} kicker={at.phase.title} lead={t.textsLead}>
        <Section title={t.waiting} id="wartet">
          {waiting.length === 0 ? (
            <EmptyState title={t.noTexts} level={3} />
          ) : (
            <Choose at={at} texts={waiting} prefix="w-" />
          )}
        </Section>
        {released.length > 0 && (
          <Section title={t.released} id="frei">
            <Choose at={at} texts={released} prefix="f-" />
          </Section>
        )}
      </Article>
    )
  },
})

const Choose: FC<{ at: SurveyAt; texts: readonly WrittenText[]; prefix: 'w-' | 'f-' }> = ({ at, texts, prefix }) => {
  const t = staffSurveyTexts(useVisit().language)
  const isWaiting = prefix === 'w-'
  return (
    <Form
      path={surveyAddresses.texts.path}
      action={surveyAddresses.texts(paramsOf(at))}
      prefix={prefix}
      summary={isWaiting}
    >
      {[...Map.groupBy(texts, ({ question }) => question)].map(([question, list]) => (
        <CheckboxGroup
          name="texts"
          label={at.survey?.questions.list.find(({ id }) => id === question)?.words.de ?? t.choose}
          choices={list.map(({ id, words }) => ({ value: id, label: words }))}
          optional
        />
      ))}
      <div class="form-actions">
        {isWaiting && (
          <Button name="go" value="release">
            {t.release}
          </Button>
        )}
        <Button look="second" name="go" value="refuse">
          {isWaiting ? t.refuse : t.takeBack}
        </Button>
      </div>
    </Form>
  )
}

export const textsForm = form(surveyAccess, {
  address: surveyAddresses.texts,
  action: 'survey.write',
  fields: { texts: ids(300), go: choice(['release', 'refuse']) },
  page: textsPage,
  load: surveyToEdit,
  async run(work, { texts, go }, at) {
    await sql`update participation.survey_text set state = ${go === 'release' ? 'released' : 'refused'}
      where space_id = ${work.space.id} and phase_id = ${at.phase.id} and id = any(${texts})`.execute(work.tx)
    return goTo(surveyAddresses.texts(paramsOf(at)), surveyNotices.decided)
  },
})
