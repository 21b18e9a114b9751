import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { projectRoot } from '#foundation/config/project-root.ts'

const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)

/** What is wrong with something, one line each: '/topic must be equal to one of the allowed values'. */
export function problemsOf(schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema)
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** A YAML file of the project, by its path from the root. */
export function readYaml(path: string): Record<string, unknown> {
  return parse(readFileSync(join(projectRoot, path), 'utf8'))
}
