import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Progress } from '#foundation/ui/figures.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { codeInGroups } from '../../../codes.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { leftOf, type SheetAt, sheetAt } from '../load.ts'
import type { ShownStatement } from '../poll.ts'
import { inOrder } from '../rules/order.ts'
import { type Said, saidOf, saids } from '../rules/vote.ts'
import { texts } from '../texts/texts.ts'

/** A statement to answer again; without it the next one. */
const query = z.object({ aussage: z.coerce.number().int().min(1).catch(0) })

/** The statement to show: the one asked for, else the next of this person's order. */
function statementToShow(at: SheetAt, asked: number): ShownStatement | undefined {
  const chosen = at.statements.find(({ number }) => number === asked)
  return chosen ?? inOrder(leftOf(at), at.sheet?.id ?? at.key)[0]
}

/** One statement, three large buttons. */
export const sheetPage = page(access, {
  address: addresses.sheet,
  action: 'opinion.read',
  query,
  load: async (work, params, { aussage }) => {
    const at = await sheetAt(work, params)
    return { at, again: aussage > 0, statement: statementToShow(at, aussage) }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({ title: texts(visit.language).statement, noIndex: true, trail: trailToPhase(visit, at) }),
  view({ at, again, statement }, visit) {
    const t = texts(visit.language)
    const params = paramsOf(at)
    const open = may(visit, access, 'opinion.vote', { phase: at.standing })
    if (!open || at.entered)
      return (
        <Article title={at.phase.title} lead={at.entered ? t.entered : t.closed}>
          <ActionLink to={rooms.phase(params)}>{t.backToPhase}</ActionLink>
        </Article>
      )
    return (
      <Article
        title={statement ? t.statement : t.done}
        kicker={at.phase.title}
        lead={statement ? undefined : t.doneLead}
      >
        {statement && <OneStatement at={at} statement={statement} again={again} />}
        <Done at={at} />
        <div class="row">
          <ActionLink to={addresses.own({ ...params, sheet: at.key })}>{t.toOwn}</ActionLink>
          {at.poll.adding && (
            <ActionLink to={addresses.add({ ...params, sheet: at.key })} icon="add">
              {t.addOwn}
            </ActionLink>
          )}
          {!statement && <ActionLink to={addresses.results(params)}>{t.toResults}</ActionLink>}
        </div>
        {at.code && (
          <p class="small">
            {t.yourCode}: <strong class="figures">{codeInGroups(at.code)}</strong>
          </p>
        )}
      </Article>
    )
  },
})

const OneStatement: FC<{ at: SheetAt; statement: ShownStatement; again: boolean }> = ({ at, statement, again }) => {
  const t = texts(useVisit().language)
  const said = saidOf(at.sheet?.votes[statement.number])
  return (
    <Form
      path={addresses.sheet.path}
      action={addresses.sheet({ ...paramsOf(at), sheet: at.key }, again ? { aussage: statement.number } : {})}
      class="opinion"
    >
      <HiddenInput name="statement" value={statement.number} />
      {again && <HiddenInput name="back" value="yes" />}
      <h2 id="aussage" class="opinion-words" lang="de">
        {statement.words}
      </h2>
      {said && (
        <p class="small">
          {t.soFar}: <strong>{t[said]}</strong>
        </p>
      )}
      <fieldset class="opinion-votes">
        <legend class="out-of-sight">{t.statement}</legend>
        {saids.map((one) => (
          <VoteButton said={one} words={t[one]} />
        ))}
      </fieldset>
    </Form>
  )
}

/** A large button; sign and words say the same, colour is not needed. */
const VoteButton: FC<{ said: Said; words: string }> = ({ said, words }) => (
  <button type="submit" name="vote" value={said} class={`opinion-vote opinion-vote-${said}`}>
    <svg class="opinion-sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={signs[said]} />
    </svg>
    {words}
  </button>
)

const signs: Record<Said, string> = { agree: 'M4 13l5 5L20 6', disagree: 'M6 6l12 12M18 6L6 18', pass: 'M5 12h14' }

/** How far one is. */
export const Done: FC<{ at: SheetAt }> = ({ at }) => {
  const t = texts(useVisit().language)
  const all = at.statements.length
  const done = all - leftOf(at).length
  return <Progress id="stand" label={t.progress} value={done} of={all} words={t.progressWords(done, all)} />
}
