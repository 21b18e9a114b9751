import { RadioGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Section } from '#foundation/ui/layout.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../../addresses.ts'
import type { District } from '../../districts.ts'
import { waiting } from '../../host-requests.ts'
import { networkTexts } from '../../texts/network.ts'

/** Names a district has, and those that wait for a decision. */
export const HostsOfDistrict = ({ district }: { district: District }) => {
  const { language, houseOrigin } = useVisit()
  const t = networkTexts(language)
  const asked = waiting(district.requests).map(({ host }) => host)
  return (
    <Section id="adressen" title={t.hosts}>
      {district.hosts.length === 0 ? (
        <p>{t.hostsNone(`${houseOrigin}/${district.slug}`)}</p>
      ) : (
        <DescriptionList of={[[t.hostsInForce, ...district.hosts]]} />
      )}
      {asked.length > 0 && (
        <>
          <Notice title={t.hostsBefore} level={3}>
            <ul>
              <li>{t.hostsBelongs}</li>
              <li>{t.hostsDns}</li>
              <li>{t.hostsProxy}</li>
            </ul>
            <p>{t.hostsNotChecked}</p>
          </Notice>
          <Form
            path={addresses.districtHosts.path}
            action={addresses.districtHosts({ district: district.slug })}
            submit={t.decide}
          >
            <RadioGroup
              name="host"
              label={t.hostAsked}
              value={asked.length === 1 ? asked[0] : undefined}
              choices={asked.map((host) => ({ value: host, label: host }))}
            />
            <RadioGroup
              name="decision"
              label={t.decision}
              choices={[
                { value: 'approve', label: t.approve, hint: t.approveHint },
                { value: 'refuse', label: t.refuse },
              ]}
            />
            <TextInput name="hostReason" label={t.reason} hint={t.hostReasonHint} maxlength={500} optional />
          </Form>
        </>
      )}
    </Section>
  )
}
