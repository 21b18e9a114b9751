import { AccountPage, accountHead } from '#commons/accounts/pages/parts.tsx'
import type { Everything, Topic } from '#commons/manifest.ts'
import { type PageRoute, page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import { RadioGroup, Select } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { texts } from '../texts.ts'
import { topicsOf, usualWish, type Wish, wishes, wishesOf } from '../wishes.ts'

/** Name of the input for a topic. */
export const inputOf = (topic: string) => `mail-${topic}`

interface Data {
  readonly topics: readonly Topic[]
  readonly chosen: ReadonlyMap<string, Wish>
}

export function wishesPage(
  everything: Everything,
): PageRoute<'/konto/benachrichtigungen', 'wish.own', Record<string, never>, Data> {
  return page(access, {
    address: addresses.wishes,
    action: 'wish.own',
    house: true,
    load: async ({ tx, viewer }): Promise<Data> => ({
      topics: topicsOf(everything),
      chosen: viewer.person ? await wishesOf(tx, viewer.person) : new Map(),
    }),
    head: (_data, visit) => accountHead(visit, texts(visit.language).wishes),
    view({ topics, chosen }, { language }) {
      const t = texts(language)
      return (
        <AccountPage title={t.wishes} lead={t.wishesLead}>
          <Form path={addresses.wishes.path} submit={t.save}>
            <RadioGroup
              name="mail"
              label={t.everything}
              value={chosen.get('') ?? usualWish}
              choices={choices(language)}
            />
            {topics.length > 0 && (
              <Section id="themen" title={t.topics}>
                {topics.map(({ id, name }) => (
                  <Select
                    name={inputOf(id)}
                    label={say(name, language)}
                    value={chosen.get(id) ?? ''}
                    empty={t.asEverything}
                    choices={choices(language)}
                    optional
                  />
                ))}
              </Section>
            )}
            <p class="small quiet">{t.securityHint}</p>
          </Form>
          <ActionLink to={addresses.inbox()}>{t.inbox}</ActionLink>
        </AccountPage>
      )
    },
  })
}

const choices = (language: Language) => wishes.map((value) => ({ value, label: texts(language)[value] }))
