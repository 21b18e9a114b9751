import { z } from 'zod'
import { choice, family, optionalText, text } from '#foundation/http/fields.ts'
import { found, goTo, Refusal, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { codeHash, readCode } from '../../../codes.ts'
import { enteredWays, isEnteringOver } from '../../../phases/entering.ts'
import { channelWords } from '../../../texts/words.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { problemsByInput } from '../commands/answering.ts'
import { surveyToEdit } from '../load-survey.ts'
import { isPrinted } from '../queries.ts'
import { QuestionInput } from '../question-input.tsx'
import { reached, readAnswers } from '../rules/answers.ts'
import { enterSheet, markBegun } from '../save-survey.ts'
import { surveyNotices } from '../texts/notices.ts'
import { surveyRefusals } from '../texts/refusals.ts'
import { staffSurveyTexts } from '../texts/staff.ts'

const query = z.object({ weg: z.enum(enteredWays).catch('paper'), quelle: z.string().max(120).catch('') })

/** Sheet after sheet on one dense page; way and source stay as they were. */
export const enterPage = page(surveyAccess, {
  address: surveyAddresses.enter,
  action: 'survey.enter',
  query,
  load: async (work, params, { weg, quelle }) => ({ at: await surveyToEdit(work, params), weg, quelle }),
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: staffSurveyTexts(visit.language).enter,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, weg, quelle }, { language }) {
    const t = staffSurveyTexts(language)
    return (
      <Article title={t.enter} kicker={at.phase.title} lead={t.enterLead}>
        <Form path={surveyAddresses.enter.path} action={surveyAddresses.enter(paramsOf(at))} submit={t.doEnter}>
          <RadioGroup
            name="channel"
            label={t.channel}
            value={weg}
            choices={enteredWays.map((channel) => ({ value: channel, label: say(channelWords[channel], language) }))}
          />
          <TextInput name="source" label={t.source} hint={t.sourceHint} value={quelle} maxlength={120} />
          <TextInput
            name="code"
            label={t.code}
            hint={t.codeHint}
            maxlength={40}
            wide="medium"
            optional
            spellcheck={false}
            autocomplete="off"
          />
          <div class="dense">
            {at.survey?.questions.list.map((question) => (
              <QuestionInput question={question} dense />
            ))}
          </div>
        </Form>
      </Article>
    )
  },
})

export const enterForm = form(surveyAccess, {
  address: surveyAddresses.enter,
  action: 'survey.enter',
  fields: { channel: choice(enteredWays), source: text(120), code: optionalText(60), a: family() },
  page: enterPage,
  load: surveyToEdit,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { channel, source, code: typed, a }, at) {
    const survey = found(at.survey)
    if (isEnteringOver(at.phase.endsAt, work.now)) refuse(surveyRefusals.enteringOver)
    if (channel === 'paper' && !typed) refuse(surveyRefusals.codeMissing, 'code')
    const code = typed ? readCode(typed) : null
    if (typed && !(code && (await isPrinted(work.tx, work.space.id, at.phase.id, code))))
      refuse(surveyRefusals.noSuchCode, 'code')
    const read = readAnswers(survey.questions.list, a, false)
    if (Object.keys(read.problems).length > 0) throw new Refusal(problemsByInput(read.problems))
    const answers = reached(read.answers, survey.questions)
    if (Object.keys(answers).length === 0) refuse(surveyRefusals.nothingAnswered)
    await markBegun(work, survey)
    const kept = await enterSheet(work, survey, { channel, source, hash: code ? codeHash(code) : null, answers })
    if (kept === 'used') refuse(surveyRefusals.codeUsed, 'code')
    return goTo(surveyAddresses.enter(paramsOf(at), { weg: channel, quelle: source }), surveyNotices[kept])
  },
})
