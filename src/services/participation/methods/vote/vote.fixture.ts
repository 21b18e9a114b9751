import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>

const promises = { decides: 'Was gebaut wird.', limits: 'Das Geld.', decidedBy: 'der Gemeinderat', answerDays: '28' }

/** What staff type for a vote on the village square; `values` replaces some of it. */
export const setUp = (values: Record<string, string> = {}) => ({
  version: '0',
  notStatutory: 'yes',
  question: 'Was soll auf den Dorfplatz?',
  kind: 'one',
  'o-a-de': 'Ein Brunnen',
  'o-a-about': 'Mit Trinkwasser',
  'o-b-de': 'Eine Linde',
  'o-c-de': 'Bänke',
  majority: 'half',
  secret: 'secret',
  entryDays: '2',
  ...values,
})

/** A published dialogue with a phase in which people vote, from 1 to 30 November 2026. @returns the address of the phase */
export async function voteThroughForms(
  house: TestHouse,
  editor: Person,
  title: string,
  { who = 'citizen', ...values }: Record<string, string> = {},
): Promise<string> {
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const slug = title.toLowerCase().replaceAll(' ', '-')
  await house.post(`${at}/planen`, { ...promises, title, template: 'blank' }, editor)
  const phase = { title: 'Abstimmen', method: 'vote', who, startDay: '2026-11-01', endDay: '2026-11-30' }
  await house.post(`${at}/${slug}/neue-phase`, phase, editor)
  await house.post(`${at}/${slug}/veroeffentlichen`, {}, editor)
  const here = `${at}/${slug}/phasen/abstimmen`
  const answer = await house.post(`${here}/abstimmung/einrichten`, setUp(values), editor)
  if (answer.status !== 303) throw new Error(`The vote was not set up: ${answer.status}`)
  return here
}

/** The receipt that came with the answer. */
export function receiptIn(response: Response): string {
  const cookie = /hinweis=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? ''
  const words = Buffer.from(cookie, 'base64url').toString()
  return /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(words)?.[0] ?? ''
}
