import { sql } from 'kysely'
import { optionalLongText, wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { readHosts } from '../../host-names.ts'
import { saveSettings, versionOf } from '../../save-settings.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { Meanwhile, SettingsPage, settingsHead } from './frame.tsx'

const path = addresses.hosts.path

export const hostsPage = page(access, {
  address: addresses.hosts,
  action: 'settings.change',
  only: 'district',
  load: async (work) => ({ version: await versionOf(work) }),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).hosts),
  view({ version }, { space, language }) {
    const t = settingsTexts(language)
    const value = space.hosts.join('\n')
    return (
      <SettingsPage title={t.hosts} lead={t.hostsLead}>
        <Meanwhile path={path} version={version} stored={[[t.hostsLabel, 'hosts', value]]} />
        <Form path={path} submit={t.save}>
          <HiddenInput name="version" value={version} />
          <TextArea name="hosts" label={t.hostsLabel} hint={t.hostsHint} value={value} rows={4} optional />
        </Form>
      </SettingsPage>
    )
  },
})

export const hostsForm = form(access, {
  address: addresses.hosts,
  action: 'settings.change',
  only: 'district',
  page: hostsPage,
  fields: { version: wholeNumber(0, 1_000_000_000), hosts: optionalLongText(3000) },
  async run(work, { version, hosts: typed }) {
    const { tx, space } = work
    const read = readHosts(typed ?? '')
    if ('wrong' in read) refuse(settingsNotices.notAHost(read.wrong), 'hosts')
    if (read.hosts.length > 10) refuse(settingsNotices.tooManyHosts, 'hosts')
    // Names are given out one after the other: the network's row is the lock.
    await sql`select from spaces.space where kind = 'network' for update`.execute(tx)
    const { rows } = await sql<{ host: string }>`
      select host from spaces.space, unnest(hosts) as host where id <> ${space.id} and host = any(${read.hosts}) limit 1`.execute(
      tx,
    )
    if (rows[0]) refuse(settingsNotices.hostTaken(rows[0].host), 'hosts')
    await saveSettings(work, version, { hosts: read.hosts })
    return goTo(addresses.hosts(), settingsNotices.saved)
  },
})
