import type { FC } from 'hono/jsx'
import { picturesFor } from '#commons/pictures/choose.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { commonRulesOf } from '../../conditions/common-rules.ts'
import { readiness, unitsOf } from '../../offers/provider-queries.ts'
import { kind, resourceBySlug } from '../../queries.ts'
import type { Resource } from '../../resource.ts'
import { keysTexts } from '../../texts/keys.ts'
import { providerTexts } from '../../texts/provider.ts'
import { waitingProviderTexts } from '../../texts/waiting-provider.ts'
import { offeredTrail } from './building.tsx'
import { ResourceState } from './offered.tsx'
import { ResourceInputs } from './resource-inputs.tsx'

/** One resource, in German, for the forms that change it. */
export const loadResource = async ({ tx, space }: Work, params: { resource: string }) =>
  found(await resourceBySlug(tx, space.id, params.resource))

/** Whose resource it is, as far as rights depend on it. */
export const resourceSubject = ({ organisation }: Pick<Resource, 'organisation'>) => ({ organisation })

export const editPage = page(access, {
  address: addresses.edit,
  action: 'resource.keep',
  async load(work, params) {
    const resource = await loadResource(work, params)
    return {
      resource,
      wordings: (await allWordings(work.tx, kind, [resource.id])).get(resource.id),
      units: await unitsOf(work, resource.building.id),
      ready: await readiness(work, resource.id),
      pictures: await picturesFor(work, resource.pictureId),
      rules: await commonRulesOf(work),
    }
  },
  subject: ({ resource }) => resourceSubject(resource),
  head: ({ resource }, visit) => ({
    title: providerTexts(visit.language).editTitle(resource.title),
    trail: offeredTrail(visit),
    noIndex: true,
  }),
  view({ resource, wordings, units, ready, pictures, rules }, { language }) {
    const t = providerTexts(language)
    const at = { resource: resource.slug }
    return (
      <Article title={t.editTitle(resource.title)} kicker={<ResourceState of={resource} />}>
        <Columns>
          <Form
            path={addresses.edit.path}
            action={addresses.edit(at)}
            files
            submit={t.save}
            cancel={addresses.offered()}
          >
            <HiddenInput name="version" value={resource.version} />
            <ResourceInputs resource={resource} wordings={wordings} units={units} pictures={pictures} rules={rules} />
          </Form>
          <Beside resource={resource} ready={ready} />
        </Columns>
      </Article>
    )
  },
})

interface BesideProps {
  resource: Resource
  ready: { openings: boolean; bookings: boolean }
}

/** What else can be done with it: each deed its own small form, so that saving never does it by accident. */
const Beside: FC<BesideProps> = ({ resource, ready }) => {
  const { language } = useVisit()
  const t = providerTexts(language)
  const at = { resource: resource.slug }
  return (
    <Stack gap="airy">
      <Stack gap="tight">
        <ActionLink to={addresses.openings(at)} icon="clock">
          {t.openings}
        </ActionLink>
        <ActionLink to={addresses.prices(at)} icon="file">
          {t.prices}
        </ActionLink>
        <ActionLink to={addresses.accessWays(at)} icon="lock">
          {keysTexts(language).pageTitle}
        </ActionLink>
        <ActionLink to={addresses.waitingRule(at)} icon="clock">
          {waitingProviderTexts(language).ruleTitle}
        </ActionLink>
        <ActionLink to={addresses.building({ building: resource.building.id })} icon="home">
          {resource.building.name}
        </ActionLink>
        <ActionLink to={addresses.resource(at)} icon="eye">
          {t.see}
        </ActionLink>
      </Stack>
      {resource.state !== 'published' && (
        <Section title={t.publishTitle} id="veroeffentlichen">
          <p>{ready.openings ? t.publishHint : t.publishNeeds}</p>
          <Deed path={addresses.publish.path} to={addresses.publish(at)} prefix="p-" deed={t.publishTitle} />
        </Section>
      )}
      {resource.state === 'published' && (
        <Section title={t.withdraw} id="zurueckziehen">
          <p>{t.withdrawHint}</p>
          <Deed path={addresses.withdraw.path} to={addresses.withdraw(at)} prefix="w-" deed={t.withdraw} />
        </Section>
      )}
      {resource.state !== 'published' && !ready.bookings && (
        <Section title={t.removeResource} id="loeschen">
          <p>{t.removeHint}</p>
          <Deed path={addresses.remove.path} to={addresses.remove(at)} prefix="r-" deed={t.removeResource} />
        </Section>
      )}
      <Form path={addresses.copy.path} action={addresses.copy(at)} prefix="c-">
        <div>
          <Button look="plain" icon="copy">
            {t.copy}
          </Button>
        </div>
      </Form>
    </Stack>
  )
}

const Deed: FC<{ path: string; to: ReturnType<typeof addresses.list>; prefix: string; deed: string }> = ({
  path,
  to,
  prefix,
  deed,
}) => (
  <Form path={path} action={to} prefix={prefix}>
    <div>
      <Button look="second">{deed}</Button>
    </div>
  </Form>
)
