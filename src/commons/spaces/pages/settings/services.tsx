import { z } from 'zod'
import type { Everything, Service } from '#commons/manifest.ts'
import { wholeNumber } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page, type Route } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { saveSettings, versionOf } from '../../save-settings.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const path = addresses.services.path

/** Which services run here: their list comes from the composition. */
export function servicesRoutes({ services }: Everything): readonly Route[] {
  const free = () => services().filter(({ everywhere, only }) => !everywhere && only !== 'network')
  const servicesPage = page(access, {
    address: addresses.services,
    action: 'settings.change',
    only: 'district',
    load: async (work) => ({ version: await versionOf(work) }),
    head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).services),
    view({ version }, { space, language }) {
      const t = settingsTexts(language)
      const always = services().filter(({ everywhere, only }) => everywhere && only !== 'network')
      const chosen = free().filter(({ id }) => space.services.includes(id))
      return (
        <SettingsPage title={t.services} lead={t.servicesLead}>
          <Meanwhile
            path={path}
            version={version}
            stored={[[t.servicesOn, 'services', chosen.map(({ id }) => id).join(', ')]]}
          />
          {free().length === 0 ? (
            <p>{t.noServices}</p>
          ) : (
            <Form path={path} submit={t.save}>
              <HiddenInput name="version" value={version} />
              <CheckboxGroup
                name="services"
                label={t.servicesOn}
                values={chosen.map(({ id }) => id)}
                choices={free().map((service) => ({
                  value: service.id,
                  label: say(service.name, language),
                  hint: say(service.summary, language),
                }))}
                optional
              />
            </Form>
          )}
          <Section id="immer" title={t.always}>
            <LinkList
              items={always.map((service: Service) => ({
                to: service.start,
                title: say(service.name, language),
                note: say(service.summary, language),
              }))}
            />
          </Section>
        </SettingsPage>
      )
    },
  })
  const servicesForm = form(access, {
    address: addresses.services,
    action: 'settings.change',
    only: 'district',
    page: servicesPage,
    fields: { version: wholeNumber(0, 1_000_000_000), services: names },
    async run(work, { version, services: wanted }) {
      const known = free().map(({ id }) => id)
      await saveSettings(work, version, { services: known.filter((id) => wanted.includes(id)) })
      return goTo(addresses.services(), settingsNotices.saved)
    },
  })
  return [servicesPage, servicesForm]
}

/** Ids of services; what is not on the list is left out when they are saved. */
const names = z
  .preprocess(
    (value) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []),
    z.array(z.string()).max(200),
  )
  .meta({ many: true })
