import type { FC } from 'hono/jsx'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { type Held, peekToken, takeToken, type Unusable } from '../../accounts/tokens.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { GatheringFacts } from '../facts.tsx'
import type { Registration } from '../gathering.ts'
import { phaseOf } from '../phase.ts'
import { giveBack } from '../places.ts'
import { registrationById, registrationByKey, waitingAhead } from '../queries.ts'
import { refusals } from '../refusals.ts'
import { confirmGuest, confirmPurpose } from '../registering.ts'
import { Lines, phaseSentence } from '../registration-state.tsx'
import { tellRegistered } from '../telling.ts'
import { texts } from '../texts.ts'
import { lockedOwned, ownedGathering } from './shared.ts'
import { Standing } from './standing.tsx'

/** The registration a confirming link stands for, or why it cannot be used. */
async function heldRegistration(
  work: Work,
  gathering: string,
  held: Held | Unusable,
): Promise<Registration | Unusable> {
  if (typeof held === 'string') return held
  const registration = await registrationById(work.tx, work.space.id, gathering, String(held.payload.registration))
  if (!registration) return 'expired'
  return registration.state === 'unconfirmed' ? registration : 'used'
}

/** A link from a mail asks before it does something, because mail programs open links on their own. */
export const confirmPage = page(access, {
  address: addresses.confirm,
  action: 'gathering.see',
  async load(work, { gathering: id, token }) {
    const owned = await ownedGathering(work, id)
    return { ...owned, registration: await heldRegistration(work, id, await peekToken(work, token, confirmPurpose)) }
  },
  head: ({ owner }, visit) => ({
    title: texts(visit.language).confirmTitle,
    trail: [{ href: hrefFor(visit, owner.address), label: owner.title }],
    noIndex: true,
  }),
  view({ gathering, owner, registration }, { language, now, url }) {
    const t = texts(language)
    if (typeof registration === 'string') return <LinkProblem why={registration} gathering={gathering.id} />
    const phase = phaseOf(gathering, now)
    return (
      <Article title={t.confirmTitle} lead={<Lines of={t.confirmLead(owner.title)} />}>
        <GatheringFacts gathering={gathering} />
        {phase === 'waiting-list' && (
          <p>
            <Lines of={phaseSentence(gathering, phase, language)} />
          </p>
        )}
        <Form path={addresses.confirm.path} action={{ href: url.pathname }}>
          <div>
            <Button>{t.doConfirm}</Button>
          </div>
        </Form>
      </Article>
    )
  },
})

const LinkProblem: FC<{ why: Unusable; gathering: string }> = ({ why, gathering }) => {
  const t = texts(useVisit().language)
  const [title, hint] = {
    used: [t.linkUsed, t.linkUsedHint],
    expired: [t.linkExpired, t.linkExpiredHint],
    unknown: [t.linkUnknown, t.linkUnknownHint],
  }[why] as [string, string]
  return (
    <Article title={title} lead={hint}>
      <p>
        <ActionLink to={addresses.gathering({ gathering })}>{t.toRegistration}</ActionLink>
      </p>
    </Article>
  )
}

export const confirmForm = form(access, {
  address: addresses.confirm,
  action: 'registration.confirm',
  fields: {},
  page: confirmPage,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  async run(work, _input, { gathering, owner }, { token }) {
    const registration = await heldRegistration(work, gathering.id, await takeToken(work, token, confirmPurpose))
    // The page says what is wrong with the link.
    if (typeof registration === 'string') return goTo(addresses.confirm({ gathering: gathering.id, token }))
    const standing = await confirmGuest(work, gathering, registration)
    await tellRegistered(
      work,
      gathering,
      owner,
      { ...registration, state: standing },
      standing as 'registered' | 'waiting' | 'interested',
    )
    const key = (registration.linkKey as Buffer).toString('base64url')
    return goTo(addresses.manage({ gathering: gathering.id, token: key }))
  },
})

/** A guest's own page, opened by the link in their mail. */
export const managePage = page(access, {
  address: addresses.manage,
  action: 'gathering.see',
  async load(work, { gathering: id, token }) {
    const owned = await ownedGathering(work, id)
    const registration = found(await registrationByKey(work.tx, work.space.id, id, token))
    return { ...owned, registration, ahead: await waitingAhead(work.tx, work.space.id, registration) }
  },
  head: ({ owner }, visit) => ({
    title: texts(visit.language).yourRegistration,
    trail: [{ href: hrefFor(visit, owner.address), label: owner.title }],
    noIndex: true,
  }),
  view({ gathering, owner, registration, ahead }, { language, now, url }) {
    const t = texts(language)
    const phase = phaseOf(gathering, now)
    return (
      <Article title={owner.title} kicker={t.yourRegistration}>
        <GatheringFacts gathering={gathering} knowsLink={registration.state === 'registered'} />
        {phase === 'cancelled' || phase === 'over' ? (
          <Notice kind={phase === 'cancelled' ? 'danger' : 'info'}>
            <p>{phaseSentence(gathering, phase, language)}</p>
          </Notice>
        ) : (
          <Standing gathering={gathering} registration={registration} ahead={ahead}>
            <Form path={addresses.manage.path} action={{ href: url.pathname }}>
              <div>
                <Button look="second">{t.doCancel}</Button>
              </div>
            </Form>
          </Standing>
        )}
        <p>{t.keepAccount}</p>
        <p>
          <ActionLink to={owner.address}>{t.about}</ActionLink>
        </p>
      </Article>
    )
  },
})

export const cancelByLinkForm = form(access, {
  address: addresses.manage,
  action: 'registration.manage-by-link',
  fields: {},
  page: managePage,
  load: (work, { gathering }) => lockedOwned(work, gathering),
  async run(work, _input, { gathering }, { token }) {
    const registration = found(await registrationByKey(work.tx, work.space.id, gathering.id, token))
    if (registration.state === 'cancelled') refuse(refusals.notRegistered)
    if (gathering.startsAt && Temporal.Instant.compare(work.now, gathering.startsAt) >= 0)
      refuse(refusals.cannotCancelAny)
    await giveBack(work, gathering, registration, 'participant')
    return goTo(addresses.manage({ gathering: gathering.id, token }))
  },
})
