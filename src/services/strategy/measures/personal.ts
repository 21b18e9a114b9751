import { personalData } from '#commons/privacy/personal-data.ts'

const keep = {
  de: 'solange es die Maßnahme gibt; nach dem Löschen des Kontos ohne Namen',
  en: 'as long as the measure exists; without a name after the account was deleted',
}
const basis = 'Art. 6 Abs. 1 lit. e DSGVO'

export const personal = personalData({
  'strategy.measure.author_id': {
    why: { de: 'zeigt der Redaktion, wer eine Maßnahme angelegt hat', en: 'shows the editors who added a measure' },
    basis,
    keep,
    onDeletion: 'stand-in',
    exported: ['title', 'slug', 'state', 'created_at'],
  },
  'strategy.measure.owner_id': {
    why: {
      de: 'sagt, wer eine Maßnahme aktuell hält, und erinnert daran',
      en: 'says who keeps a measure up to date, and reminds them',
    },
    basis,
    keep: {
      de: 'solange die Person zuständig ist; mit dem Löschen des Kontos ist die Maßnahme ohne Zuständige',
      en: 'as long as the person is in charge; with the deletion of the account the measure is without anybody in charge',
    },
    onDeletion: 'forget',
    exported: ['title', 'slug'],
  },
  'strategy.measure.said_by': {
    why: {
      de: 'hält fest, wer einen gerechneten Wert von Hand geändert hat',
      en: 'records who changed a reckoned value by hand',
    },
    basis,
    keep,
    onDeletion: 'forget',
    exported: ['title', 'timeliness_why', 'freshness_why', 'said_at'],
  },
  'strategy.event.by_id': {
    why: { de: 'hält fest, wer den Stand einer Maßnahme geändert hat', en: 'records who changed how a measure stands' },
    basis,
    keep,
    onDeletion: 'forget',
    exported: ['what', 'note', 'at'],
  },
})
