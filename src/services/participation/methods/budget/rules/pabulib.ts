import { readBallot } from './ballot.ts'
import type { Budget } from './budget.ts'
import type { BudgetResult } from './result.ts'

/** What a Pabulib file says of a budget; money in cents, days as '2026-03-31'. */
export interface Described {
  readonly title: string
  /** The place and the dialogue. */
  readonly unit: string
  readonly subunit: string
  readonly begin: string
  readonly end: string
  readonly budget: Pick<Budget, 'purse' | 'rule' | 'way' | 'least' | 'most'>
  readonly projects: readonly {
    readonly number: number
    readonly title: string
    readonly cost: number
    readonly field: string | null
    readonly latitude: number | null
    readonly longitude: number | null
  }[]
  readonly ballots: readonly { readonly ballot: string; readonly times: number }[]
  readonly result: Pick<BudgetResult, 'chosen' | 'votes' | 'voters'>
}

/** Names of the rules in the format. What `shares-votes` adds to Add1 stands in the comment. */
const ruleNames = { 'shares-votes': 'equalshares/add1', shares: 'equalshares/add1', votes: 'greedy' } as const

/**
 * A budget in the format of Pabulib (`.pb`), the library of participatory budgets: META, PROJECTS, VOTES, fields set apart by semicolons.
 * Voters are numbers in the order of what stands on their ballots; spoilt ballots are left out. Source: pabulib.org, "data format".
 */
export function pabulibFile(of: Described): string {
  const { budget, projects, result } = of
  const meta: [string, string | number][] = [
    ['description', of.title],
    ['country', 'Germany'],
    ['unit', of.unit],
    ['subunit', of.subunit],
    ['instance', of.end.slice(0, 4)],
    ['num_projects', projects.length],
    ['num_votes', result.voters],
    ['budget', euros(budget.purse)],
    ['vote_type', 'approval'],
    ['rule', ruleNames[budget.rule]],
    ['date_begin', day(of.begin)],
    ['date_end', day(of.end)],
    ['min_length', budget.least],
    ['max_length', budget.most ?? projects.length],
    ...(budget.way === 'purse' ? [['max_sum_cost', euros(budget.purse)] as [string, string]] : []),
    ['language', 'de'],
    ['currency', 'EUR'],
    ...(budget.rule === 'shares-votes'
      ? [['comment', '#1: What Add1 leaves over goes to the projects with most votes that fit.'] as [string, string]]
      : []),
  ]
  const rows = projects.map(({ number, title, cost, field, latitude, longitude }) => [
    number,
    euros(cost),
    result.votes[String(number)] ?? 0,
    title,
    field ?? '',
    latitude ?? '',
    longitude ?? '',
    result.chosen.includes(number) ? 1 : 0,
  ])
  const ballots = of.ballots.flatMap(({ ballot, times }) => {
    const chosen = readBallot(ballot)
    return chosen ? Array.from({ length: times }, () => chosen.join(',')) : []
  })
  return lines([
    ['META'],
    ['key', 'value'],
    ...meta,
    ['PROJECTS'],
    ['project_id', 'cost', 'votes', 'name', 'category', 'latitude', 'longitude', 'selected'],
    ...rows,
    ['VOTES'],
    ['voter_id', 'vote'],
    ...ballots.map((chosen, at) => [at + 1, chosen]),
  ])
}

/** The format knows no quotes: what would end a field or a line becomes a comma or a space. */
const lines = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) => `${row.map((value) => String(value).replaceAll(';', ',').replace(/\s+/g, ' ').trim()).join(';')}\n`)
    .join('')

const euros = (cents: number): string => (cents / 100).toFixed(cents % 100 ? 2 : 0)
const day = (iso: string): string => iso.split('-').reverse().join('.')
