import { optionalLongText, optionalText, optionalWebAddress, wholeNumber } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea, TextInput } from '#foundation/ui/inputs.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { saveSettings, versionOf } from '../../save-settings.ts'
import { factsOf } from '../../space-facts.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { DutyNotice } from '../state-facts.tsx'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const path = addresses.easy.path

export const easySettingsPage = page(access, {
  address: addresses.easy,
  action: 'settings.change',
  load: async (work) => ({ version: await versionOf(work), facts: factsOf(work.space) }),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).easy),
  view({ version, facts }, { language }) {
    const t = settingsTexts(language)
    return (
      <SettingsPage title={t.easy} lead={t.easyLead}>
        <DutyNotice state={facts.state} />
        <Meanwhile
          path={path}
          version={version}
          stored={[
            [t.easyText, 'easy', facts.easy ?? ''],
            [t.signVideo, 'signVideo', facts.signVideo ?? ''],
            [t.signNote, 'signVideoNote', facts.signVideoNote ?? ''],
          ]}
        />
        <Form path={path} submit={t.save}>
          <HiddenInput name="version" value={version} />
          <TextArea name="easy" label={t.easyText} hint={t.easyHint} value={facts.easy} rows={12} optional />
          <TextInput
            name="signVideo"
            type="url"
            label={t.signVideo}
            hint={t.signVideoHint}
            value={facts.signVideo}
            optional
          />
          <TextInput name="signVideoNote" label={t.signNote} value={facts.signVideoNote} maxlength={300} optional />
        </Form>
      </SettingsPage>
    )
  },
})

export const easySettingsForm = form(access, {
  address: addresses.easy,
  action: 'settings.change',
  page: easySettingsPage,
  fields: {
    version: wholeNumber(0, 1_000_000_000),
    easy: optionalLongText(),
    signVideo: optionalWebAddress(),
    signVideoNote: optionalText(300),
  },
  async run(work, { version, ...settings }) {
    await saveSettings(work, version, { settings })
    return goTo(addresses.easy(), settingsNotices.saved)
  },
})
