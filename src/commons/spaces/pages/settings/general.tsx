import { checkbox, optionalMail, optionalText, text, wholeNumber } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Checkbox } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { saveSettings, versionOf } from '../../save-settings.ts'
import { factsOf } from '../../space-facts.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const path = addresses.settings.path

export const generalPage = page(access, {
  address: addresses.settings,
  action: 'settings.change',
  load: async (work) => ({ version: await versionOf(work), facts: factsOf(work.space) }),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).general),
  view({ version, facts }, { space, language }) {
    const t = settingsTexts(language)
    return (
      <SettingsPage title={t.general} lead={t.generalLead}>
        <Meanwhile
          path={path}
          version={version}
          stored={[
            [t.name, 'name', space.name],
            [t.tagline, 'tagline', facts.tagline ?? ''],
            [t.taglineEn, 'taglineEn', facts.taglineEn ?? ''],
            [t.taglineLeicht, 'taglineLeicht', facts.taglineLeicht ?? ''],
            [t.contactMail, 'contactMail', facts.contactMail ?? ''],
            [t.contactPhone, 'contactPhone', facts.contactPhone ?? ''],
          ]}
        />
        <Form path={path} submit={t.save}>
          <HiddenInput name="version" value={version} />
          <TextInput name="name" label={t.name} hint={t.nameHint} value={space.name} maxlength={80} />
          <TextInput
            name="tagline"
            label={t.tagline}
            hint={t.taglineHint}
            value={facts.tagline}
            maxlength={200}
            optional
          />
          <TextInput name="taglineEn" label={t.taglineEn} value={facts.taglineEn} maxlength={200} optional />
          <TextInput
            name="taglineLeicht"
            label={t.taglineLeicht}
            value={facts.taglineLeicht}
            maxlength={200}
            optional
          />
          <Languages />
          <TextInput name="contactMail" type="email" label={t.contactMail} value={facts.contactMail} optional />
          <TextInput
            name="contactPhone"
            type="tel"
            label={t.contactPhone}
            value={facts.contactPhone}
            wide="medium"
            optional
          />
        </Form>
      </SettingsPage>
    )
  },
})

const Languages = () => {
  const { space, language } = useVisit()
  const t = settingsTexts(language)
  return (
    <fieldset class="kern-fieldset">
      <legend class="kern-label">{t.languages}</legend>
      <span class="hint">{t.languagesHint}</span>
      <div class="kern-fieldset__body">
        <Checkbox name="english" label={t.english} checked={space.languages.includes('en')} optional />
        <Checkbox name="leicht" label={t.leicht} checked={space.languages.includes('leicht')} optional />
      </div>
    </fieldset>
  )
}

export const generalForm = form(access, {
  address: addresses.settings,
  action: 'settings.change',
  page: generalPage,
  fields: {
    version: wholeNumber(0, 1_000_000_000),
    name: text(80),
    tagline: optionalText(200),
    taglineEn: optionalText(200),
    taglineLeicht: optionalText(200),
    english: checkbox(),
    leicht: checkbox(),
    contactMail: optionalMail(),
    contactPhone: optionalText(40),
  },
  async run(work, { version, name, english, leicht, ...settings }) {
    const languages = ['de', ...(english ? ['en'] : []), ...(leicht ? ['leicht'] : [])]
    await saveSettings(work, version, { name, languages, settings })
    return goTo(addresses.settings(), settingsNotices.saved)
  },
})
