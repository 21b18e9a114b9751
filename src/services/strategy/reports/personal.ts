import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'strategy.report.frozen_by': {
    why: {
      de: 'hält fest, wer die Zahlen eines Berichts eingefroren hat',
      en: 'records who froze the figures of a report',
    },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: {
      de: 'solange es den Bericht gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the report exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['slug', 'frozen_at'],
  },
})
