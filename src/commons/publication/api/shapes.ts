import { z } from 'zod'
import { fields } from '#foundation/ui/field.ts'

const moment = z.iso.datetime({ offset: true })

/** What the API says of a public thing. */
export const entryShape = z
  .object({
    id: z.uuid(),
    kind: z.string().describe('Kind of thing, e.g. news.article'),
    url: z.url().describe('Its page'),
    title: z.string(),
    summary: z.string(),
    language: z.string().describe('BCP 47'),
    field: z.enum(fields).nullable().describe('Field of action'),
    published: moment,
    updated: moment,
    version: z.int(),
    start: moment.nullable(),
    end: moment.nullable(),
    all_day: z.boolean(),
    cancelled: z.boolean(),
    online_url: z.string().nullable(),
    organiser: z.string().nullable(),
    place: z
      .object({
        name: z.string().nullable(),
        municipality: z.string().nullable(),
        municipality_key: z.string().nullable().describe('Official key (AGS)'),
        longitude: z.number().nullable().describe('WGS 84'),
        latitude: z.number().nullable().describe('WGS 84'),
      })
      .nullable(),
    space: z.object({ name: z.string(), slug: z.string() }).describe('District it comes from'),
  })
  .meta({ id: 'Entry' })

export const entriesShape = z.object({
  entries: z.array(entryShape),
  next: z.string().nullable().describe('Cursor of the next page; null at the end'),
})

export const spacesShape = z.object({
  spaces: z.array(
    z
      .object({
        slug: z.string(),
        name: z.string(),
        kind: z.enum(['district', 'network']),
        url: z.url(),
        district_key: z.string().nullable().describe('Official key, 5 digits'),
        state: z.string().nullable().describe('ISO 3166-2 without DE-'),
      })
      .meta({ id: 'Space' }),
  ),
})

export const areasShape = z.object({
  attribution: z.object({ text: z.string(), url: z.string(), licence: z.string(), as_of: z.string() }),
  areas: z.array(
    z
      .object({
        key: z.string().describe('AGS with 2, 5 or 8 digits; associations ARS with 9'),
        kind: z.enum(['state', 'district', 'association', 'municipality']),
        name: z.string(),
        designation: z.string(),
        parent: z.string().nullable(),
        point: z.tuple([z.number(), z.number()]).nullable().describe('Longitude and latitude well inside'),
      })
      .meta({ id: 'Area' }),
  ),
})
