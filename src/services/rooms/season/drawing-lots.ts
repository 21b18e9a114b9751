import { createHash } from 'node:crypto'
import { drawLots } from '#engines/allocation/lots.ts'
import type { Application } from './season.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * One number for all applications, so that nobody can change one afterwards unnoticed: SHA-256 of their JSON, by name of the organisation.
 * Names of people and remarks are not in it.
 */
export function fingerprintOf(applications: readonly Application[]): string {
  const plain = [...applications]
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
    .map((application) => [
      nameOf(application),
      application.priority,
      application.wishes.map(({ title, rooms, windows, minutes, times, persons }) => [
        title,
        rooms,
        windows.map(({ weekday, from, to }) => [weekday, from, to]),
        minutes,
        times,
        persons,
      ]),
    ])
  return sha256(JSON.stringify(plain))
}

/** The seed: nobody knows the draw before the applications are closed, and nobody can change these after the draw. */
export const seedOf = (fingerprint: string, draw: string): string => sha256(`${fingerprint}\n${draw}`)

/** Places in the drawing of lots by application; drawn by the organisations' names, so that everybody can repeat it. */
export function lotsOf(seed: string, applications: readonly Application[]): Map<string, number> {
  const lots = drawLots(seed, applications.map(nameOf))
  return new Map(applications.map((application) => [application.id, lots.get(nameOf(application)) ?? 0]))
}

/** Two organisations may have the same name. */
const nameOf = ({ organisation, organisationName }: Application) => `${organisationName} ${organisation}`
