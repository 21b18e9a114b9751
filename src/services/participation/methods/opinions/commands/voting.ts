import { checkbox, choice, text, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { codeFrom, codeHash, codeLength, readCode } from '../../../codes.ts'
import { phasePage } from '../../../pages/phase.tsx'
import { paramsOf } from '../../trail.ts'
import { access } from '../access.ts'
import { addresses, ownSheet } from '../addresses.ts'
import { pollAt, type SheetAt, sheetAt } from '../load.ts'
import { ownPage } from '../pages/own.tsx'
import { sheetPage } from '../pages/sheet.tsx'
import { isPrinted, sheetByCode } from '../queries.ts'
import { saids, votes } from '../rules/vote.ts'
import { keepOpen, keepVotes, type Owner } from '../save-votes.ts'
import { notices, refusals } from '../texts/notices.ts'

/** Begins: with an account at once, guests get a sheet with a code. */
export const begin = form(access, {
  address: addresses.begin,
  action: 'opinion.vote',
  fields: {},
  page: phasePage,
  load: pollAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, _input, at) {
    if (!at.poll) return refuse(refusals.noStatements)
    if (work.viewer.person) return goTo(addresses.sheet({ ...paramsOf(at), sheet: ownSheet }))
    await work.limit('participation.opinions', work.clientAddress, 30, 60)
    const code = codeFrom(work.random(codeLength))
    await keepVotes(work, at.poll, { person: null, hash: codeHash(code) }, {})
    return goTo(addresses.sheet({ ...paramsOf(at), sheet: code }))
  },
})

/** To the sheet of a code: one that was begun, or one that was printed. */
export const useCode = form(access, {
  address: addresses.code,
  action: 'opinion.vote',
  fields: { code: text(60) },
  page: phasePage,
  load: pollAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { code: typed }, at) {
    await work.limit('participation.opinions-code', work.clientAddress, 30, 60)
    const code = readCode(typed)
    const { tx, space } = work
    const known =
      code !== null &&
      ((await isPrinted(tx, space.id, at.phase.id, code)) ||
        (await sheetByCode(tx, space.id, at.phase.id, codeHash(code))))
    if (!code || !known) return refuse(refusals.noSuchCode, 'code')
    return goTo(addresses.sheet({ ...paramsOf(at), sheet: code }))
  },
})

export const ownerOf = ({ code }: SheetAt, { viewer }: Work): Owner =>
  code ? { person: null, hash: codeHash(code) } : { person: found(viewer.person), hash: null }

/** One vote: the next statement follows, or the list one came from. */
export const vote = form(access, {
  address: addresses.sheet,
  action: 'opinion.vote',
  fields: { statement: wholeNumber(1, 1000), vote: choice(saids), back: checkbox() },
  page: sheetPage,
  load: sheetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, input, at) {
    if (at.entered) refuse(refusals.entered)
    if (!at.statements.some(({ number }) => number === input.statement)) refuse(refusals.unknown)
    await work.limit('participation.opinions-vote', at.key === ownSheet ? (work.viewer.person ?? '') : at.key, 2000, 60)
    await keepVotes(work, at.poll, ownerOf(at, work), { [input.statement]: votes[input.vote] })
    const params = { ...paramsOf(at), sheet: at.key }
    if (input.back) return goTo(addresses.own(params), notices.changed)
    return goTo(`${addresses.sheet(params)}#aussage`)
  },
})

/** Whether one's row may stand in the open data. */
export const openRow = form(access, {
  address: addresses.open,
  action: 'opinion.vote',
  fields: { open: checkbox() },
  page: ownPage,
  load: sheetAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { open }, at) {
    if (!at.sheet) return refuse(refusals.voteFirst)
    if (at.entered) refuse(refusals.entered)
    await keepOpen(work, at.sheet.id, open)
    return goTo(addresses.own({ ...paramsOf(at), sheet: at.key }), notices.saved)
  },
})
