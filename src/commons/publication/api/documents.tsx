import { api, page, type Route } from '#foundation/http/route.ts'
import { hrefFor, type Space, type Visit } from '#foundation/http/visit.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { openJson } from '../feeds/open-answer.ts'
import { Subscribe } from '../pages/subscribe.tsx'
import { texts } from '../texts.ts'
import { type OpenApi, type OpenApiOperation, openApiOf } from './open-api.ts'

type RoutesIn = (space: Space) => readonly Route[]

const documentFor = (routes: RoutesIn, visit: Visit) =>
  openApiOf(routes(visit.space), {
    title: visit.space.name,
    server: visit.origin + hrefFor({ ...visit, language: 'de' }, '/').replace(/\/$/, ''),
  })

/** The API described for programs, and the same to read. @param routes those that run in a space */
export function apiDocuments(routes: RoutesIn) {
  const document = api(access, {
    address: addresses.openApi,
    action: 'entry.read',
    answer: async (work) => openJson(documentFor(routes, work)),
  })
  const documentation = page(access, {
    address: addresses.api,
    action: 'entry.read',
    load: async (work) => documentFor(routes, work),
    head: (_data, { language }) => ({ title: texts(language).apiTitle, description: texts(language).apiLead }),
    view: (openApi, visit) => <Documentation openApi={openApi} visit={visit} />,
  })
  return [document, documentation]
}

const Documentation = ({ openApi, visit }: { openApi: OpenApi; visit: Visit }) => {
  const t = texts(visit.language)
  const server = openApi.servers[0]?.url ?? ''
  return (
    <Article title={t.apiTitle} lead={t.apiLead}>
      <p>
        <Link to={addresses.openApi()}>{t.apiDocument}</Link>
      </p>
      {Object.entries(openApi.paths).map(([path, { get }]) => (
        <Operation path={path} operation={get} server={server} visit={visit} />
      ))}
      <Section title={t.apiFeeds} id="feeds">
        <p>{t.apiFeedsHelp}</p>
        <Subscribe filter={{}} />
      </Section>
    </Article>
  )
}

const Operation = ({
  path,
  operation,
  server,
  visit,
}: {
  path: string
  operation: OpenApiOperation
  server: string
  visit: Visit
}) => {
  const t = texts(visit.language)
  const answer = (operation.responses['200'] as { content?: Record<string, { schema?: object }> }).content?.[
    'application/json'
  ]?.schema
  return (
    <Section title={<span class="address">{path}</span>} id={operation.operationId}>
      <p lang="en">{operation.summary}.</p>
      {operation.parameters.length > 0 && (
        <DataTable
          caption={t.apiParametersOf(path)}
          captionOutOfSight
          rows={operation.parameters}
          columns={[
            { label: t.apiParameter, value: ({ name }) => <code>{name}</code> },
            { label: t.apiWhere, value: (parameter) => (parameter.in === 'path' ? t.apiInPath : t.apiInQuery) },
            {
              label: t.apiMeaning,
              value: (parameter) => (
                <span lang="en">{[parameter.description, allowed(parameter.schema)].filter(Boolean).join(': ')}</span>
              ),
            },
          ]}
        />
      )}
      {!path.includes('{') && (
        <p>
          <a href={server + path}>{t.apiTry}</a>
        </p>
      )}
      <Details summary={t.apiAnswer}>
        <pre class="code" tabindex={0}>
          <code>{JSON.stringify(answer, null, 2)}</code>
        </pre>
      </Details>
    </Section>
  )
}

const allowed = (schema: Readonly<Record<string, unknown>>) =>
  Array.isArray(schema.enum) ? schema.enum.join(', ') : ''
