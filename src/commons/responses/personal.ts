import { personalData } from '#commons/privacy/personal-data.ts'

const contract = 'Art. 6 Abs. 1 lit. b DSGVO'

export const personal = personalData({
  'responses.comment.author_id': {
    why: { de: 'zeigt, wer einen Beitrag geschrieben hat', en: 'shows who wrote a comment' },
    basis: contract,
    keep: {
      de: 'bis Sie den Beitrag zurücknehmen; nach dem Löschen des Kontos steht er ohne Namen da',
      en: 'until you take the comment back; after the account was deleted it stands without a name',
    },
    onDeletion: 'stand-in',
    exported: ['subject_kind', 'body', 'state', 'created_at'],
  },
  'responses.comment.guest_mail': {
    why: {
      de: 'prüft, dass ein Beitrag ohne Konto von dieser Adresse kommt, und ordnet ihn einem späteren Konto zu',
      en: 'checks that a comment without an account comes from this address, and gives it to a later account',
    },
    basis: contract,
    keep: { de: 'ein Jahr', en: 'one year' },
    onDeletion: 'forget',
    exported: ['guest_name', 'subject_kind', 'body', 'created_at'],
    alsoEmpty: ['guest_name'],
    retention: { column: 'created_at', after: 'P1Y', then: 'forget' },
  },
  'responses.mark.person_id': {
    why: { de: 'Ihre Zeichen: unterstützen, folgen, „bei uns auch“', en: 'your marks: support, follow, “same here”' },
    basis: contract,
    keep: { de: 'bis Sie das Zeichen zurücknehmen', en: 'until you take the mark back' },
    onDeletion: 'delete',
    exported: ['subject_kind', 'mark', 'made_at'],
  },
})
