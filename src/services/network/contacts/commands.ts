import { isUuid } from '#commons/spaces/is-uuid.ts'
import {
  choice,
  longText,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { speaksFor } from '../home.ts'
import { contactAddresses as addresses } from './addresses.ts'
import { mostTopics, topicsIn } from './contact.ts'
import { contactAt } from './load.ts'
import { introducePage } from './pages/introduce.tsx'
import { introductionsPage } from './pages/introductions.tsx'
import { ownPage } from './pages/own.tsx'
import { introductionFor } from './queries.ts'
import { answerIntroduction, askForIntroduction, saveContact, withdrawContact } from './save.ts'
import { notices } from './texts.ts'

/** Somebody agrees to be asked. */
const agree = form(access, {
  address: addresses.own,
  action: 'members.take-part',
  only: 'network',
  fields: {
    home: optionalId(),
    post: optionalText(120),
    topics: longText(1000),
    words: optionalLongText(1000),
    version: wholeNumber(0, 1_000_000),
  },
  page: ownPage,
  async run(work, { home, post, topics: typed, words, version }) {
    if (home && !speaksFor(work.viewer, home)) refuse(notices.notYours, 'home')
    const topics = topicsIn(typed)
    if (topics.length === 0) refuse(notices.noTopic, 'topics')
    if (topics.length > mostTopics || topics.some((one) => one.length > 60)) refuse(notices.tooMany, 'topics')
    const input = { actor: home, post: post ?? '', topics, words: words ?? '' }
    if (!(await saveContact(work, work.viewer.person as string, input, version))) refuse(notices.conflict)
    return goTo(addresses.own(), notices.saved)
  },
})

const withdraw = form(access, {
  address: addresses.withdraw,
  action: 'members.take-part',
  only: 'network',
  fields: {},
  async run(work) {
    await withdrawContact(work, work.viewer.person as string)
    return goTo(addresses.own(), notices.withdrawn)
  },
})

const introduce = form(access, {
  address: addresses.introduce,
  action: 'members.take-part',
  only: 'network',
  fields: { about: text(120), message: longText(2000), reach: text(200) },
  page: introducePage,
  load: contactAt,
  async run(work, input, contact) {
    const asker = work.viewer.person as string
    if (contact.person === asker) missing()
    await work.limit('introduction', asker, 20, 24 * 60)
    if (!(await askForIntroduction(work, contact, asker, input))) refuse(notices.waiting)
    return goTo(addresses.introductions(), notices.sent)
  },
})

const answer = form(access, {
  address: addresses.answer,
  action: 'members.take-part',
  only: 'network',
  fields: { deed: choice(['accepted', 'declined']), answer: optionalLongText(1000) },
  page: introductionsPage as never,
  async load({ tx, space, viewer }, { vorstellung }: { vorstellung: string }) {
    if (!isUuid(vorstellung)) missing()
    return found(await introductionFor(tx, space.id, vorstellung, viewer.person ?? space.id))
  },
  async run(work, { deed, answer: said }, introduction) {
    if (deed === 'accepted' && !said) refuse(notices.howToReach, 'answer')
    if (!(await answerIntroduction(work, introduction, { state: deed, answer: said ?? '' }))) refuse(notices.before)
    return goTo(addresses.introductions(), notices.answered)
  },
})

export const contactForms = [agree, withdraw, introduce, answer]
