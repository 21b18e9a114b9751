import type { z } from 'zod'
import { type Fields, type InputOf, readable } from './fields.ts'

export interface Parsed<F extends Fields> {
  /** The values, when nothing was wrong. */
  readonly input: InputOf<F> | null
  /** Field → code of the problem with details, for `problemSentence`. */
  readonly problems: Readonly<Record<string, string>>
  /** What was typed (no files), to show it again; pages may also ask the database about it. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** Reads a sent form by its fields. All problems are collected, so that nobody corrects one by one. */
export function parseForm<F extends Fields>(fields: F, form: FormData): Parsed<F> {
  const problems: Record<string, string> = {}
  const values: Record<string, string | string[]> = {}
  const input: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(fields)) {
    if (schema.meta()?.family === true) {
      const sent = sentUnder(`${name}-`, form)
      for (const [rest, typed] of Object.entries(sent)) values[`${name}-${rest}`] = typed.map(readable)
      const result = schema.safeParse(sent)
      if (result.success) input[name] = result.data
      else problems[''] = messageOf(result.error)
      continue
    }
    const isMany = schema.meta()?.many === true
    const sent = isMany ? form.getAll(name) : (form.get(name) ?? undefined)
    const typed = (isMany ? (sent as unknown[]) : [sent])
      .filter((value) => typeof value === 'string')
      .map((value) => readable(value.slice(0, 100_000)))
    values[name] = isMany ? typed : (typed[0] ?? '')
    const result = schema.safeParse(sent)
    if (result.success) input[name] = result.data
    else problems[name] = messageOf(result.error)
  }
  return { input: Object.keys(problems).length ? null : (input as InputOf<F>), problems, values }
}

/** All texts whose name begins with a prefix, by the rest of their name. */
function sentUnder(prefix: string, form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith(prefix)).slice(0, 2000)
  return Object.fromEntries(
    names.map((name) => [
      name.slice(prefix.length),
      form
        .getAll(name)
        .filter((value) => typeof value === 'string')
        .map((value) => value.slice(0, 100_000)),
    ]),
  )
}

/** The message of ours inside nested unions: the last branch is the one that reads a value. */
function messageOf(error: z.ZodError): string {
  const deepest = (issues: readonly z.core.$ZodIssue[]): string => {
    const issue = issues[0]
    if (!issue) return 'wrong'
    if (issue.code === 'invalid_union') {
      const branch = (issue.errors as z.core.$ZodIssue[][]).at(-1)
      return branch?.length ? deepest(branch) : 'wrong'
    }
    return issue.message
  }
  return deepest(error.issues)
}
