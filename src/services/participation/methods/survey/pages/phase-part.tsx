import type { FC } from 'hono/jsx'
import { GuestCheck } from '#commons/fair/guest-form.tsx'
import { places } from '#commons/front/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { rightsPhaseOf, standingOf } from '../../../phases/phase.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import type { Correction, Sheet, Snapshot, Survey } from '../queries.ts'
import { resultTexts } from '../texts/results.ts'
import { staffSurveyTexts } from '../texts/staff.ts'
import { surveyTexts } from '../texts/texts.ts'
import { asksWho, WhoIsMissing } from './who-is-missing.tsx'

/** What the page of the phase knows of its survey. */
export interface PhaseShows {
  readonly survey: Survey | undefined
  readonly own: { readonly sheet: Sheet | null; readonly sent: boolean }
  readonly corrections: readonly Correction[]
  /** The last count, while who is missing can still be changed. */
  readonly snapshot: Snapshot | null
}

export const PhasePart: FC<{ of: PhaseShows; at: At }> = ({ of, at }) => {
  const visit = useVisit()
  const { language, now } = visit
  const t = surveyTexts(language)
  const staff = staffSurveyTexts(language)
  const { survey, corrections } = of
  const params = paramsOf(at)
  const subject = { phase: rightsPhaseOf(at.phase, now) }
  const questions = survey?.questions.list.length ?? 0
  const standing = standingOf(at.phase, now)
  return (
    <Section title={t.survey} id="umfrage">
      {questions === 0 ? <p>{t.notYet}</p> : <p>{t.size(questions, Math.max(1, Math.ceil(questions / 3)))}</p>}
      {questions > 0 && standing === 'during' && <Answering of={of} at={at} />}
      {survey?.begunAt && (
        <ActionLink to={surveyAddresses.results(params)} look={standing === 'during' ? 'plain' : 'second'}>
          {resultTexts(language).result}
        </ActionLink>
      )}
      {survey?.begunAt && standing === 'during' && asksWho(survey.questions) && (
        <WhoIsMissing questions={survey.questions} snapshot={of.snapshot} />
      )}
      {corrections.length > 0 && (
        <Details summary={t.corrections}>
          <ul>
            {corrections.map(({ before, after, reason, at: day }) => (
              <li>{t.corrected(date(day, language), before, after, reason)}</li>
            ))}
          </ul>
        </Details>
      )}
      {may(visit, surveyAccess, 'survey.write') && (
        <div class="row">
          <ActionLink to={surveyAddresses.questions(params)} look="second" icon="edit">
            {staff.questions}
          </ActionLink>
          {questions > 0 && <ActionLink to={surveyAddresses.copies(params)}>{staff.copies}</ActionLink>}
          {may(visit, surveyAccess, 'survey.enter', subject) && (
            <ActionLink to={surveyAddresses.enter(params)}>{staff.enter}</ActionLink>
          )}
          {survey?.begunAt && <ActionLink to={surveyAddresses.texts(params)}>{staff.texts}</ActionLink>}
        </div>
      )}
    </Section>
  )
}

/** The one button for whoever may answer, with what becomes of the answers. */
const Answering: FC<{ of: PhaseShows; at: At }> = ({ of: { own }, at }) => {
  const visit = useVisit()
  const t = surveyTexts(visit.language)
  const params = paramsOf(at)
  if (own.sent) return <p>{t.done}</p>
  const subject = { phase: rightsPhaseOf(at.phase, visit.now) }
  if (!may(visit, surveyAccess, 'survey.answer', subject)) {
    if (visit.viewer.person !== null) return <p>{t.closed}</p>
    const back = encodeURIComponent(visit.url.pathname)
    return (
      <ActionLink to={{ href: `${hrefFor(visit, places.login())}?weiter=${back}` }} look="button">
        {t.logIn}
      </ActionLink>
    )
  }
  return (
    <>
      <p>{visit.viewer.person ? t.howAccount : t.howGuest}</p>
      <Form path={surveyAddresses.begin.path} action={surveyAddresses.begin(params)} prefix="b-">
        <GuestCheck />
        <div>
          <Button>{own.sheet ? t.goOn : t.begin}</Button>
        </div>
      </Form>
      <p>{t.onPaper}</p>
      <Details summary={t.haveCode} open={visit.attempt?.form === surveyAddresses.code.path}>
        <Form path={surveyAddresses.code.path} action={surveyAddresses.code(params)} submit={t.useCode}>
          <TextInput
            name="code"
            label={t.code}
            hint={t.codeHint}
            maxlength={40}
            wide="medium"
            spellcheck={false}
            autocomplete="off"
          />
        </Form>
      </Details>
    </>
  )
}
