import { z } from 'zod'

/**
 * The archive a district leaves with; described for people in docs/formats/district-export.md.
 * The number goes up when an older program could not read it any more.
 */
export const formatVersion = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const part = z.object({ file: z.string(), rows: z.number().int().nonnegative(), sha256: hash })

export const manifestSchema = z.object({
  format: z.literal('allmende-district'),
  version: z.number().int().positive(),
  /** Version of the program that wrote it. */
  program: z.string(),
  exportedAt: z.string(),
  /** Schema files that had run there. */
  schema: z.array(z.string()),
  district: z.object({ id: z.uuid(), slug: z.string().regex(/^[a-z0-9-]+$/), name: z.string().min(1) }),
  withAccounts: z.boolean(),
  /** Tables of spaces, parents before children. */
  tables: z.array(part.extend({ table: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/), columns: z.array(z.string()) })),
  /** What the rows refer to beyond the district. */
  beside: z.object({
    space: part,
    people: part,
    organisations: part,
    memberships: part,
    presence: part,
    tandems: part,
  }),
  files: z.array(z.object({ key: z.string(), size: z.number().int().nonnegative() })),
})

export type Manifest = z.infer<typeof manifestSchema>
export type Part = z.infer<typeof part>

/** A person as archives carry them: a name to stand behind what they wrote; with accounts also how they get in. */
export const personSchema = z.object({
  id: z.uuid(),
  display_name: z.string().max(500),
  deleted: z.boolean(),
  account: z
    .object({
      mail: z.string().min(3).max(320),
      mail_confirmed_at: z.string().nullable(),
      password_hash: z.string().max(500).nullable(),
      language: z.enum(['de', 'en', 'leicht']),
      created_at: z.string(),
    })
    .nullable(),
})
export type MovedPerson = z.infer<typeof personSchema>

export const organisationSchema = z.looseObject({
  id: z.uuid(),
  name: z.string(),
  kind: z.string(),
  created_at: z.string(),
})
export const membershipSchema = z.object({
  organisation_id: z.uuid(),
  person_id: z.uuid(),
  role: z.enum(['owner', 'member']),
  since: z.string(),
})
export const presenceSchema = z.object({ person_id: z.uuid(), module: z.string(), since: z.string() })
export const tandemSchema = z.object({ field_id: z.string(), since: z.string().nullable() })
export const spaceSchema = z.looseObject({
  id: z.uuid(),
  kind: z.literal('district'),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  hosts: z.array(z.string()),
  host_requests: z
    .array(z.object({ host: z.string().max(253), askedAt: z.iso.datetime(), reason: z.string().nullable() }))
    .optional(),
})

export const idPattern = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
export const filePattern = /[0-9a-f]{2}\/[0-9a-f]{62}\.[a-z0-9]{1,5}/g
