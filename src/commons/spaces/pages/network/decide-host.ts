import { choice, optionalText, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { allDistricts } from '../../districts.ts'
import { decideHost } from '../../host-requests.ts'
import { networkNotices } from '../../texts/network.ts'
import { districtPage } from './districts.tsx'

/** Approves or refuses a host name a district asked for. */
export const districtHostsForm = form(access, {
  address: addresses.districtHosts,
  action: 'network.manage',
  only: 'network',
  page: districtPage,
  fields: { host: text(253), decision: choice(['approve', 'refuse']), hostReason: optionalText(500) },
  load: async ({ tx }, { district }) => found((await allDistricts(tx, district))[0]),
  async run(work, { host, decision, hostReason }, district) {
    if (decision === 'refuse' && !hostReason) refuse(networkNotices.needsReason, 'hostReason')
    const reason = decision === 'refuse' ? hostReason : null
    if (!(await decideHost(work, district.id, host, reason, 'host'))) refuse(networkNotices.hostNotWaiting(host))
    await work.later('spaces.host', { space: district.id, host, reason })
    return goTo(
      addresses.district({ district: district.slug }),
      (reason === null ? networkNotices.hostApproved : networkNotices.hostRefused)(host),
    )
  },
})
