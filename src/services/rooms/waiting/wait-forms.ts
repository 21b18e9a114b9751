import { takeToken } from '#commons/accounts/tokens.ts'
import { optionalId, optionalLongText, optionalMail, optionalText } from '#foundation/http/fields.ts'
import { found, goTo, Refusal } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { confirmWaitingPage } from '../pages/waiting/confirm.tsx'
import { waitable, waitPage } from '../pages/waiting/wait.tsx'
import { waitingNotices as notices } from '../texts/waiting-notices.ts'
import {
  askToConfirmWaiting,
  confirmWaiting,
  confirmWaitingPurpose,
  enlist,
  wishedFields,
  wishedSpan,
} from './enlist.ts'
import { unconfirmed } from './unconfirmed.ts'
import { waitingById } from './waiting-queries.ts'
import { addressOfWaiting, askWaitingGuest, tellWaiting } from './waiting-telling.ts'

/** Puts oneself on the list: at once with an account, as a guest after the address is confirmed. */
export const waitForm = form(access, {
  address: addresses.wait,
  action: 'booking.make',
  page: waitPage,
  fields: {
    ...wishedFields,
    name: optionalText(120),
    mail: optionalMail(),
    phone: optionalText(40),
    organisation: optionalId(),
    words: optionalLongText(2000),
  },
  load: (work, { resource }) => waitable(work, resource),
  async run(work, input, resource) {
    const { viewer } = work
    const organisation = viewer.memberships.find((one) => one.organisation === input.organisation)
    const name = input.name ?? viewer.name
    const wrong: Record<string, Sentence> = {
      ...(name ? {} : { name: notices.nameMissing }),
      ...(viewer.person || input.mail ? {} : { mail: notices.mailMissing }),
      ...(input.organisation && !organisation ? { organisation: notices.notYours } : {}),
    }
    if (Object.keys(wrong).length > 0) throw new Refusal(wrong)
    const span = await wishedSpan(
      work,
      resource,
      input,
      organisation ? 'organisation' : viewer.person ? 'account' : 'guest',
    )
    if (!viewer.person) await limitGuest(work, input.mail as string)
    const id = await enlist(work, resource, span, input, {
      person: viewer.person,
      name,
      mail: viewer.person ? null : input.mail,
      phone: input.phone,
      organisation: organisation?.organisation ?? null,
      enteredBy: 'self',
      words: input.words ?? '',
    })
    const waiting = found(await waitingById(work, id))
    if (waiting.state === 'unconfirmed') {
      const token = await askToConfirmWaiting(work, id, waiting.mail as string)
      await askWaitingGuest(work, waiting, resource, token)
      return goTo(addresses.waitLookForMail({ resource: resource.slug }))
    }
    await tellWaiting(work, waiting, resource, 'listed')
    return goTo(addresses.waiting({ waiting: id }), notices.listed)
  },
})

/** Guests cost a mail to an address nobody has proven: not too many from one place, and few to one address. */
async function limitGuest(work: Work, mail: string): Promise<void> {
  await work.limit('rooms.guest', work.clientAddress, 60, 60)
  await work.limit('rooms.mail', mail.toLowerCase(), 6, 60)
}

export const confirmWaitingForm = form(access, {
  address: addresses.confirmWaiting,
  action: 'booking.confirm',
  fields: {},
  page: confirmWaitingPage,
  async run(work, _input, _thing, { token }) {
    const held = await takeToken(work, token, confirmWaitingPurpose)
    const there = typeof held === 'string' ? undefined : await unconfirmed(work, held.payload.waiting, true)
    // The page says that the link is over.
    if (!there) return goTo(addresses.confirmWaiting({ token }))
    await confirmWaiting(work, there.waiting)
    await tellWaiting(work, there.waiting, there.resource, 'listed')
    return goTo(addressOfWaiting(there.waiting), notices.listed)
  },
})
