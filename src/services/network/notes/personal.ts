import { personalData } from '#commons/privacy/personal-data.ts'

const keep = {
  de: 'solange es die Session gibt; nach dem Löschen des Kontos ohne Namen',
  en: 'as long as the session exists; without a name after the account was deleted',
}

export const personal = personalData({
  'network.note_line.author_id': {
    why: { de: 'zeigt, wer eine Zeile einer Notiz geschrieben hat', en: 'shows who wrote a line of a note' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep,
    onDeletion: 'forget',
    exported: ['part', 'words', 'written_at'],
  },
  'network.note_photo.author_id': {
    why: { de: 'zeigt, wer ein Foto hinzugefügt hat', en: 'shows who added a photo' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep,
    onDeletion: 'forget',
    exported: ['session_id', 'added_at'],
  },
})
