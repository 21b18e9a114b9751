import { personalData } from '#commons/privacy/personal-data.ts'

const employment = 'Art. 6 Abs. 1 lit. e DSGVO'
const years2 = { de: 'solange die Aufgabe besteht', en: 'as long as the task is held' }
const reports = { de: 'zwei Jahre nach der Antwort', en: 'two years after the answer' }

export const personal = personalData({
  'spaces.staff.person_id': {
    why: { de: 'wissen, wer hier mit welcher Aufgabe arbeitet', en: 'know who works here with which task' },
    basis: employment,
    keep: years2,
    onDeletion: 'delete',
    exported: ['role', 'given_at'],
  },
  'spaces.staff.given_by': {
    why: { de: 'nachvollziehen, wer eine Aufgabe vergeben hat', en: 'know who gave a task' },
    basis: employment,
    keep: years2,
    onDeletion: 'stand-in',
    exported: ['role', 'given_at'],
  },
  'spaces.invitation.mail': {
    why: { de: 'jemanden zur Mitarbeit einladen', en: 'invite somebody to work here' },
    basis: employment,
    keep: { de: 'ein halbes Jahr', en: 'half a year' },
    onDeletion: 'delete',
    exported: ['mail', 'role', 'invited_at'],
    retention: { column: 'invited_at', after: 'P6M', then: 'delete' },
  },
  'spaces.invitation.invited_by': {
    why: { de: 'nachvollziehen, wer eingeladen hat', en: 'know who invited' },
    basis: employment,
    keep: { de: 'ein halbes Jahr', en: 'half a year' },
    onDeletion: 'forget',
    exported: ['role', 'invited_at'],
  },
  'spaces.invitation.accepted_by': {
    why: { de: 'nachvollziehen, wer eine Einladung angenommen hat', en: 'know who accepted an invitation' },
    basis: employment,
    keep: { de: 'ein halbes Jahr', en: 'half a year' },
    onDeletion: 'delete',
    exported: ['role', 'accepted_at'],
  },
  'spaces.barrier_report.reported_by': {
    why: { de: 'eine gemeldete Barriere beheben und antworten', en: 'remove a reported barrier and answer' },
    basis: 'Art. 6 Abs. 1 lit. c DSGVO',
    keep: reports,
    onDeletion: 'delete',
    exported: ['what', 'place', 'name', 'mail', 'reported_at', 'answer', 'answered_at'],
  },
  'spaces.barrier_report.mail': {
    why: { de: 'auf eine gemeldete Barriere antworten', en: 'answer a reported barrier' },
    basis: 'Art. 6 Abs. 1 lit. c DSGVO',
    keep: reports,
    onDeletion: 'delete',
    exported: ['what', 'place', 'name', 'mail', 'reported_at', 'answer', 'answered_at'],
    retention: { column: 'answered_at', after: 'P2Y', then: 'delete' },
  },
  'spaces.barrier_report.answered_by': {
    why: { de: 'nachvollziehen, wer geantwortet hat', en: 'know who answered' },
    basis: employment,
    keep: reports,
    onDeletion: 'stand-in',
    exported: ['answer', 'answered_at'],
  },
})
