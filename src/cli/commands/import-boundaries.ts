import { readFileSync } from 'node:fs'
import type { Area, Attribution } from '#commons/areas/areas.ts'
import { saveBoundaries } from '#commons/areas/boundaries.ts'
import { readGeoJson } from '#commons/areas/read-geojson.ts'
import { sayProblem } from '#commons/areas/texts.ts'
import { tidyUp } from '#foundation/database/upkeep.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { type Call, type Command, exit } from '../command.ts'
import { boundaryTexts as texts } from '../texts.ts'

export const importBoundaries: Command = {
  name: 'import-boundaries',
  usage: '<file.geojson …> --source "© GeoBasis-DE / BKG 2021" --as-of 2021-12-31',
  what: texts.what,
  words: [1, 100],
  options: {
    source: { kind: 'text', what: texts.source },
    'as-of': { kind: 'text', what: texts.asOf },
    'source-address': { kind: 'text', what: texts.sourceAddress },
    licence: { kind: 'text', what: texts.licence },
    'licence-address': { kind: 'text', what: texts.licenceAddress },
  },
  async run({ words, options, path, house, now, say }) {
    const source = attributionFrom(options)
    // All files are read and judged before the first is stored.
    const read = words.map((word): [string, readonly Area[]] => [word, areasIn(word, path(word))])
    const { tools, database } = await house()
    await tools.inHouse(async (tx) => {
      for (const [, areas] of read) await saveBoundaries({ tx, now: now() }, areas, source)
    })
    for (const [word, areas] of read) say(texts.read(word, areas.length))
    await tidyUp(database)
    say(texts.done)
    return exit.done
  },
}

function attributionFrom(options: Call['options']): Attribution {
  const text = typeof options.source === 'string' ? options.source.trim() : ''
  if (!text) stopWith(texts.noSource)
  const state = String(options['as-of'] ?? '')
  if (!/^\d{4}-\d\d-\d\d$/.test(state) || !isDate(state)) stopWith(texts.noDate)
  return {
    text,
    href: String(options['source-address'] ?? 'https://gdz.bkg.bund.de'),
    licence: String(options.licence ?? 'dl-de/by-2-0'),
    licenceHref: String(options['licence-address'] ?? 'https://www.govdata.de/dl-de/by-2-0'),
    state,
  }
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }) !== undefined
  } catch {
    return false
  }
}

function areasIn(word: string, file: string): readonly Area[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    stopWith(texts.unreadable(word))
  }
  const { areas, problems } = readGeoJson(text)
  const listed = (language: 'de' | 'en') =>
    problems
      .slice(0, 10)
      .map((problem) => sayProblem(problem, language))
      .join('\n')
  if (problems.length) stopWith(texts.problems(word, problems.length, listed('de'), listed('en')))
  if (!areas.length) stopWith(texts.nothing(word))
  return areas
}
