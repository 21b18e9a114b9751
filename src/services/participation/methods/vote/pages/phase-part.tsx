import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { addresses as residence } from '#commons/residents/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { integer } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { rightsPhaseOf, standingOf } from '../../../phases/phase.ts'
import { lastDay } from '../../../phases/phase-time.ts'
import { channelWords } from '../../../texts/words.ts'
import { inWords } from '../../../wording.ts'
import type { At, Channel } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { ownPaper, voteAddresses } from '../addresses.ts'
import { howTo } from '../ballot-inputs.tsx'
import type { Correction, Vote } from '../queries.ts'
import { majorityOf } from '../set-up-input.ts'
import { resultTexts } from '../texts/results.ts'
import { staffVoteTexts } from '../texts/staff.ts'
import { voteTexts } from '../texts/texts.ts'

/** What the page of the phase knows of its vote. */
export interface PhaseShows {
  readonly vote: Vote | undefined
  /** Which way the viewer has voted, if they have. */
  readonly voted: Channel | null
  readonly corrections: readonly Correction[]
}

export const PhasePart: FC<{ of: PhaseShows; at: At }> = ({ of, at }) => {
  const { language, now } = useVisit()
  const t = voteTexts(language)
  const { vote, corrections } = of
  const params = paramsOf(at)
  const standing = standingOf(at.phase, now)
  return (
    <Section title={t.vote} id="abstimmung">
      {vote ? <Question of={vote} over={standing === 'after'} /> : <p>{t.notYet}</p>}
      {vote?.countedOn && (
        <ActionLink to={voteAddresses.result(params)} look="button">
          {t.toResult}
        </ActionLink>
      )}
      {vote && !vote.countedOn && standing === 'during' && <Voting of={of} vote={vote} at={at} />}
      {vote && !vote.countedOn && standing === 'after' && at.phase.endsAt && (
        <p>
          {vote.entryDays > 0
            ? t.counting(date(lastDay(at.phase.endsAt).add({ days: vote.entryDays + 1 }), language))
            : t.countingNow}
        </p>
      )}
      {vote && <Secrecy of={vote} />}
      {corrections.length > 0 && (
        <Details summary={t.corrections}>
          <ul>
            {corrections.map(({ before, after, reason, at: day }) => (
              <li>{t.corrected(date(day, language), before, after, reason)}</li>
            ))}
          </ul>
        </Details>
      )}
      <Tools of={vote} at={at} />
    </Section>
  )
}

/** What is asked, with everything one can choose, and by which rule it is decided. */
const Question: FC<{ of: Vote; over: boolean }> = ({ of: { asked }, over }) => {
  const { language } = useVisit()
  const t = voteTexts(language)
  const { rule, entitled } = asked
  const people = integer(entitled ?? 0, language)
  return (
    <>
      <p>
        <strong>{inWords(asked.question, language)}</strong>
      </p>
      {asked.options.length > 0 && (
        <ul>
          {asked.options.map(({ words, about }) => (
            <li>
              {inWords(words, language)}
              {inWords(about, language) && <div class="small">{inWords(about, language)}</div>}
            </li>
          ))}
        </ul>
      )}
      <p>
        {!over && howTo(asked, language)}
        {rule && ` ${t.majority(t[majorityOf(rule)])}`}
        {rule?.turnout && ` ${t.turnoutRule(rule.turnout.part, people)}`}
        {rule?.approval && ` ${t.approvalRule(rule.approval.part, people)}`}
      </p>
    </>
  )
}

/** In one sentence, and for whoever wants to know exactly. */
const Secrecy: FC<{ of: Vote }> = ({ of: { secret } }) => {
  const t = voteTexts(useVisit().language)
  if (!secret) return <p class="small">{t.openShort}</p>
  return (
    <Details summary={`${t.secretShort} ${t.how}`}>
      <p>{t.secretLong}</p>
      <p>{t.notClaimed}</p>
    </Details>
  )
}

/** The one button for whoever may vote. */
const Voting: FC<{ of: PhaseShows; vote: Vote; at: At }> = ({ of: { voted }, vote, at }) => {
  const visit = useVisit()
  const { language, viewer } = visit
  const t = voteTexts(language)
  const params = paramsOf(at)
  const back = encodeURIComponent(visit.url.pathname)
  const logIn = (look: 'button' | 'second') => (
    <ActionLink to={{ href: `${hrefFor(visit, places.login())}?weiter=${back}` }} look={look}>
      {t.logIn}
    </ActionLink>
  )
  if (voted)
    return (
      <>
        <p>
          <strong>{t.voted}</strong> {t.votedHow(say(channelWords[voted], language))}
        </p>
        {!vote.secret && voted === 'online' && (
          <div class="row">
            <ActionLink to={voteAddresses.ballot({ ...params, holder: ownPaper })} look="second" icon="edit">
              {t.changeBallot}
            </ActionLink>
            <Form path={voteAddresses.takeBack.path} action={voteAddresses.takeBack(params)} prefix="z-" class="row">
              <Button look="plain">{t.takeBack}</Button>
            </Form>
          </div>
        )}
      </>
    )
  if (may(visit, voteAccess, 'vote.cast', { phase: rightsPhaseOf(at.phase, visit.now) }) && viewer.person)
    return (
      <>
        <div class="row">
          <ActionLink to={voteAddresses.ballot({ ...params, holder: ownPaper })} look="button">
            {t.toPaper}
          </ActionLink>
        </div>
        <p class="small">
          {t.noInterim} {t.onPaper}
        </p>
      </>
    )
  if (viewer.person)
    return (
      <ActionLink to={residence.own()} look="button">
        {t.prove}
      </ActionLink>
    )
  return (
    <>
      <div class="row">{logIn('button')}</div>
      {at.phase.who === 'guest' && <Guest at={at} />}
      <p class="small">
        {t.noInterim} {t.onPaper}
      </p>
    </>
  )
}

/** Without an account: a link by mail, or the code of a printed ballot paper. */
const Guest: FC<{ at: At }> = ({ at }) => {
  const { language, attempt } = useVisit()
  const t = voteTexts(language)
  const params = paramsOf(at)
  return (
    <>
      <Details summary={t.mailLink} open={attempt?.form === voteAddresses.link.path}>
        <p>{t.mailLead}</p>
        <Form path={voteAddresses.link.path} action={voteAddresses.link(params)} prefix="m-" submit={t.sendLink}>
          <TextInput name="mail" type="email" label={t.mail} autocomplete="email" maxlength={254} />
        </Form>
      </Details>
      <Details summary={t.haveCode} open={attempt?.form === voteAddresses.code.path}>
        <Form path={voteAddresses.code.path} action={voteAddresses.code(params)} prefix="c-" submit={t.useCode}>
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

/** What staff can do: set up, print, enter, count. */
const Tools: FC<{ of: Vote | undefined; at: At }> = ({ of: vote, at }) => {
  const visit = useVisit()
  const { language, now } = visit
  if (!may(visit, voteAccess, 'vote.write')) return null
  const staff = staffVoteTexts(language)
  const params = paramsOf(at)
  const mayEnter = may(visit, voteAccess, 'vote.enter', { phase: rightsPhaseOf(at.phase, now) })
  const over = standingOf(at.phase, now) === 'after'
  return (
    <>
      <div class="row">
        <ActionLink to={voteAddresses.setUp(params)} look="second" icon="edit">
          {staff.setUp}
        </ActionLink>
        {vote && !vote.countedOn && <ActionLink to={voteAddresses.papers(params)}>{staff.papers}</ActionLink>}
        {vote && !vote.countedOn && mayEnter && <ActionLink to={voteAddresses.enter(params)}>{staff.enter}</ActionLink>}
        {vote && !vote.countedOn && over && (
          <Form path={voteAddresses.count.path} action={voteAddresses.count(params)} prefix="a-" class="row">
            <Button look="second">{staff.count}</Button>
          </Form>
        )}
      </div>
      {vote && !vote.countedOn && over && <p class="small">{staff.countHint}</p>}
      {vote?.countedOn && <p class="small">{resultTexts(language).countedOn(date(vote.countedOn, language))}</p>}
    </>
  )
}
