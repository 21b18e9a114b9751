import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { addresses } from '../../../addresses.ts'
import { codeInGroups } from '../../../codes.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { type SheetAt, sheetAt } from '../load-survey.ts'
import { QuestionInput } from '../question-input.tsx'
import { isAsked } from '../rules/answers.ts'
import { pagesOf } from '../rules/questions.ts'
import { surveyTexts } from '../texts/texts.ts'
import { LookThrough } from './look-through.tsx'

const query = z.object({ seite: z.string().catch('1') })

/** Where to go after the last page. */
export const lastStep = 'ende'
/** Where to go when one stops. */
export const pause = 'pause'

/** The page of a sheet to show: a number from 1, the end, or the pause. */
function stepOf({ survey }: SheetAt, asked: string): number | typeof lastStep | typeof pause {
  if (asked === lastStep || asked === pause) return asked
  const number = Number(asked)
  return Number.isInteger(number) && number >= 1 && number <= pagesOf(survey.questions).length ? number : 1
}

/** A survey page by page; at the end one looks through what one answered and sends it. */
export const sheetPage = page(surveyAccess, {
  address: surveyAddresses.sheet,
  action: 'survey.read',
  query,
  load: async (work, params, { seite }) => {
    const at = await sheetAt(work, params)
    return { at, step: stepOf(at, seite) }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: at.phase.title,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, step }, visit) {
    const t = surveyTexts(visit.language)
    const phase = addresses.phase(paramsOf(at))
    if (at.sent)
      return (
        <Article title={t.sent} lead={t.sentLead}>
          <div class="row">
            <ActionLink to={surveyAddresses.results(paramsOf(at))} look="second">
              {t.toResults}
            </ActionLink>
            <ActionLink to={phase}>{t.backToPhase}</ActionLink>
          </div>
        </Article>
      )
    if (!may(visit, surveyAccess, 'survey.answer', { phase: at.standing }))
      return (
        <Article title={at.phase.title} lead={t.closed}>
          <ActionLink to={phase}>{t.backToPhase}</ActionLink>
        </Article>
      )
    if (step === pause) return <Pause at={at} />
    return step === lastStep ? <LookThrough at={at} /> : <OnePage at={at} step={step} />
  },
})

function OnePage({ at, step }: { at: SheetAt; step: number }) {
  const { language } = useVisit()
  const t = surveyTexts(language)
  const { survey, sheet, key } = at
  const pages = pagesOf(survey.questions)
  const answers = sheet?.answers ?? {}
  const asked = (pages[step - 1] ?? []).filter((question) => isAsked(question, answers, survey.questions))
  const here = surveyAddresses.sheet({ ...paramsOf(at), sheet: key })
  return (
    <Article title={at.phase.title} kicker={t.page(step, pages.length)}>
      {at.code && (
        <p class="small">
          {t.yourCode}: <strong class="figures">{codeInGroups(at.code)}</strong>
        </p>
      )}
      <Form path={surveyAddresses.sheet.path} action={{ href: `${hrefFor(useVisit(), here)}?seite=${step}` }}>
        <HiddenInput name="page" value={step} />
        <p class="small">{t.requiredNote}</p>
        {asked.map((question) => (
          <QuestionInput question={question} answers={answers} />
        ))}
        <div class="form-actions">
          <Button name="go" value="next">
            {t.next}
          </Button>
          {step > 1 && (
            <Button look="second" name="go" value="back">
              {t.back}
            </Button>
          )}
          <Button look="plain" name="go" value="later">
            {t.later}
          </Button>
        </div>
      </Form>
    </Article>
  )
}

function Pause({ at }: { at: SheetAt }) {
  const t = surveyTexts(useVisit().language)
  const params = { ...paramsOf(at), sheet: at.key }
  return (
    <Article title={t.saved} lead={t.savedLead}>
      {at.code ? (
        <>
          <Notice kind="info" title={`${t.yourCode}: ${codeInGroups(at.code)}`}>
            <p>{t.keepCode}</p>
          </Notice>
          <Details summary={t.mailCode}>
            <Form path={surveyAddresses.mailCode.path} action={surveyAddresses.mailCode(params)} submit={t.sendMail}>
              <TextInput
                name="mail"
                label={t.mail}
                hint={t.mailHint}
                type="email"
                inputmode="email"
                autocomplete="email"
                maxlength={254}
              />
            </Form>
          </Details>
        </>
      ) : (
        <p>{t.savedAccount}</p>
      )}
      <div class="row">
        <ActionLink to={surveyAddresses.sheet(params)} look="second">
          {t.goOn}
        </ActionLink>
        <ActionLink to={addresses.phase(paramsOf(at))}>{t.backToPhase}</ActionLink>
      </div>
    </Article>
  )
}
