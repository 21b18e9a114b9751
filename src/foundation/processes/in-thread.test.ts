import { expect, test } from 'vitest'
import type { votesOf } from '#engines/opinions/votes.ts'
import { inThread } from './in-thread.ts'

const file = 'engines/opinions/votes.ts'
const columns = { person: Uint32Array.of(1, 0), statement: Uint16Array.of(0, 0), vote: Int8Array.of(1, -1) }

test('a function of an engine runs in a thread; what it throws comes back', async () => {
  const votes = await inThread<typeof votesOf>(file, 'votesOf', [2, 1, columns])
  expect(votes).toMatchObject({ people: 2, vote: Int8Array.of(-1, 1) })
  await expect(inThread<typeof votesOf>(file, 'votesOf', [1, 1, columns])).rejects.toThrow('There is no such vote.')
  await expect(inThread<typeof votesOf>(file, 'noSuch', [1, 1, columns])).rejects.toThrow('no function')
})

test('what takes too long is ended, and the next one has its turn', async () => {
  const late = inThread<typeof votesOf>(file, 'votesOf', [2, 1, columns], { memory: 100, patience: 1 })
  const next = inThread<typeof votesOf>(file, 'votesOf', [2, 1, columns])
  await expect(late).rejects.toThrow('longer than 1 ms')
  expect((await next).people).toBe(2)
})
