import { randomFrom } from '../random.ts'
import { type Input, type Interest, type Room, type Session, type Slot, usualSteps, usualWeights } from './types.ts'

/** A session with five hands and nothing special. */
export const pitched = (id: string, more: Partial<Session> = {}): Session => ({
  id,
  hands: 5,
  hosts: [`host of ${id}`],
  topics: [],
  pinned: null,
  slots: null,
  preferred: [],
  ...more,
})
/** A hall and an attic, morning and afternoon, lunch between them. */
export const twoByTwo = (sessions: readonly Session[], more: Partial<Input> = {}): Input => ({
  rooms: [
    { id: 'attic', seats: 10, closed: [] },
    { id: 'hall', seats: 50, closed: [] },
  ],
  slots: [
    { id: 'morning', from: 600, to: 645, common: false },
    { id: 'lunch', from: 720, to: 780, common: true },
    { id: 'afternoon', from: 840, to: 885, common: false },
  ],
  sessions,
  interests: [],
  weights: usualWeights,
  steps: 2000,
  ...more,
})

export interface Size {
  readonly sessions: number
  readonly rooms: number
  /** With one of them common. */
  readonly slots: number
  readonly people: number
}

const topics = [
  'digital',
  'mobility',
  'village shop',
  'young people',
  'care',
  'energy',
  'culture',
  'strategy',
  'housing',
]

/**
 * An invented barcamp: people have one or two topics and mark about eight sessions, mostly of these; some sessions are liked by many. About
 * one host in ten is there half of the day, one session in fifteen is pinned, one in four wishes a part of the day, one room is closed in the end.
 */
export function barcamp({ sessions, rooms, slots, people }: Size, seed = 1): Input {
  const random = randomFrom(seed)
  const below = (count: number) => Math.floor(random() * count)
  const id = (kind: string, at: number) => `${kind}-${String(at).padStart(3, '0')}`
  const times: Slot[] = Array.from({ length: slots }, (_, at) => ({
    id: id('slot', at),
    from: 600 + at * 60,
    to: 645 + at * 60,
    common: at === Math.floor(slots / 2),
  }))
  const usable = times.filter(({ common }) => !common).map(({ id }) => id)
  const half = Math.ceil(usable.length / 2)
  const halves = [usable.slice(0, half), usable.slice(half)]
  const houses: Room[] = Array.from({ length: rooms }, (_, at) => ({
    id: id('room', at),
    seats: at === 0 ? Math.ceil(people / 2) : 14 + below(4) * 8,
    closed: at === rooms - 1 ? usable.slice(-1) : [],
  }))
  const liked = Array.from({ length: sessions }, () => 0.2 + random() ** 3 * 2)
  const themes = Array.from({ length: sessions }, () => [topics[below(topics.length)] as string])
  const interests = interestsOf(people, liked, themes)
  const pitched: Session[] = Array.from({ length: sessions }, (_, at) => {
    const marks = interests.filter(({ session }) => session === id('session', at)).length
    const part = halves[below(2)] as string[]
    return {
      id: id('session', at),
      hands: Math.max(0, marks + below(7) - 3),
      hosts: below(5) === 0 ? [person(below(people)), person(below(people))] : [person(below(people))],
      topics: themes[at] as string[],
      pinned: at % 15 === 7 ? { room: null, slot: usable[below(usable.length)] as string } : null,
      slots: below(10) === 0 && at % 15 !== 7 ? part : null,
      preferred: below(4) === 0 ? part : [],
    }
  })
  return {
    rooms: houses,
    slots: times,
    sessions: pitched,
    interests,
    weights: usualWeights,
    steps: usualSteps,
    seed: 1,
  }

  function person(at: number): string {
    return id('person', at)
  }

  /** About eight per person, drawn by liking; what has one of the person's topics four times as often. */
  function interestsOf(count: number, liked: readonly number[], themes: readonly (readonly string[])[]): Interest[] {
    return Array.from({ length: count }, (_, at) => {
      const mine = [topics[below(topics.length)], topics[below(topics.length)]]
      const weights = liked.map(
        (weight, session) => weight * (themes[session]?.some((one) => mine.includes(one)) ? 4 : 1),
      )
      const wanted = 5 + below(7)
      const marked = new Set<number>()
      for (let turn = 0; turn < wanted * 3 && marked.size < wanted; turn++) marked.add(drawn(weights))
      return [...marked].map((session) => ({ person: person(at), session: id('session', session) }))
    }).flat()
  }

  function drawn(weights: readonly number[]): number {
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
    return Math.max(
      0,
      weights.findIndex((weight) => {
        left -= weight
        return left < 0
      }),
    )
  }
}

/** 150 people pitch 40 sessions into 30 cells: the board is full before everybody has pitched. */
export const fullBoard = (): Input => barcamp({ sessions: 40, rooms: 6, slots: 6, people: 150 }, 1)
