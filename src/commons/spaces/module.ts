import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { claimReports } from './claim.ts'
import { deeds } from './deeds.ts'
import { barriersOnDesk, hostsOnDesk } from './desk.ts'
import { freeText } from './free-text.ts'
import { staffInvitation } from './invitations.ts'
import { hostJob, stateJob } from './jobs.ts'
import { logoRoute } from './logo.tsx'
import { named } from './named.ts'
import { accessibilityPage } from './pages/accessibility.tsx'
import { barrierForm, barrierPage } from './pages/barrier.tsx'
import { barrierReportForm, barrierReportPage, barriersPage } from './pages/barriers.tsx'
import { coloursRoute, easyPage, signPage } from './pages/easy.tsx'
import { imprintPage } from './pages/imprint.tsx'
import { municipalitiesPage, municipalityPage } from './pages/municipalities.tsx'
import { admitRoutes } from './pages/network/admit.tsx'
import { districtHostsForm } from './pages/network/decide-host.ts'
import { districtForm, districtPage, districtsPage } from './pages/network/districts.tsx'
import { fieldsPage, tandemForm, tandemPage, tandemsPage } from './pages/network/fields.tsx'
import { membersPage } from './pages/network/members.tsx'
import { privacyRoute } from './pages/privacy.tsx'
import { appearanceForm, appearancePage } from './pages/settings/appearance.tsx'
import { easySettingsForm, easySettingsPage } from './pages/settings/easy.tsx'
import { generalForm, generalPage } from './pages/settings/general.tsx'
import { dropHostForm, hostsForm, hostsPage } from './pages/settings/hosts.tsx'
import { legalForm, legalPage } from './pages/settings/legal.tsx'
import { outsideForm, outsideOnePage, outsidePage, outsideRemoveForm } from './pages/settings/outside.tsx'
import { servicesRoutes } from './pages/settings/services.tsx'
import { textForm, textPage, textsPage } from './pages/settings/texts.tsx'
import {
  inviteForm,
  invitePage,
  removeStaffForm,
  rolesForm,
  rolesPage,
  staffPage,
  withdrawInvitationForm,
} from './pages/staff.tsx'
import { personal } from './personal.ts'
import { tasks } from './tasks.ts'
import { staffTexts } from './texts/staff.ts'

/** Spaces: what a district or the network sets, the pages made from it, who works there, and what the programme office does. */
export function spacesModule(everything: Everything): Module {
  return {
    id: 'spaces',
    folder: 'commons/spaces',
    access: [access],
    personal,
    deeds,
    named,
    freeText,
    claim: claimReports,
    desk: [barriersOnDesk, hostsOnDesk],
    tasks,
    topics: [{ id: 'spaces.staff', name: { de: staffTexts('de').topic, en: staffTexts('en').topic } }],
    invitations: { 'spaces.staff': staffInvitation },
    jobs: [stateJob, hostJob],
    // Fixed addresses stand before those with a hole in the same place.
    routes: [
      generalPage,
      generalForm,
      appearancePage,
      appearanceForm,
      ...servicesRoutes(everything),
      hostsPage,
      hostsForm,
      dropHostForm,
      legalPage,
      legalForm,
      textsPage,
      textPage,
      textForm,
      easySettingsPage,
      easySettingsForm,
      outsidePage,
      outsideOnePage,
      outsideForm,
      outsideRemoveForm,
      imprintPage,
      privacyRoute(everything),
      accessibilityPage,
      barrierPage,
      barrierForm,
      barriersPage,
      barrierReportPage,
      barrierReportForm,
      easyPage,
      signPage,
      coloursRoute,
      logoRoute,
      staffPage,
      invitePage,
      inviteForm,
      withdrawInvitationForm,
      rolesPage,
      rolesForm,
      removeStaffForm,
      districtsPage,
      ...admitRoutes(everything),
      districtPage,
      districtForm,
      districtHostsForm,
      fieldsPage,
      tandemsPage,
      tandemPage,
      tandemForm,
      membersPage,
      municipalitiesPage,
      municipalityPage(everything),
    ],
  }
}
