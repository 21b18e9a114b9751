import { choice, optionalDay, optionalMail, optionalText, wholeNumber } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { RadioGroup } from '#foundation/ui/choices.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { saveSettings, versionOf } from '../../save-settings.ts'
import { type AccessibilityFacts, factsOf, type ImprintFacts, type PrivacyFacts } from '../../space-facts.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const path = addresses.legal.path

export const legalPage = page(access, {
  address: addresses.legal,
  action: 'settings.change',
  load: async (work) => ({ version: await versionOf(work), facts: factsOf(work.space) }),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).legal),
  view({ version, facts }, { language }) {
    const t = settingsTexts(language)
    const { imprintFacts: imprint = {}, privacyFacts: privacy = {}, accessibilityFacts: accessibility = {} } = facts
    const stored = (values: object, names: readonly (keyof typeof t)[]) =>
      names.map(
        (name) => [String(t[name]), String(name), String((values as Record<string, unknown>)[name] ?? '')] as const,
      )
    return (
      <SettingsPage title={t.legal} lead={t.legalLead}>
        <Meanwhile
          path={path}
          version={version}
          stored={[
            ...stored(imprint, [
              'administration',
              'representedBy',
              'street',
              'postcode',
              'town',
              'taxId',
              'supervisedBy',
              'responsibleForContent',
            ]),
            ...stored(privacy, ['officer', 'officerMail', 'officerPhone', 'authority']),
            ...stored(accessibility, ['checkedOn']),
          ]}
        />
        <Form path={path} submit={t.save}>
          <HiddenInput name="version" value={version} />
          <Section id="zum-impressum" title={t.imprint}>
            <TextInput
              name="administration"
              label={t.administration}
              hint={t.administrationHint}
              value={imprint.administration}
              optional
            />
            <TextInput
              name="representedBy"
              label={t.representedBy}
              hint={t.representedByHint}
              value={imprint.representedBy}
              optional
            />
            <TextInput name="street" label={t.street} value={imprint.street} optional />
            <TextInput
              name="postcode"
              label={t.postcode}
              value={imprint.postcode}
              inputmode="numeric"
              wide="short"
              optional
            />
            <TextInput name="town" label={t.town} value={imprint.town} wide="medium" optional />
            <TextInput name="taxId" label={t.taxId} value={imprint.taxId} wide="medium" optional />
            <TextInput name="supervisedBy" label={t.supervisedBy} value={imprint.supervisedBy} optional />
            <TextInput
              name="responsibleForContent"
              label={t.responsibleForContent}
              value={imprint.responsibleForContent}
              optional
            />
          </Section>
          <Section id="zum-datenschutz" title={t.privacy}>
            <TextInput name="officer" label={t.officer} hint={t.officerHint} value={privacy.officer} optional />
            <TextInput name="officerMail" type="email" label={t.officerMail} value={privacy.officerMail} optional />
            <TextInput
              name="officerPhone"
              type="tel"
              label={t.officerPhone}
              value={privacy.officerPhone}
              wide="medium"
              optional
            />
            <TextInput name="authority" label={t.authority} value={privacy.authority} optional />
          </Section>
          <Section id="zur-barrierefreiheit" title={t.accessibility}>
            <RadioGroup
              name="conformity"
              label={t.conformity}
              value={accessibility.conformity ?? 'partial'}
              choices={(['full', 'partial', 'none'] as const).map((value) => ({ value, label: t[value] }))}
            />
            <DateInput name="checkedOn" label={t.checkedOn} value={accessibility.checkedOn} optional />
            <RadioGroup
              name="method"
              label={t.method}
              value={accessibility.method ?? 'self'}
              choices={(['self', 'experts'] as const).map((value) => ({ value, label: t[value] }))}
            />
          </Section>
        </Form>
      </SettingsPage>
    )
  },
})

export const legalForm = form(access, {
  address: addresses.legal,
  action: 'settings.change',
  page: legalPage,
  fields: {
    version: wholeNumber(0, 1_000_000_000),
    administration: optionalText(150),
    representedBy: optionalText(150),
    street: optionalText(150),
    postcode: optionalText(10),
    town: optionalText(100),
    taxId: optionalText(30),
    supervisedBy: optionalText(200),
    responsibleForContent: optionalText(200),
    officer: optionalText(150),
    officerMail: optionalMail(),
    officerPhone: optionalText(40),
    authority: optionalText(200),
    conformity: choice(['full', 'partial', 'none']),
    checkedOn: optionalDay(),
    method: choice(['self', 'experts']),
  },
  async run(
    work,
    { version, officer, officerMail, officerPhone, authority, conformity, checkedOn, method, ...imprint },
  ) {
    const accessibility = { conformity, method, checkedOn: checkedOn?.toString() ?? null }
    await saveSettings(work, version, {
      settings: {
        imprintFacts: imprint as ImprintFacts,
        privacyFacts: { officer, officerMail, officerPhone, authority } as PrivacyFacts,
        accessibilityFacts: accessibility as AccessibilityFacts,
      },
    })
    return goTo(addresses.legal(), settingsNotices.saved)
  },
})
