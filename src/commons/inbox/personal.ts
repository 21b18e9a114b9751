import { personalData } from '#commons/privacy/personal-data.ts'

const contract = 'Art. 6 Abs. 1 lit. b DSGVO'

export const personal = personalData({
  'inbox.message.person_id': {
    why: { de: 'sagt Ihnen, was sich getan hat', en: 'tells you what has happened' },
    basis: contract,
    keep: {
      de: 'bis Sie die Nachricht löschen, höchstens zwei Jahre',
      en: 'until you delete the message, two years at most',
    },
    onDeletion: 'delete',
    exported: ['topic', 'subject', 'body', 'address', 'created_at', 'read_at', 'mailed_at'],
    retention: { column: 'created_at', after: 'P2Y', then: 'delete' },
  },
  'inbox.wish.person_id': {
    why: { de: 'wozu und wie oft Sie Mails möchten', en: 'what you want mails about, and how often' },
    basis: contract,
    keep: { de: 'bis Sie das Konto löschen', en: 'until you delete the account' },
    onDeletion: 'delete',
    exported: ['topic', 'mail'],
  },
  'inbox.mail.person_id': {
    why: {
      de: 'Mails an Sie, auf dem Weg und einen Monat lang nachvollziehbar',
      en: 'mails to you, on their way and traceable for a month',
    },
    basis: contract,
    keep: { de: 'einen Monat', en: 'one month' },
    onDeletion: 'delete',
    exported: ['recipient', 'subject', 'body', 'created_at', 'sent_at'],
    retention: { column: 'created_at', after: 'P31D', then: 'delete' },
  },
  'inbox.mail.recipient': {
    why: { de: 'Mails an Gäste ohne Konto', en: 'mails to guests without an account' },
    basis: contract,
    keep: { de: 'einen Monat', en: 'one month' },
    onDeletion: 'delete',
    exported: ['recipient', 'subject', 'body', 'created_at', 'sent_at'],
  },
})
