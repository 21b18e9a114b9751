import { personalData } from '#commons/privacy/personal-data.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'

export const personal = personalData({
  'network.meeting.author_id': {
    why: {
      de: 'zeigt dem Programmbüro, wer ein Treffen angelegt hat',
      en: 'shows the programme office who planned a meeting',
    },
    basis,
    keep: {
      de: 'solange es das Treffen gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the meeting exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
  'network.meeting_role.person_id': {
    why: { de: 'gibt jemandem eine Aufgabe bei einem Treffen', en: 'gives somebody a part in a meeting' },
    basis,
    keep: {
      de: 'solange es das Treffen gibt oder bis die Aufgabe abgegeben ist',
      en: 'as long as the meeting exists or until the part is given up',
    },
    onDeletion: 'delete',
    exported: ['meeting_id', 'role', 'given_at'],
  },
  'network.item_part.person_id': {
    why: { de: 'zeigt im Programm, wer spricht oder moderiert', en: 'shows in the programme who speaks or moderates' },
    basis,
    keep: { de: 'solange es den Programmpunkt gibt', en: 'as long as the item exists' },
    onDeletion: 'delete',
    exported: ['item_id', 'part', 'name'],
  },
  'network.preparation.written_by': {
    why: { de: 'zeigt, wer für eine Einrichtung etwas vorbereitet hat', en: 'shows who prepared something for a body' },
    basis,
    keep: {
      de: 'solange es das Treffen gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the meeting exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['highlight', 'standing', 'question', 'need', 'offer', 'updated_at'],
  },
})
