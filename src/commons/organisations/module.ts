import { isStaff } from '#commons/access/rules.ts'
import type { Everything, Module } from '#commons/manifest.ts'
import { access } from './access.ts'
import { addresses } from './addresses.ts'
import { deeds } from './deeds.ts'
import { deskParts } from './desk.ts'
import { memberInvitation } from './invitations.ts'
import { expire, republish } from './jobs.ts'
import { namedAdmission, namedOrganisation } from './named.ts'
import { admissionRoutes } from './pages/admissions.tsx'
import { applyRoutes, extendForm, withdrawForm } from './pages/apply.tsx'
import { createForm, createPage, editForm, editPage } from './pages/edit.tsx'
import { listPage } from './pages/list.tsx'
import { inviteForm, leaveForm, membersPage, roleForm, withdrawInvitationForm } from './pages/members.tsx'
import { profileRoute } from './pages/profile.tsx'
import { networkMember } from './parts.ts'
import { personal } from './personal.ts'
import { organisationLink, organisationTexts, reportable, source } from './source.ts'
import { texts } from './texts.ts'

/** Organisations: who belongs to them, and what districts and the network have admitted them to. */
export function organisationsModule(everything: Everything): Module {
  return {
    id: 'organisations',
    folder: 'commons/organisations',
    access: [access],
    personal,
    deeds,
    named: [namedOrganisation, namedAdmission],
    sources: [source],
    links: [organisationLink],
    reportable: [reportable],
    freeText: organisationTexts,
    parts: [networkMember],
    desk: deskParts(everything),
    tasks: [
      {
        label: { de: 'Bewerbungen von Organisationen', en: 'Applications of organisations' },
        address: addresses.admissions(),
        may: ({ viewer }) => isStaff(viewer, 'moderator'),
        tool: 'work',
      },
    ],
    topics: [{ id: 'organisations.admission', name: { de: texts('de').topic, en: texts('en').topic } }],
    invitations: { 'organisations.member': memberInvitation },
    jobs: [republish, expire(everything)],
    // Fixed addresses stand before those with a hole in the same place.
    routes: [
      listPage,
      createPage,
      createForm,
      ...admissionRoutes(everything),
      profileRoute(everything),
      editPage,
      editForm,
      membersPage,
      inviteForm,
      withdrawInvitationForm,
      roleForm,
      leaveForm,
      ...applyRoutes(everything),
      withdrawForm,
      extendForm,
    ],
  }
}
