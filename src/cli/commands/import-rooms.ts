import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { findSpace } from '#commons/spaces/find-space.ts'
import { Refusal } from '#foundation/http/problems.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import type { Opened } from '../../house.ts'
import {
  type ImportProblem,
  importBookings,
  readBookings,
  readCalendar,
  readRooms,
  resourceBySlug,
  importRooms as writeRooms,
} from '../../services/rooms/import.ts'
import { type Command, exit } from '../command.ts'
import { administratorTexts, importRoomsTexts as texts } from '../texts.ts'

export const importRooms: Command = {
  name: 'import-rooms',
  usage: '<district> <file.csv> --author mail@example.org',
  what: texts.rooms,
  words: [2, 2],
  options: { author: { kind: 'text', what: texts.author } },
  async run({ words: [slug = '', word = ''], options, path, house, now, say }) {
    const { buildings, problems } = readRooms(contentOf(word, path(word)))
    stopAt(word, problems)
    const { tools } = await house()
    const space = await districtCalled(tools, slug)
    const author = await personWith(tools, String(options.author ?? ''))
    await tools.inSpace(space.id, async (tx) => {
      const work = { ...workOf(tools), tx, space, now: now(), later: sending(tools, tx) }
      stopAt(word, await writeRooms(work, author, buildings))
    })
    const many = buildings.reduce((sum, { resources }) => sum + resources.length, 0)
    say(texts.roomsDone(buildings.length, many))
    return exit.done
  },
}

export const importRoomBookings: Command = {
  name: 'import-bookings',
  usage: '<district> <room> <file.ics or .csv>',
  what: texts.bookings,
  words: [3, 3],
  async run({ words: [slug = '', address = '', word = ''], path, house, now, say, print, language }) {
    const content = contentOf(word, path(word))
    const between = { start: now(), end: now().add({ hours: 24 * 730 }) }
    const read = word.toLowerCase().endsWith('.csv') ? readBookings(content) : readCalendar(content, between)
    stopAt(word, read.problems)
    const { tools } = await house()
    const space = await districtCalled(tools, slug)
    const { written, collisions } = await tools.inSpace(space.id, async (tx) => {
      const resource = (await resourceBySlug(tx, space.id, address)) ?? stopWith(texts.noRoom(address))
      const work = { ...workOf(tools), tx, space, now: now(), later: sending(tools, tx) }
      return importBookings(work, resource, read.bookings).catch((error) =>
        error instanceof Refusal ? stopWith(texts.roomChanged(address)) : Promise.reject(error),
      )
    })
    say(texts.bookingsDone(written, collisions.length))
    for (const { words, span } of collisions) print(`  ${dateRange(span, language)}  ${words}`)
    return collisions.length ? exit.failed : exit.done
  },
}

type Tools = Opened['tools']

const workOf = (tools: Tools) => ({ newId: tools.newId, random: (count: number) => randomBytes(count) })

const sending =
  (tools: Tools, tx: Parameters<Tools['send']>[0]) =>
  (queue: string, data: object, options?: Parameters<Tools['send']>[3]) =>
    tools.send(tx, queue, data, options)

function contentOf(word: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return stopWith(texts.unreadable(word))
  }
}

/** All that is wrong at once, line by line; then nothing is written. */
function stopAt(word: string, problems: readonly ImportProblem[]): void {
  if (problems.length === 0) return
  const listed = (language: 'de' | 'en') =>
    problems
      .slice(0, 30)
      .map(({ line, problem }) => (line ? `${texts.line(line)[language]}: ` : '') + problem[language])
      .join('\n')
  stopWith(texts.problems(word, problems.length, listed('de'), listed('en')))
}

async function districtCalled(tools: Tools, slug: string) {
  return (await tools.inHouse((tx) => findSpace(tx, slug, ''))) ?? stopWith(administratorTexts.noDistrict(slug))
}

async function personWith(tools: Tools, mail: string): Promise<string> {
  const { rows } = await tools.inHouse((tx) =>
    sql<{ id: string }>`select person_id as id from accounts.login where lower(mail) = lower(${mail})`.execute(tx),
  )
  return rows[0]?.id ?? stopWith(texts.noAuthor(mail))
}
