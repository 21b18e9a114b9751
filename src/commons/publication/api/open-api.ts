import { z } from 'zod'
import type { ApiRoute, Route } from '#foundation/http/route.ts'

/** A parameter of an operation as OpenAPI writes it. */
export interface OpenApiParameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly description?: string
  readonly schema: Readonly<Record<string, unknown>>
}

export interface OpenApiOperation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters: readonly OpenApiParameter[]
  readonly responses: Readonly<Record<string, unknown>>
}

export interface OpenApi {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, { readonly get: OpenApiOperation }>>
}

/**
 * The OpenAPI 3.1 document of all api routes that describe themselves; made from the code, so it cannot be wrong about it.
 * @param about title, and the address in front of all paths (with the space's prefix)
 */
export function openApiOf(routes: readonly Route[], about: { title: string; server: string }): OpenApi {
  const described = routes.filter((route): route is ApiRoute => route.kind === 'api' && route.describe !== undefined)
  const sorted = described.toSorted((a, b) => (a.address.path < b.address.path ? -1 : 1))
  return {
    openapi: '3.1.0',
    info: { title: about.title, version: '1', description: 'Everything public, without login. Read only.' },
    servers: [{ url: about.server }],
    paths: Object.fromEntries(sorted.map((route) => [openPath(route), { get: operation(route) }])),
  }
}

const openPath = (route: ApiRoute) => route.address.path.replace(/:([a-z-]+)/gi, '{$1}')

function operation(route: ApiRoute): OpenApiOperation {
  const { summary, answer, tag } = route.describe as NonNullable<ApiRoute['describe']>
  return {
    operationId: `get${openPath(route)
      .replace(/[{}]/g, '')
      .split(/[/.-]/)
      .filter((part) => part && part !== 'api' && part !== 'v1')
      .map((part) => part[0]!.toUpperCase() + part.slice(1))
      .join('')}`,
    summary,
    tags: [tag],
    parameters: [...pathParameters(route), ...queryParameters(route)],
    responses: {
      200: { description: summary, content: { 'application/json': { schema: schemaOf(answer, 'output') } } },
      404: { description: 'Nothing there', content: { 'application/problem+json': { schema: { type: 'object' } } } },
    },
  }
}

function pathParameters({ address }: ApiRoute): OpenApiParameter[] {
  return [...address.path.matchAll(/:([a-z-]+)/gi)].map(([, name]) => ({
    name: name as string,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters({ query }: ApiRoute): OpenApiParameter[] {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Record<string, unknown>>
    required?: string[]
  }
  return Object.entries(properties).map(([name, { description, default: _default, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(typeof description === 'string' ? { description } : {}),
    schema,
  }))
}

/** Draft 2020-12, which is OpenAPI 3.1's; the parts stand where they are used, so that the document needs no references. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, reused: 'inline', unrepresentable: 'any' }) as Record<
    string,
    unknown
  >
  return json
}
