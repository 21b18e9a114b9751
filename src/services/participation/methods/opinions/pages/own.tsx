import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { addresses as rooms } from '../../../addresses.ts'
import { threshold } from '../../../threshold.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { leftOf, type SheetAt, sheetAt } from '../load.ts'
import { groupName, type Snapshot, type Statement } from '../poll.ts'
import { snapshotOf, statementsOfSheet } from '../queries.ts'
import { nearest } from '../rules/near.ts'
import { saidOf } from '../rules/vote.ts'
import { texts } from '../texts/texts.ts'
import { Done } from './sheet.tsx'

/** Everything one has said, to change it; where one stands, and what became of one's own statements. */
export const ownPage = page(access, {
  address: addresses.own,
  action: 'opinion.vote',
  async load(work, params) {
    const at = await sheetAt(work, params)
    const own = at.sheet ? await statementsOfSheet(work.tx, work.space.id, at.sheet.id) : []
    // Groups are only for those with an account: a printed code may have been read by others.
    const snapshot = at.code ? null : await snapshotOf(work.tx, work.space.id, at.phase.id)
    return { at, own, snapshot }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: `${texts(visit.language).toOwn}: ${at.phase.title}`,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, own, snapshot }, visit) {
    const t = texts(visit.language)
    const params = { ...paramsOf(at), sheet: at.key }
    if (at.entered)
      return (
        <Article title={t.toOwn} kicker={at.phase.title} lead={t.entered}>
          <ActionLink to={rooms.phase(params)}>{t.backToPhase}</ActionLink>
        </Article>
      )
    return (
      <Article title={t.toOwn} kicker={at.phase.title} lead={t.ownLead}>
        <Done at={at} />
        <div class="row">
          {leftOf(at).length > 0 && (
            <ActionLink to={addresses.sheet(params)} look="second">
              {t.goOn}
            </ActionLink>
          )}
          {at.poll.adding && may(visit, access, 'opinion.add', { phase: at.standing }) && (
            <ActionLink to={addresses.add(params)} icon="add">
              {t.addOwn}
            </ActionLink>
          )}
        </div>
        {snapshot && <Near at={at} snapshot={snapshot} />}
        {own.length > 0 && <Proposed of={own} />}
        <DataTable
          caption={t.toOwn}
          captionOutOfSight
          columns={[
            { label: t.opinions, value: ({ words }) => <span lang="de">{words}</span> },
            {
              label: t.yourAnswer,
              value: ({ number, words }) => {
                const said = saidOf(at.sheet?.votes[number])
                return (
                  <>
                    {said ? t[said] : <span class="quiet">{t.nothing}</span>}{' '}
                    <Link to={addresses.sheet(params, { aussage: number })}>
                      {said ? t.change : t.answerIt}
                      <span class="out-of-sight">: {words}</span>
                    </Link>
                  </>
                )
              },
            },
          ]}
          rows={at.statements}
        />
        {at.sheet && (
          <Section title={t.open} id="offen">
            <Form path={addresses.open.path} action={addresses.open(params)} submit={t.save}>
              <Checkbox name="open" label={t.openWords} hint={t.openHint} checked={at.sheet.open} optional />
            </Form>
          </Section>
        )}
      </Article>
    )
  },
})

/** Only for the person itself. */
const Near: FC<{ at: SheetAt; snapshot: Snapshot }> = ({ at, snapshot: { counted } }) => {
  const t = texts(useVisit().language)
  const near = nearest(at.sheet?.votes ?? {}, counted, threshold)
  if (!near) return null
  return (
    <Section title={t.near} id="nah">
      <p>{t.nearGroup(groupName(near.group), near.same, near.of)}</p>
      <ActionLink to={addresses.results(paramsOf(at))}>{t.toResults}</ActionLink>
    </Section>
  )
}

/** What became of one's own statements, with the reason when one was refused. */
const Proposed: FC<{ of: readonly Statement[] }> = ({ of }) => {
  const t = texts(useVisit().language)
  return (
    <Section title={t.proposed} id="eigene">
      <ul class="opinion-list">
        {of.map(({ words, state, reason }) => (
          <li>
            <span lang="de">{words}</span> – {state === 'refused' ? t.refused(reason) : t[state]}
          </li>
        ))}
      </ul>
    </Section>
  )
}
