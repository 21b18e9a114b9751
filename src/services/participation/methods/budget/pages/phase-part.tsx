import type { FC } from 'hono/jsx'
import { places } from '#commons/front/addresses.ts'
import { may } from '#foundation/http/access.ts'
import { say } from '#foundation/text/catalogue.ts'
import { date, homeZone } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { rightsPhaseOf, standingOf } from '../../../phases/phase.ts'
import type { At } from '../../method.ts'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { budgetAddresses } from '../addresses.ts'
import type { BudgetShown } from '../load-budget.ts'
import type { Narrowing } from '../narrowing.ts'
import { isCosted } from '../project.ts'
import type { Budget } from '../rules/budget.ts'
import { resultTexts } from '../texts/results.ts'
import { staffTexts } from '../texts/staff.ts'
import { ruleWords, texts } from '../texts/texts.ts'
import { ProjectList } from './project-list.tsx'
import { Chosen, InShort } from './result-parts.tsx'

/** What the page of the phase knows of its budget. */
export interface PhaseShows extends BudgetShown {
  readonly narrowing: Narrowing
  /** The viewer has voted. */
  readonly voted: boolean
}

export const PhasePart: FC<{ of: PhaseShows; at: At }> = ({ of, at }) => {
  const { language, now } = useVisit()
  const { budget, projects, result, narrowing } = of
  const standing = standingOf(at.phase, now)
  return (
    <>
      {budget && <Rules budget={budget} />}
      {standing === 'during' && <Voting of={of} at={at} />}
      {standing === 'after' && budget && !result && <Waiting of={of} at={at} />}
      {result && (
        <Section title={resultTexts(language).result} id="ausgewaehlt">
          <p>
            <InShort result={result} />
          </p>
          <Chosen result={result} projects={projects} at={at} />
          <ActionLink to={budgetAddresses.result(paramsOf(at))} look="second">
            {resultTexts(language).toResult}
          </ActionLink>
        </Section>
      )}
      <Staff of={of} at={at} />
      <ProjectList at={at} projects={projects} narrowing={narrowing} result={result} />
    </>
  )
}

/** The purse, how one votes and how it is counted: readable for everybody before the first ballot. */
const Rules: FC<{ budget: Budget }> = ({ budget: { purse, rule, way, least, most } }) => {
  const { language } = useVisit()
  const t = texts(language)
  const money = euro(purse, language)
  return (
    <>
      <DescriptionList
        of={[
          [t.purse, <strong>{money}</strong>],
          [
            t.ballotName,
            [way === 'any' ? t.wayAny : t.wayPurse(money), t.howMany(least, most)].filter(Boolean).join(' '),
          ],
        ]}
      />
      <Details summary={`${t.ruleName}: ${say(ruleWords[rule].name, language)}`}>
        <p>{say(ruleWords[rule].what, language)}</p>
        <p>{t.secret}</p>
      </Details>
    </>
  )
}

const Voting: FC<{ of: PhaseShows; at: At }> = ({ of: { budget, projects, voted }, at }) => {
  const visit = useVisit()
  const { viewer, space, here } = visit
  const t = texts(visit.language)
  if (voted) return <p>{t.voted}</p>
  if (!budget || projects.length === 0 || !projects.every(isCosted)) return null
  const votes = may(visit, access, 'budget.vote', { phase: rightsPhaseOf(at.phase, visit.now) })
  if (!votes && viewer.person) return <p>{t.residentsOnly}</p>
  return (
    <>
      <Row>
        {votes ? (
          <ActionLink to={budgetAddresses.ballot(paramsOf(at))} look="button">
            {t.vote}
          </ActionLink>
        ) : (
          <ActionLink to={places.login({ weiter: space.prefix + here })} look="button">
            {t.login}
          </ActionLink>
        )}
      </Row>
      <p class="small quiet">{t.onPaper}</p>
    </>
  )
}

const Waiting: FC<{ of: PhaseShows; at: At }> = ({ of: { urn }, at: { phase } }) => {
  const { language, now } = useVisit()
  const t = resultTexts(language)
  const until = phase.endsAt?.add({ hours: 24 * (urn?.entryDays ?? 0) })
  const waits = until && Temporal.Instant.compare(now, until) < 0
  const day = until?.subtract({ seconds: 1 }).toZonedDateTimeISO(homeZone).toPlainDate()
  return <p>{waits && day ? t.waiting(date(day, language)) : t.waitingSoon}</p>
}

const Staff: FC<{ of: PhaseShows; at: At }> = ({ of: { budget, result }, at }) => {
  const visit = useVisit()
  const t = staffTexts(visit.language)
  const params = paramsOf(at)
  if (!may(visit, access, 'budget.write')) return null
  const standing = standingOf(at.phase, visit.now)
  return (
    <>
      {standing === 'after' && budget && !result && (
        <Form path={budgetAddresses.count.path} action={budgetAddresses.count(params)} prefix="z-" submit={t.countNow}>
          <p class="small">{t.countHint}</p>
        </Form>
      )}
      <Row>
        <ActionLink to={budgetAddresses.setUp(params)} look="second" icon="edit">
          {t.setUp}
        </ActionLink>
        <ActionLink to={budgetAddresses.projects(params)} look="second" icon="edit">
          {t.projects}
        </ActionLink>
        {budget && <ActionLink to={budgetAddresses.papers(params)}>{t.papers}</ActionLink>}
        {budget && !result && may(visit, access, 'budget.enter', { phase: rightsPhaseOf(at.phase, visit.now) }) && (
          <ActionLink to={budgetAddresses.enter(params)}>{t.enter}</ActionLink>
        )}
      </Row>
    </>
  )
}
