import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'network.contact.person_id': {
    why: {
      de: 'lässt andere im Netzwerk jemanden finden, der gern gefragt wird',
      en: 'lets others in the network find somebody who likes to be asked',
    },
    basis: 'Art. 6 Abs. 1 lit. a DSGVO',
    keep: { de: 'bis die Person den Eintrag zurücknimmt', en: 'until the person takes the entry back' },
    onDeletion: 'delete',
    exported: ['post', 'topics', 'words', 'agreed_at'],
  },
  'network.introduction.asker_id': {
    why: {
      de: 'bringt jemanden mit einer Person ins Gespräch, die gern gefragt wird',
      en: 'brings somebody into conversation with a person who likes to be asked',
    },
    basis: 'Art. 6 Abs. 1 lit. a DSGVO',
    keep: {
      de: 'bis eine der beiden Personen ihren Eintrag oder ihr Konto löscht',
      en: 'until one of the two deletes their entry or account',
    },
    onDeletion: 'delete',
    exported: ['about', 'message', 'reach', 'state', 'answer', 'asked_at', 'answered_at'],
  },
})
