import type { Session } from '../barcamp/camp.ts'

/** Sessions under their first topic, by the alphabet; those without one come last, under ''. */
export const byTopic = (sessions: readonly Session[]): [topic: string, sessions: Session[]][] =>
  [...Map.groupBy(sessions, ({ topics }) => topics[0] ?? '')].toSorted(([one], [other]) =>
    one === '' ? 1 : other === '' ? -1 : one.localeCompare(other, 'de'),
  )
