import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'audit.entry.person_id': {
    why: {
      de: 'nachvollziehen, was die Verwaltung geändert und angesehen hat',
      en: 'know what staff have changed and looked at',
    },
    basis: 'Art. 5 Abs. 2 und Art. 32 DSGVO',
    keep: {
      de: 'zwei Jahre, nach dem Löschen des Kontos ohne Namen',
      en: 'two years, without a name after the account was deleted',
    },
    onDeletion: 'keep',
    exported: ['at', 'act', 'module', 'action', 'address', 'fields'],
    retention: { column: 'at', after: 'P2Y', then: 'delete' },
  },
})
