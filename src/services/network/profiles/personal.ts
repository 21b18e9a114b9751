import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'network.profile_state.changed_by': {
    why: { de: 'zeigt, wer den Stand eines Dienstes geändert hat', en: 'shows who changed the state of a service' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Steckbrief gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the profile exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['version', 'status', 'held_until'],
  },
})
