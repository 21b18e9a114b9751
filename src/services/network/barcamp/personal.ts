import { personalData } from '#commons/privacy/personal-data.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'

export const personal = personalData({
  'network.session.author_id': {
    why: { de: 'lässt jemanden die eigene Session ändern', en: 'lets somebody change their own session' },
    basis,
    keep: {
      de: 'solange es das Barcamp gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the barcamp exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['number', 'title', 'lead', 'questions', 'wishes', 'state', 'hands', 'created_at'],
  },
  'network.session_host.person_id': {
    why: { de: 'zeigt, wer eine Session leitet', en: 'shows who hosts a session' },
    basis: 'Art. 6 Abs. 1 lit. a DSGVO',
    keep: {
      de: 'bis die Person sich austrägt oder ihr Konto löscht',
      en: 'until the person takes themselves out or deletes the account',
    },
    onDeletion: 'delete',
    exported: ['session_id'],
  },
  'network.placement.placed_by': {
    why: { de: 'zeigt der Moderation, wer eine Session gelegt hat', en: 'shows the moderators who placed a session' },
    basis,
    keep: {
      de: 'solange die Session dort liegt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the session is there; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['session_id', 'placed_at'],
  },
})
