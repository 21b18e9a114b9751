// One measurement of opinion groups in a process of its own: its memory is that of the computation. Node runs it without a build.
import { planted } from '../src/engines/opinions/opinions.fixture.ts'
import { opinionsOf } from '../src/engines/opinions/opinions.ts'
import { votesOf } from '../src/engines/opinions/votes.ts'
import type { OpinionsMeasured } from './opinions.ts'

function measure(people: number, statements: number, density: number, groups: number): OpinionsMeasured {
  const { columns, truth } = planted({ people, statements, groups, density, chance: 0.4, seed: 1 })
  const began = performance.now()
  const result = opinionsOf(votesOf(people, statements, columns), {
    votesNeeded: 7,
    groupsAtMost: 5,
    z: 1.645,
    seed: 1,
  })
  const milliseconds = performance.now() - began
  const pairs = new Map<string, number>()
  for (let person = 0; person < people; person++) {
    const pair = `${truth(person)} ${result.of[person]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const right = [...pairs.values()].sort((one, other) => other - one).slice(0, groups)
  return {
    votes: columns.vote.length,
    milliseconds,
    megabytes: process.resourceUsage().maxRSS / 1024,
    groups: result.groups.length,
    silhouette: Math.max(...result.tried.map(({ silhouette }) => silhouette)),
    found: (100 * right.reduce((sum, count) => sum + count, 0)) / people,
  }
}

const [people, statements, density, groups] = process.argv.slice(2).map(Number) as [number, number, number, number]
console.log(JSON.stringify(measure(people, statements, density, groups)))
