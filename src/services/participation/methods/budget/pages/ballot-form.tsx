import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { say } from '#foundation/text/catalogue.ts'
import { euro } from '#foundation/text/numbers.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { ErrorSummary, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { useField } from '#foundation/ui/form-context.ts'
import { HintAndProblem } from '#foundation/ui/input-frame.tsx'
import { Button, Link } from '#foundation/ui/links.tsx'
import { paramsOf } from '../../trail.ts'
import { budgetAddresses } from '../addresses.ts'
import type { Votable } from '../load-budget.ts'
import { choicesOf, narrowed, narrowingFrom } from '../narrowing.ts'
import type { Costed } from '../project.ts'
import { numbersFrom, problemOf } from '../rules/ballot.ts'
import { problems } from '../texts/notices.ts'
import { texts } from '../texts/texts.ts'
import { Choice } from './choice.tsx'
import { whereOf } from './project-list.tsx'

interface Props {
  at: Votable
  path: string
  action: LocalAddress
}

/**
 * The ballot paper. Three buttons send it: show only a part of the list, check, cast; what is ticked travels along. Only what was looked at
 * (`seen`) is cast. With script the sum is said while ticking; without, after checking.
 */
export const BallotForm: FC<Props> = ({ at, path, action }) => {
  const { attempt, language } = useVisit()
  const t = texts(language)
  const came = attempt?.form === path ? attempt : null
  const ticked = numbersFrom([came?.values.projects ?? []].flat()) ?? []
  const narrowing = narrowingFrom(came?.values ?? {})
  const shown = narrowed(at.projects, narrowing)
  const hidden = ticked.filter((one) => !shown.some(({ number }) => number === one))
  const checked = came?.values.deed === 'check' || came?.values.deed === 'cast'
  const fits = checked && problemOf(at.budget, at.projects, ticked) === null
  // No problem, only what was asked for: the choice, or a part of the list. Said by the page itself.
  const onlyLook = came?.problems[''] === say(problems.look, language)
  return (
    <>
      {came && !onlyLook && <ErrorSummary form={path} labels={new Map([['projects', t.tick]])} />}
      <purse-sum
        data-answered={onlyLook ? 'yes' : undefined}
        data-purse={at.budget.way === 'purse' ? at.budget.purse : undefined}
        data-language={language === 'en' ? 'en-GB' : 'de-DE'}
        data-sum={t.chosenSum(99, '{sum}').replace('99', '{n}')}
        data-one={t.chosenSum(1, '{sum}')}
        data-left={t.left('{left}')}
        data-over={t.over('{left}')}
      >
        <Form path={path} action={action} summary={false}>
          <HiddenInput name="version" value={at.budget.version} />
          {checked && <Choice at={at} ticked={ticked} fits={fits} />}
          {fits && <HiddenInput name="seen" value={ticked.join(' ')} />}
          <Part at={at} narrowing={narrowing} />
          {hidden.map((number) => (
            <input
              type="hidden"
              name="projects"
              value={String(number)}
              data-cents={at.projects.find((one) => one.number === number)?.cost}
            />
          ))}
          <Ticks at={at} shown={shown as readonly Costed[]} ticked={ticked} />
          <div class="form-actions purse-bar">
            <p class="purse-line" role="status" />
            {fits && (
              <Button name="deed" value="cast">
                {t.cast}
              </Button>
            )}
            <Button name="deed" value="check" look={fits ? 'second' : 'button'}>
              {t.check}
            </Button>
          </div>
        </Form>
      </purse-sum>
    </>
  )
}

const Ticks: FC<{ at: Votable; shown: readonly Costed[]; ticked: readonly number[] }> = ({ at, shown, ticked }) => {
  const { language } = useVisit()
  const t = texts(language)
  const field = useField('projects')
  return (
    <fieldset class={field.problem ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}>
      <legend class="kern-label">{t.tick}</legend>
      <HintAndProblem field={field} hint={t.howMany(at.budget.least, at.budget.most)} />
      <div class="kern-fieldset__body">
        <ul class="ballot">
          {shown.map((project, index) => {
            const id = index === 0 ? 'projects' : `projekt-${project.number}`
            return (
              <li class="kern-form-check">
                <input
                  class="kern-form-check__checkbox"
                  type="checkbox"
                  id={id}
                  name="projects"
                  value={String(project.number)}
                  checked={ticked.includes(project.number)}
                  data-cents={project.cost}
                  aria-describedby={`${id}-dazu`}
                />
                <label class="kern-label" for={id}>
                  {project.number} {project.title}
                </label>
                <strong class="figures">{euro(project.cost, language)}</strong>
                <p class="hint" id={`${id}-dazu`}>
                  {[whereOf(project), shorten(project.body, 140)].filter(Boolean).join(': ')}{' '}
                  <Link to={budgetAddresses.project({ ...paramsOf(at), project: project.id })}>
                    {t.moreOn(project.number)}
                  </Link>
                </p>
              </li>
            )
          })}
        </ul>
      </div>
    </fieldset>
  )
}

/** Narrows the list down without losing what is ticked: it is sent like everything else. */
const Part: FC<{ at: Votable; narrowing: ReturnType<typeof narrowingFrom> }> = ({ at, narrowing }) => {
  const { language, space } = useVisit()
  const t = texts(language)
  const { feld, gemeinde } = choicesOf(at.projects, space.settings.districtKey, language)
  if (at.projects.length < 8 || (feld.length < 2 && gemeinde.length < 2)) return null
  return (
    <Details summary={t.filter} open={Boolean(narrowing.field ?? narrowing.municipality)}>
      {feld.length > 1 && (
        <Select name="feld" label={t.field} optional empty={t.allFields} value={narrowing.field ?? ''} choices={feld} />
      )}
      {gemeinde.length > 1 && (
        <Select
          name="gemeinde"
          label={t.municipality}
          optional
          empty={t.allMunicipalities}
          value={narrowing.municipality ?? ''}
          choices={gemeinde}
        />
      )}
      <p class="hint">{t.showHint}</p>
      <Button look="second" name="deed" value="show">
        {t.show}
      </Button>
    </Details>
  )
}
