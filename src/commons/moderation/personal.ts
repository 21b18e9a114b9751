import { personalData } from '#commons/privacy/personal-data.ts'

const duty = 'Art. 6 Abs. 1 lit. c DSGVO, Art. 16 und 17 der Verordnung (EU) 2022/2065'
const reporter = {
  why: {
    de: 'um Ihnen zu antworten, wenn Sie einen Inhalt gemeldet haben',
    en: 'to answer you when you have reported content',
  },
  basis: duty,
  keep: { de: 'ein Jahr nach der Meldung', en: 'one year after the report' },
  onDeletion: 'forget',
  exported: ['category', 'words', 'made_at', 'mail'],
  retention: { column: 'made_at', after: 'P1Y', then: 'forget' },
} as const
const decided = {
  why: { de: 'nachvollziehen, wer entschieden hat', en: 'know who decided' },
  basis: duty,
  keep: {
    de: 'solange die Entscheidung gilt; nach dem Löschen des Kontos ohne Namen',
    en: 'as long as the decision stands; without a name after the account was deleted',
  },
  onDeletion: 'stand-in',
} as const

export const personal = personalData({
  'moderation.report.reporter_id': reporter,
  'moderation.report.mail': reporter,
  'moderation.case.author_id': {
    why: {
      de: 'um Ihnen eine Entscheidung über Ihren Inhalt zu begründen',
      en: 'to give you reasons for a decision about your content',
    },
    basis: duty,
    keep: {
      de: 'solange die Entscheidung gilt; nach dem Löschen des Kontos ohne Namen und ohne den Text des Widerspruchs',
      en: 'as long as the decision stands; without a name and without the text of the objection after the account was deleted',
    },
    onDeletion: 'stand-in',
    alsoEmpty: ['objection', 'title'],
    exported: [
      'title',
      'address',
      'opened_at',
      'decision',
      'category',
      'reason',
      'decided_at',
      'objection',
      'objected_at',
      'outcome',
      'outcome_reason',
      'outcome_at',
    ],
  },
  'moderation.case.decided_by': { ...decided, exported: ['decision', 'category', 'reason', 'decided_at'] },
  'moderation.case.outcome_by': { ...decided, exported: ['outcome', 'outcome_reason', 'outcome_at'] },
  'moderation.redaction.made_by': {
    why: { de: 'nachvollziehen, wer Texte geschwärzt hat und warum', en: 'know who redacted texts and why' },
    basis: 'Art. 5 Abs. 2 DSGVO',
    keep: { de: 'zwei Jahre', en: 'two years' },
    onDeletion: 'stand-in',
    exported: ['reason', 'places', 'made_at', 'done_at'],
    retention: { column: 'made_at', after: 'P2Y', then: 'delete' },
  },
})
