import { checkbox, choice, id, longText, optionalId, optionalText, text } from '#foundation/http/fields.ts'
import { goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { homesOf } from '../home.ts'
import { challengeAddresses as addresses } from './addresses.ts'
import { cardKinds } from './challenge.ts'
import { type AtPiece, cardAt, challengeAt, clusterAt, runs, subjectOf } from './load.ts'
import { cardsPage } from './pages/cards.tsx'
import { orderPage } from './pages/order.tsx'
import {
  addCard,
  clusterNamed,
  moveCluster,
  putCard,
  removeCard,
  removeCluster,
  renameCluster,
  setHelped,
} from './save-cards.ts'
import { notices } from './texts.ts'

/** Somebody writes a card. The page's script sends it quietly and again, until it has an answer; the id says that it is the same one. */
const write = form(access, {
  address: addresses.cards,
  action: 'members.take-part',
  only: 'network',
  fields: { card: id(), kind: choice(cardKinds), words: longText(600), quiet: checkbox() },
  page: cardsPage,
  load: challengeAt,
  async run(work, { card, kind, words, quiet }, challenge) {
    if (challenge.state === 'closed') refuse(notices.noMoreCards)
    const actor = homesOf(work.viewer)[0]?.id ?? null
    await addCard(work, { id: card, challenge: challenge.id, kind, words, actor, author: work.viewer.person })
    if (quiet) return new Response(null, { status: 204 })
    return goTo(addresses.cards({ herausforderung: challenge.slug }), notices.cardWritten)
  },
})

const remove = form(access, {
  address: addresses.removeCard,
  action: 'members.take-part',
  only: 'network',
  fields: {},
  load: cardAt,
  async run(work, _input, { challenge, id: card }) {
    const who = { person: work.viewer.person, runs: runs(work, challenge) }
    if (!(await removeCard(work, challenge.id, card, who))) missing()
    return goTo(addresses.challenge({ herausforderung: challenge.slug }), notices.cardRemoved)
  },
})

const subject = ({ challenge }: AtPiece) => subjectOf(challenge)

const helped = form(access, {
  address: addresses.helped,
  action: 'challenge.write',
  only: 'network',
  fields: { on: checkbox() },
  load: cardAt,
  subject,
  async run(work, { on }, { challenge, id: card }) {
    if (!(await setHelped(work, challenge.id, card, on))) missing()
    return goTo(addresses.challenge({ herausforderung: challenge.slug }), on ? notices.helped : notices.notHelped)
  },
})

const put = form(access, {
  address: addresses.putCard,
  action: 'challenge.write',
  only: 'network',
  fields: { cluster: optionalId(), fresh: optionalText(80), quiet: checkbox() },
  load: cardAt,
  subject,
  page: orderPage,
  async run(work, { cluster, fresh, quiet }, { challenge, id: card }) {
    const heap = fresh ? await clusterNamed(work, challenge.id, fresh) : cluster
    if (!(await putCard(work, challenge.id, card, heap))) missing()
    if (quiet) return new Response(null, { status: 204 })
    return goTo(addresses.order({ herausforderung: challenge.slug }), notices.ordered)
  },
})

const its = { action: 'challenge.write', only: 'network', load: clusterAt, subject } as const

const rename = form(access, {
  ...its,
  address: addresses.renameCluster,
  fields: { title: text(80) },
  page: orderPage,
  async run(work, { title }, { challenge, id: cluster }) {
    const done = await renameCluster(work, challenge.id, cluster, title)
    if (!done) missing()
    if (done === 'taken') refuse(notices.nameTaken, 'title')
    return goTo(addresses.order({ herausforderung: challenge.slug }), notices.saved)
  },
})

const move = form(access, {
  ...its,
  address: addresses.moveCluster,
  fields: { direction: choice(['up', 'down']) },
  async run(work, { direction }, { challenge, id: cluster }) {
    await moveCluster(work, challenge.id, cluster, direction === 'up')
    return goTo(addresses.order({ herausforderung: challenge.slug }))
  },
})

const dissolve = form(access, {
  ...its,
  address: addresses.removeCluster,
  fields: {},
  async run(work, _input, { challenge, id: cluster }) {
    if (!(await removeCluster(work, challenge.id, cluster))) missing()
    return goTo(addresses.order({ herausforderung: challenge.slug }), notices.dissolved)
  },
})

export const cardForms = [write, remove, helped, put, rename, move, dissolve]
