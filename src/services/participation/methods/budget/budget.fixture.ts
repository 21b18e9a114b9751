import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

export type Person = Awaited<ReturnType<TestHouse['addPerson']>>

const promises = {
  decides: 'Was gebaut wird.',
  limits: 'Mehr Geld gibt es nicht.',
  decidedBy: 'der Ortsgemeinderat',
  answerDays: '28',
}

/** What staff type for a purse of 100 euros. */
export const purse = (values: Record<string, string> = {}) => ({
  purse: '100',
  way: 'purse',
  rule: 'shares-votes',
  least: '1',
  most: '',
  entryDays: '2',
  version: '1',
  ...values,
})

/** Name and euros. */
export const threeProjects = [
  ['Brunnen', '60'],
  ['Linde', '40'],
  ['Bank', '30'],
] as const

/** A published dialogue with a budget of three projects, from 1 to 30 November 2026. @returns the address of the phase */
export async function budgetThroughForms(
  house: TestHouse,
  editor: Person,
  title: string,
  { who = 'citizen', startDay = '2026-11-01', endDay = '2026-11-30', ...values }: Record<string, string> = {},
): Promise<string> {
  await switchOn(house, 'participation')
  const at = '/musterkreis/mitreden'
  const slug = title.toLowerCase().replaceAll(' ', '-')
  await house.post(`${at}/planen`, { ...promises, title, template: 'blank' }, editor)
  await house.post(`${at}/${slug}/neue-phase`, { title: 'Abstimmen', method: 'budget', who, startDay, endDay }, editor)
  await house.post(`${at}/${slug}/veroeffentlichen`, {}, editor)
  const here = `${at}/${slug}/phasen/abstimmen`
  const answer = await house.post(`${here}/budget/einrichten`, purse(values), editor)
  if (answer.status !== 303) throw new Error(`The budget was not set up: ${answer.status}`)
  for (const [name, cost] of threeProjects) {
    const added = await house.post(`${here}/budget/neues-projekt`, { title: name, cost }, editor)
    if (added.status !== 303) throw new Error(`The project was not added: ${added.status}`)
  }
  return here
}

/** The version of what the ballot paper is about: three projects were added after it was set up. */
export const listVersion = '4'

/** Ticks projects, looks, and casts. */
export const ballot = (projects: readonly number[], values: Record<string, string> = {}) => ({
  projects: projects.map(String),
  seen: projects.join(' '),
  deed: 'cast',
  version: listVersion,
  ...values,
})
