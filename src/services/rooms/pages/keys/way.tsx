import { allWordings } from '#commons/translations/wordings.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { wayKind } from '../../keys/access-queries.ts'
import { codeOfWay } from '../../keys/save-access-ways.ts'
import type { Resource } from '../../resource.ts'
import { keysTexts } from '../../texts/keys.ts'
import { WayInputs } from './way-inputs.tsx'
import { loadWays, waysSubject, waysTrail } from './ways.tsx'

const trail = (visit: Visit, resource: Resource) => [
  ...waysTrail(visit, resource),
  {
    href: hrefFor(visit, addresses.accessWays({ resource: resource.slug })),
    label: keysTexts(visit.language).pageTitle,
  },
]

/** A new way, from a day on. */
export const addWayPage = page(access, {
  address: addresses.addAccessWay,
  action: 'resource.keep',
  load: loadWays,
  subject: waysSubject,
  head: ({ resource }, visit) => ({
    title: keysTexts(visit.language).addWay,
    trail: trail(visit, resource),
    noIndex: true,
  }),
  view({ resource }, { language }) {
    const t = keysTexts(language)
    const at = { resource: resource.slug }
    return (
      <Article title={t.addWay} kicker={resource.title} lead={t.wayLead}>
        <Form
          path={addresses.addAccessWay.path}
          action={addresses.addAccessWay(at)}
          submit={t.save}
          cancel={addresses.accessWays(at)}
        >
          <WayInputs />
        </Form>
      </Article>
    )
  },
})

/** One way with its resource. */
export async function loadWay(work: Work, params: { resource: string; way: string }) {
  const loaded = await loadWays(work, params)
  return { ...loaded, way: found(loaded.ways.find(({ id }) => id === params.way)) }
}

/** One way: change or remove it. */
export const wayPage = page(access, {
  address: addresses.accessWay,
  action: 'resource.keep',
  async load(work, params) {
    const loaded = await loadWay(work, params)
    const { way } = loaded
    return {
      ...loaded,
      code: codeOfWay(work, way),
      wordings: (await allWordings(work.tx, wayKind, [way.id])).get(way.id),
    }
  },
  subject: waysSubject,
  head: ({ resource }, visit) => ({
    title: keysTexts(visit.language).changeWay,
    trail: trail(visit, resource),
    noIndex: true,
  }),
  view({ resource, way, code, wordings }, { language }) {
    const t = keysTexts(language)
    const at = { resource: resource.slug, way: way.id }
    return (
      <Article title={t.changeWay} kicker={resource.title} lead={t.wayLead}>
        <Form
          path={addresses.accessWay.path}
          action={addresses.accessWay(at)}
          submit={t.save}
          cancel={addresses.accessWays({ resource: resource.slug })}
        >
          <HiddenInput name="version" value={way.version} />
          <WayInputs way={way} code={code} wordings={wordings} />
        </Form>
        <Section title={t.remove} id="entfernen">
          <p>{t.removeHint}</p>
          <Form path={addresses.removeAccessWay.path} action={addresses.removeAccessWay(at)} prefix="e-">
            <div>
              <Button look="danger">{t.remove}</Button>
            </div>
          </Form>
        </Section>
      </Article>
    )
  },
})
