import { personalData } from '../privacy/personal-data.ts'

export const personal = personalData({
  'publication.calendar_address.person_id': {
    why: {
      de: 'Ihre Termine in Ihrem eigenen Kalender zeigen, wenn Sie eine Adresse dafür angelegt haben',
      en: 'show your dates in your own calendar, once you have made an address for it',
    },
    basis: 'Art. 6 Abs. 1 lit. b DSGVO',
    keep: {
      de: 'bis Sie die Adresse widerrufen oder Ihr Konto löschen',
      en: 'until you revoke the address or delete your account',
    },
    onDeletion: 'delete',
    exported: ['person_id', 'created_at'],
  },
})
