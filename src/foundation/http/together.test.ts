import { describe, expect, it } from 'vitest'
import { together } from './together.ts'

/** A reading that tells when it began and ends when it is told to. */
function readings() {
  const begun: { end: (value: string) => void; fail: (why: Error) => void }[] = []
  const read = () =>
    new Promise<string>((resolve, reject) => {
      begun.push({ end: resolve, fail: reject })
    })
  return { begun, read }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('reading together', () => {
  it('answers all who came during a reading by the next one, and no one by one that began before they asked', async () => {
    const { begun, read } = readings()
    const ask = together<string>()
    const first = ask('front', read)
    const late = [ask('front', read), ask('front', read), ask('front', read)]
    await turn()
    expect(begun).toHaveLength(1)
    begun[0]?.end('old')
    expect(await first).toBe('old')
    await turn()
    expect(begun).toHaveLength(2)
    const later = ask('front', read)
    begun[1]?.end('new')
    expect(await Promise.all(late)).toEqual(['new', 'new', 'new'])
    await turn()
    expect(begun).toHaveLength(3)
    begun[2]?.end('newest')
    expect(await later).toBe('newest')
  })

  it('keeps what is different apart', async () => {
    const { begun, read } = readings()
    const ask = together<string>()
    const both = [ask('one', read), ask('other', read)]
    expect(begun).toHaveLength(2)
    begun[0]?.end('1')
    begun[1]?.end('2')
    expect(await Promise.all(both)).toEqual(['1', '2'])
  })

  it('goes on after a failure', async () => {
    const { begun, read } = readings()
    const ask = together<string>()
    const first = ask('front', read)
    const second = ask('front', read)
    begun[0]?.fail(new Error('gone'))
    await expect(first).rejects.toThrow('gone')
    await turn()
    begun[1]?.end('back')
    expect(await second).toBe('back')
    const third = ask('front', read)
    begun[2]?.end('again')
    expect(await third).toBe('again')
  })

  it('never tells less than what was written before somebody asked', async () => {
    const ask = together<number>()
    let written = 0
    const read = async () => {
      const seen = written
      await turn()
      return seen
    }
    await Promise.all(
      Array.from({ length: 300 }, async (_, index) => {
        for (let step = 0; step < index % 7; step++) await turn()
        const mine = ++written
        expect(await ask('count', read)).toBeGreaterThanOrEqual(mine)
      }),
    )
  })
})
