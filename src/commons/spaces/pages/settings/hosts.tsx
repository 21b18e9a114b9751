import { longText, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { ErrorSummary, Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { Button } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { readHosts } from '../../host-names.ts'
import { askForHosts, dropHost, type HostNames, hostNamesOf } from '../../host-requests.ts'
import { settingsNotices, settingsTexts } from '../../texts/settings.ts'
import { SettingsPage, settingsHead } from './frame.tsx'

interface Line {
  readonly host: string
  readonly state: 'inForce' | 'waiting' | 'refused'
  readonly reason?: string | null
}

const linesOf = ({ hosts, requests }: HostNames): Line[] => [
  ...hosts.map((host) => ({ host, state: 'inForce' as const })),
  ...requests.map(({ host, reason }) => ({
    host,
    state: reason === null ? ('waiting' as const) : ('refused' as const),
    reason,
  })),
]

export const hostsPage = page(access, {
  address: addresses.hosts,
  action: 'settings.change',
  only: 'district',
  load: ({ tx, space }) => hostNamesOf(tx, space.id),
  head: (_data, visit) => settingsHead(visit, settingsTexts(visit.language).hosts),
  view(names, { language }) {
    const t = settingsTexts(language)
    const lines = linesOf(names)
    return (
      <SettingsPage title={t.hosts} lead={t.hostsLead}>
        <ErrorSummary form={addresses.dropHost.path} prefix="weg-" />
        {lines.length === 0 ? (
          <EmptyState title={t.hostsNone}>
            <p>{t.hostsNoneHint}</p>
          </EmptyState>
        ) : (
          <HostTable lines={lines} language={language} />
        )}
        <Section id="beantragen" title={t.hostsAsk}>
          <Form path={addresses.hosts.path} submit={t.hostsSend}>
            <TextArea name="hosts" label={t.hostsLabel} hint={t.hostsHint} rows={3} />
          </Form>
        </Section>
      </SettingsPage>
    )
  },
})

const HostTable = ({ lines, language }: { lines: readonly Line[]; language: Language }) => {
  const t = settingsTexts(language)
  return (
    <DataTable<Line>
      caption={t.hosts}
      captionOutOfSight
      rows={lines}
      columns={[
        { label: t.hostName, value: ({ host }) => host },
        {
          label: t.hostState,
          value: ({ state, reason }) => (
            <>
              <StatusTag tone={{ inForce: 'success', waiting: 'info', refused: 'warning' }[state] as 'info'}>
                {{ inForce: t.hostInForce, waiting: t.hostWaits, refused: t.hostRefused }[state]}
              </StatusTag>
              {reason && <p class="small">{t.hostReason(reason)}</p>}
            </>
          ),
        },
        { label: t.remove, value: (line) => (line.state === 'refused' ? '–' : <Drop {...line} />) },
      ]}
    />
  )
}

const Drop = ({ host }: Line) => (
  <Form path={addresses.dropHost.path} class="inline" summary={false}>
    <HiddenInput name="host" value={host} />
    <Button look="plain">{settingsTexts(useVisit().language).remove}</Button>
  </Form>
)

/** Asks for names. None of them leads here before the programme office has approved it: mails with secret links follow names. */
export const hostsForm = form(access, {
  address: addresses.hosts,
  action: 'settings.change',
  only: 'district',
  page: hostsPage,
  fields: { hosts: longText(3000) },
  async run(work, { hosts: typed }) {
    const read = readHosts(typed)
    if ('wrong' in read) refuse(settingsNotices.notAHost(read.wrong), 'hosts')
    if (read.hosts.length === 0) refuse(settingsNotices.notAHost(typed.slice(0, 100)), 'hosts')
    await askForHosts(work, read.hosts)
    return goTo(addresses.hosts(), settingsNotices.hostsAsked)
  },
})

export const dropHostForm = form(access, {
  address: addresses.dropHost,
  action: 'settings.change',
  only: 'district',
  page: hostsPage,
  fields: { host: text(253) },
  async run({ tx, space, url, houseOrigin }, { host }) {
    // Whoever came by this name would stand before a closed door: their session is known under this name only.
    if (space.prefix === '' && url.hostname === host)
      refuse(settingsNotices.hostInUse(`${houseOrigin}/${space.slug}${addresses.hosts()}`))
    await dropHost(tx, space.id, host)
    return goTo(addresses.hosts(), settingsNotices.hostDropped(host))
  },
})
