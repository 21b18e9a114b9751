import { personalData } from '#commons/privacy/personal-data.ts'

export const personal = personalData({
  'strategy.plan.sent_by': {
    why: { de: 'hält fest, wer eine Tabelle eingelesen hat', en: 'records who read in a table' },
    basis: 'Art. 6 Abs. 1 lit. e DSGVO',
    keep: { de: '30 Tage', en: '30 days' },
    onDeletion: 'forget',
    exported: ['file_name', 'sent_at', 'taken_at'],
  },
})
