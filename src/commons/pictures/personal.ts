import { personalData } from '#commons/privacy/personal-data.ts'

const shown = {
  why: {
    de: 'damit ein Bild nur zu sehen ist, wenn alle darauf einverstanden sind',
    en: 'so that a picture is shown only while everybody on it agrees',
  },
  basis: 'Art. 6 Abs. 1 lit. a DSGVO, § 22 KunstUrhG',
  keep: {
    de: 'solange es das Bild gibt oder bis Sie widerrufen; nach dem Löschen des Kontos ohne Namen, das Bild wird verborgen',
    en: 'as long as the picture exists or until you withdraw; without a name after the account was deleted, the picture is hidden',
  },
  onDeletion: 'forget',
  exported: ['name', 'mail', 'consent', 'consent_on', 'withdrawn_at'],
  children: [{ table: 'pictures.variant', column: 'picture_id', parent: 'picture_id', file: 'key' }],
} as const

export const personal = personalData({
  'pictures.picture.uploaded_by': {
    why: { de: 'zeigt, wer ein Bild hochgeladen hat', en: 'shows who uploaded a picture' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es das Bild gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the picture exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['alt', 'author', 'licence', 'created_at'],
  },
  'pictures.person_shown.person_id': { ...shown, alsoEmpty: ['name', 'mail'] },
  'pictures.person_shown.mail': { ...shown, alsoEmpty: ['name'] },
})
