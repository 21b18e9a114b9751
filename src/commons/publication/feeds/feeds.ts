import { z } from 'zod'
import { api, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { loadAreas, municipalitiesOf } from '../../areas/areas.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { calendarEntries, type ListedEntry, newestEntries, placedEntries } from '../entries.ts'
import { type Filter, type FilterQuery, filterOf, filterQuery, queryOf } from '../filter.ts'
import { atomFeed, atomType } from '../formats/atom.ts'
import type { Channel } from '../formats/entry.ts'
import { geoJson, geoJsonType } from '../formats/geojson.ts'
import { calendar, calendarType } from '../formats/icalendar.ts'
import { jsonFeed, jsonFeedType } from '../formats/json-feed.ts'
import { texts as formatTexts } from '../formats/texts.ts'
import type { Kinds } from '../kinds.ts'
import { texts } from '../texts.ts'
import { municipalityName, toEntry } from '../to-entry.ts'
import { openAnswer } from './open-answer.ts'

const newest = 50
const mostPlaces = 5_000
const query = z.object(filterQuery)

/** Every list for other programs: the whole space, one kind, one field, one municipality. */
export function feedRoutes(kinds: Kinds) {
  const atom = api(access, {
    address: addresses.atom,
    action: 'entry.read',
    query,
    answer: async (work, _params, asked: FilterQuery) => {
      const entries = await newestEntries(work, filterOf(asked), newest)
      const channel = channelOf(work, kinds, addresses.atom.path, filterOf(asked), entries)
      return openAnswer(
        atomFeed(
          entries.map((entry) => toEntry(entry, work)),
          channel,
        ),
        atomType,
        channel.updatedAt,
      )
    },
  })
  const json = api(access, {
    address: addresses.jsonFeed,
    action: 'entry.read',
    query,
    answer: async (work, _params, asked: FilterQuery) => {
      const entries = await newestEntries(work, filterOf(asked), newest)
      const channel = channelOf(work, kinds, addresses.jsonFeed.path, filterOf(asked), entries)
      const feed = jsonFeed(
        entries.map((entry) => toEntry(entry, work)),
        channel,
      )
      return openAnswer(JSON.stringify(feed), jsonFeedType, channel.updatedAt)
    },
  })
  const ics = api(access, {
    address: addresses.ics,
    action: 'entry.read',
    query,
    answer: async (work, _params, asked: FilterQuery) => {
      const entries = await calendarEntries(work, filterOf(asked), work.now)
      const channel = channelOf(work, kinds, addresses.ics.path, filterOf(asked), entries)
      return openAnswer(
        calendar(
          entries.map((entry) => toEntry(entry, work)),
          channel,
        ),
        calendarType,
        channel.updatedAt,
      )
    },
  })
  const places = api(access, {
    address: addresses.places,
    action: 'entry.read',
    query,
    answer: async (work, _params, asked: FilterQuery) => {
      const entries = await placedEntries(work, filterOf(asked), work.now, mostPlaces)
      const collection = geoJson(
        entries.map((entry) => toEntry(entry, work)),
        work.space.name,
      )
      return openAnswer(JSON.stringify(collection), geoJsonType, lastChange(entries))
    },
  })
  return [atom, json, ics, places]
}

function channelOf(work: Work, kinds: Kinds, path: string, filter: Filter, entries: readonly ListedEntry[]): Channel {
  const { space, language, origin } = work
  const t = texts(language)
  const about = [
    filter.kind && kinds.many(filter.kind, language),
    filter.field && formatTexts(language)[filter.field],
    filter.municipality && municipalityName(filter.municipality),
  ].filter(Boolean)
  const asked = new URLSearchParams(
    Object.entries(queryOf(filter)).filter((pair): pair is [string, string] => !!pair[1]),
  )
  return {
    title: t.feedOf(about.join(', ') || t.everything, space.name),
    description: space.settings.tagline,
    url: origin + hrefFor(work, path) + (asked.size ? `?${asked}` : ''),
    page: origin + hrefFor(work, '/'),
    language,
    updatedAt: lastChange(entries) ?? Temporal.Instant.fromEpochMilliseconds(0),
    publisher: { name: space.name, url: origin + hrefFor(work, '/') },
  }
}

function lastChange(entries: readonly ListedEntry[]): Temporal.Instant | undefined {
  return entries
    .map(({ updatedAt }) => updatedAt)
    .sort(Temporal.Instant.compare)
    .at(-1)
}

/** Municipalities of a district as choices for a filter. */
export function municipalityChoices(districtKey: string | undefined): { value: string; label: string }[] {
  return districtKey
    ? municipalitiesOf(districtKey, loadAreas()).map(({ key, name }) => ({ value: key, label: name }))
    : []
}
