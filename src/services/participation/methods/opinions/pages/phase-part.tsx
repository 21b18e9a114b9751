import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { rightsPhaseOf, standingOf } from '../../../phases/phase.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses, ownSheet } from '../addresses.ts'
import type { Poll } from '../poll.ts'
import { resultTexts } from '../texts/results.ts'
import { staffTexts } from '../texts/staff.ts'
import { texts } from '../texts/texts.ts'

/** What the page of the phase knows of its poll. */
export interface PhaseShows {
  readonly poll: Poll | undefined
  readonly statements: number
  /** Statements the viewer has said something to. */
  readonly own: number
}

export const PhasePart: FC<{ of: PhaseShows; at: At }> = ({ of, at }) => {
  const visit = useVisit()
  const { language, now } = visit
  const t = texts(language)
  const staff = staffTexts(language)
  const params = paramsOf(at)
  const subject = { phase: rightsPhaseOf(at.phase, now) }
  const standing = standingOf(at.phase, now)
  return (
    <Section title={t.opinions} id="meinungen">
      {of.statements === 0 ? <p>{t.notYet}</p> : <p>{t.size(of.statements)}</p>}
      {of.statements > 0 && standing === 'during' && <Voting of={of} at={at} />}
      {of.poll?.begun && (
        <ActionLink to={addresses.results(params)} look={standing === 'during' ? 'plain' : 'second'}>
          {resultTexts(language).toResult}
        </ActionLink>
      )}
      {may(visit, access, 'opinion.write') && (
        <Row>
          <ActionLink to={addresses.statements(params)} look="second" icon="edit">
            {staff.statements}
          </ActionLink>
          {of.statements > 0 && <ActionLink to={addresses.copies(params)}>{staff.copies}</ActionLink>}
          {of.statements > 0 && may(visit, access, 'opinion.enter', subject) && (
            <ActionLink to={addresses.enter(params)}>{staff.enter}</ActionLink>
          )}
        </Row>
      )}
    </Section>
  )
}

/** The one button for whoever may vote, with what becomes of the votes. */
const Voting: FC<{ of: PhaseShows; at: At }> = ({ of: { own, statements }, at }) => {
  const visit = useVisit()
  const t = texts(visit.language)
  const params = paramsOf(at)
  if (!may(visit, access, 'opinion.vote', { phase: rightsPhaseOf(at.phase, visit.now) })) {
    if (visit.viewer.person !== null) return <p>{t.closed}</p>
    const back = encodeURIComponent(visit.url.pathname)
    return (
      <ActionLink to={{ href: `${hrefFor(visit, places.login())}?weiter=${back}` }} look="button">
        {t.logIn}
      </ActionLink>
    )
  }
  const done = own >= statements
  return (
    <>
      <p>{t.how}</p>
      <p class="small">{visit.viewer.person ? t.howAccount : t.howGuest}</p>
      {done ? (
        <p>{t.allDone(statements)}</p>
      ) : (
        <Form path={addresses.begin.path} action={addresses.begin(params)} prefix="b-">
          <div>
            <Button>{own > 0 ? t.goOn : t.begin}</Button>
          </div>
        </Form>
      )}
      {own > 0 && <ActionLink to={addresses.own({ ...params, sheet: ownSheet })}>{t.toOwn}</ActionLink>}
      <p class="small">{t.onPaper}</p>
      <Details summary={t.haveCode} open={visit.attempt?.form === addresses.code.path}>
        <Form path={addresses.code.path} action={addresses.code(params)} submit={t.useCode}>
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
