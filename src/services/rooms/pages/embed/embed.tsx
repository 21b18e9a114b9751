import type { FC } from 'hono/jsx'
import { may } from '#foundation/http/access.ts'
import { choice, optionalLongText } from '#foundation/http/fields.ts'
import { found, goTo, missing, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Embedding, embeddingOf, embeddings, saveEmbedding, sitesIn } from '../../embed/embedding.ts'
import { resourceBySlug } from '../../queries.ts'
import type { Resource } from '../../resource.ts'
import { embedNotices, embedTexts } from '../../texts/embed.ts'
import { texts } from '../../texts/resource.ts'
import { loadResource, resourceSubject } from '../provider/edit.tsx'

/** How to show free times on one's own website: two pieces of code to copy; its provider says who may. */
export const embedPage = page(access, {
  address: addresses.embed,
  action: 'resource.see',
  async load(work, params) {
    const resource = found(await resourceBySlug(work.tx, work.space.id, params.resource, work.language))
    const keeps = may(work, access, 'resource.keep', { organisation: resource.organisation })
    const isPublic = resource.state === 'published' && resource.admitted && !resource.hidden
    if (!isPublic && !keeps) missing()
    return { resource, keeps, embedding: await embeddingOf(work, resource.id) }
  },
  head: ({ resource }, visit) => ({
    title: embedTexts(visit.language).title,
    trail: [
      { href: hrefFor(visit, addresses.list()), label: texts(visit.language).rooms },
      { href: hrefFor(visit, addresses.resource({ resource: resource.slug })), label: resource.title },
    ],
    noIndex: true,
  }),
  view({ resource, keeps, embedding }, visit) {
    const t = embedTexts(visit.language)
    const code = codeFor(resource, visit)
    return (
      <Article title={t.title} kicker={resource.title} lead={t.lead}>
        <p>{t.privacy}</p>
        {resource.state === 'published' && (
          <Row>
            <ActionLink to={addresses.board({ resource: resource.slug })}>{t.look}</ActionLink>
          </Row>
        )}
        <Section title={t.plain} id="ohne-skript">
          <p>{t.plainHint}</p>
          <Code code={code.frame} />
        </Section>
        <Section title={t.withScript} id="mit-skript">
          <p>{t.withScriptHint}</p>
          <Code code={code.script} />
        </Section>
        {keeps && <Who of={resource} embedding={embedding} />}
      </Article>
    )
  },
})

const Code: FC<{ code: string }> = ({ code }) => (
  <pre class="code-box">
    <code>{code}</code>
  </pre>
)

function codeFor(resource: Resource, visit: Visit): { frame: string; script: string } {
  const board = visit.origin + hrefFor(visit, addresses.board({ resource: resource.slug }))
  const title = escaped(embedTexts(visit.language).free(resource.title))
  return {
    frame: `<iframe src="${board}" title="${title}" width="100%" height="700" loading="lazy"></iframe>`,
    script: `<a href="${board}" data-allmende>${title}</a>\n<script src="${visit.origin}/static/embed.js" defer></script>`,
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const Who: FC<{ of: Resource; embedding: Embedding }> = ({ of, embedding }) => {
  const { language } = useVisit()
  const t = embedTexts(language)
  return (
    <Section title={t.sitesTitle} id="wer">
      <Form path={addresses.saveEmbed.path} action={addresses.saveEmbed({ resource: of.slug })} submit={t.save}>
        <RadioGroup
          name="who"
          label={t.who}
          value={embedding.who}
          choices={[
            { value: 'all', label: t.whoAll, hint: t.whoAllHint },
            { value: 'sites', label: t.whoSites },
            { value: 'none', label: t.whoNone },
          ]}
        />
        <TextArea
          name="sites"
          label={t.sites}
          hint={t.sitesHint}
          rows={3}
          value={embedding.sites.join('\n')}
          optional
        />
      </Form>
    </Section>
  )
}

export const saveEmbedForm = form(access, {
  address: addresses.saveEmbed,
  action: 'resource.keep',
  page: embedPage,
  fields: { who: choice(embeddings), sites: optionalLongText(3000) },
  load: loadResource,
  subject: resourceSubject,
  async run(work, { who, sites }, resource) {
    const origins = sitesIn(sites)
    if (who === 'sites' && origins.length === 0) refuse(embedNotices.sitesMissing, 'sites')
    await saveEmbedding(work, resource.id, { who, sites: origins })
    return goTo(addresses.embed({ resource: resource.slug }), embedNotices.saved)
  },
})
