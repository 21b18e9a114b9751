import { optionalLongText, wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { LinkList } from '#foundation/ui/links.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { isTextName, type SpaceTextName, saveSpaceText, spaceTextIn, spaceTextNames } from '../../own-texts.ts'
import { saveSettings, versionOf } from '../../save-settings.ts'
import { factsOf } from '../../space-facts.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const titles = {
  imprint: 'textImprint',
  privacy: 'textPrivacy',
  accessibility: 'textAccessibility',
} as const satisfies Record<SpaceTextName, string>

export const textsPage = page(access, {
  address: addresses.texts,
  action: 'settings.change',
  load: async ({ space }) => factsOf(space),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).texts),
  view(facts, { language }) {
    const t = settingsTexts(language)
    return (
      <SettingsPage title={t.texts} lead={t.textsLead}>
        <LinkList
          items={spaceTextNames.map((name) => ({
            to: addresses.text({ text: name }),
            title: t[titles[name]],
            note: facts[name] ? t.written : t.notWritten,
          }))}
        />
      </SettingsPage>
    )
  },
})

export const textPage = page(access, {
  address: addresses.text,
  action: 'settings.change',
  async load(work, { text }) {
    const name = found(isTextName(text) ? text : null)
    return {
      name,
      version: await versionOf(work),
      german: factsOf(work.space)[name] ?? '',
      words: await spaceTextIn(work, name),
    }
  },
  head: ({ name }, visit) =>
    settingsHead(visit, settingsTexts(visit.language)[titles[name]], [
      addresses.texts(),
      settingsTexts(visit.language).texts,
    ]),
  view({ name, version, german, words }, { language }) {
    const t = settingsTexts(language)
    const path = addresses.text.path
    return (
      <SettingsPage title={t[titles[name]]} lead={t.textLead}>
        <Meanwhile
          path={path}
          version={version}
          stored={[
            [t.inGerman, 'de', german],
            [t.inEnglish, 'en', words.en],
            [t.inLeicht, 'leicht', words.leicht],
          ]}
        />
        <Form path={path} submit={t.save} cancel={addresses.texts()}>
          <HiddenInput name="version" value={version} />
          <TextArea name="de" label={t.inGerman} hint={t.markdownHint} value={german} rows={10} optional />
          <TextArea name="en" label={t.inEnglish} value={words.en} rows={8} optional />
          <TextArea name="leicht" label={t.inLeicht} hint={t.easyHint} value={words.leicht} rows={8} optional />
        </Form>
      </SettingsPage>
    )
  },
})

export const textForm = form(access, {
  address: addresses.text,
  action: 'settings.change',
  page: textPage,
  fields: {
    version: wholeNumber(0, 1_000_000_000),
    de: optionalLongText(),
    en: optionalLongText(),
    leicht: optionalLongText(),
  },
  load: async (_work, { text }) => found(isTextName(text) ? text : null),
  async run(work, { version, de, en, leicht }, name) {
    await saveSettings(work, version, { settings: { [name]: de } })
    await saveSpaceText(work, name, { en, leicht })
    return goTo(addresses.texts(), settingsNotices.saved)
  },
})
