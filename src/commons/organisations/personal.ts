import { personalData } from '#commons/privacy/personal-data.ts'

const contract = 'Art. 6 Abs. 1 lit. b DSGVO'
const duty = 'Art. 6 Abs. 1 lit. e DSGVO'
const half = { de: 'ein halbes Jahr', en: 'half a year' }
const admission = {
  de: 'solange die Aufnahme besteht, danach drei Jahre',
  en: 'as long as the admission lasts, then three years',
}
const who = { de: 'nachvollziehen, wer sich beworben und wer entschieden hat', en: 'know who applied and who decided' }

export const personal = personalData({
  'organisations.membership.person_id': {
    why: { de: 'wissen, wer für eine Organisation handelt', en: 'know who acts for an organisation' },
    basis: contract,
    keep: { de: 'solange die Mitgliedschaft besteht', en: 'as long as the membership lasts' },
    onDeletion: 'delete',
    exported: ['organisation_id', 'role', 'since'],
  },
  'organisations.invitation.mail': {
    why: { de: 'jemanden in eine Organisation einladen', en: 'invite somebody to an organisation' },
    basis: contract,
    keep: half,
    onDeletion: 'delete',
    exported: ['mail', 'role', 'invited_at'],
    retention: { column: 'invited_at', after: 'P6M', then: 'delete' },
  },
  'organisations.invitation.invited_by': {
    why: { de: 'nachvollziehen, wer eingeladen hat', en: 'know who invited' },
    basis: contract,
    keep: half,
    onDeletion: 'forget',
    exported: ['role', 'invited_at'],
  },
  'organisations.invitation.accepted_by': {
    why: { de: 'nachvollziehen, wer eine Einladung angenommen hat', en: 'know who accepted an invitation' },
    basis: contract,
    keep: half,
    onDeletion: 'delete',
    exported: ['role', 'accepted_at'],
  },
  'organisations.admission.asked_by': {
    why: who,
    basis: duty,
    keep: admission,
    onDeletion: 'forget',
    exported: ['part', 'state', 'message', 'asked_at'],
  },
  'organisations.admission.decided_by': {
    why: who,
    basis: duty,
    keep: admission,
    onDeletion: 'forget',
    exported: ['part', 'state', 'reason', 'decided_at'],
  },
})
