import { z } from 'zod'
import { checkbox, choice, family, optionalText, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox, RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { codeHash, readCode } from '../../../codes.ts'
import { enteredWays, isEnteringOver } from '../../../phases/entering.ts'
import { channelWords } from '../../../texts/words.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type PhaseParams, pollToEdit } from '../load.ts'
import { isPrinted, shownStatements } from '../queries.ts'
import { type Said, saids, votes } from '../rules/vote.ts'
import { enterSheet } from '../save-votes.ts'
import { notices, refusals } from '../texts/notices.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'

const query = z.object({ weg: z.enum(enteredWays).catch('paper'), quelle: z.string().max(120).catch('') })

async function entering(work: Work, params: PhaseParams) {
  const at = await pollToEdit(work, params)
  return { at, statements: await shownStatements(work.tx, work.space.id, at.phase.id) }
}

/** Sheet after sheet, all statements on one dense page; way and source stay as they were. */
export const enterPage = page(access, {
  address: addresses.enter,
  action: 'opinion.enter',
  query,
  load: async (work, params, { weg, quelle }) => ({ ...(await entering(work, params)), weg, quelle }),
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).enter,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, statements, weg, quelle }, { language }) {
    const t = staffTexts(language)
    const words = texts(language)
    const answers = [...saids.map((said) => ({ value: said, label: words[said] })), { value: '', label: t.empty }]
    return (
      <Article title={t.enter} kicker={at.phase.title} lead={t.enterLead}>
        <Form path={addresses.enter.path} action={addresses.enter(paramsOf(at))} submit={t.doEnter}>
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
            {statements.map((statement) => (
              <div class="points">
                <RadioGroup
                  name={`v-${statement.number}`}
                  label={`${statement.number}. ${statement.words}`}
                  value=""
                  choices={answers}
                />
              </div>
            ))}
          </div>
          <Checkbox name="open" label={t.openWords} optional />
        </Form>
      </Article>
    )
  },
})

const isSaid = (typed: string | undefined): typed is Said => (saids as readonly (string | undefined)[]).includes(typed)

export const enterForm = form(access, {
  address: addresses.enter,
  action: 'opinion.enter',
  fields: {
    channel: choice(enteredWays),
    source: text(120),
    code: optionalText(60),
    open: checkbox(),
    v: family(),
  },
  page: enterPage,
  load: entering,
  subject: ({ at }) => ({ phase: at.standing }),
  async run(work, { channel, source, code: typed, open, v }, { at, statements }) {
    const poll = found(at.poll)
    if (isEnteringOver(at.phase.endsAt, work.now)) refuse(refusals.enteringOver)
    if (channel === 'paper' && !typed) refuse(refusals.codeMissing, 'code')
    const code = typed ? readCode(typed) : null
    if (typed && !(code && (await isPrinted(work.tx, work.space.id, at.phase.id, code))))
      refuse(refusals.noSuchCode, 'code')
    const said = statements.flatMap(({ number }) => {
      const answer = v[number]?.[0]
      return isSaid(answer) ? [[String(number), votes[answer]] as const] : []
    })
    if (said.length === 0) refuse(refusals.nothingSaid)
    const sheet = { channel, source, hash: code ? codeHash(code) : null, votes: Object.fromEntries(said), open }
    if (!(await enterSheet(work, poll, sheet))) refuse(refusals.codeUsed, 'code')
    return goTo(addresses.enter(paramsOf(at), { weg: channel, quelle: source }), notices.entered)
  },
})
