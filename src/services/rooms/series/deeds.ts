import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says about series. */
export const seriesDeeds: Deeds = {
  'form /raeume/:resource/serie': { de: 'Serie gebucht', en: 'Booked a series' },
  'form /raeume/serie/bestaetigen/:token': { de: 'Serie bestätigt', en: 'Confirmed a series' },
  'form /raeume/serie/:series/absagen': {
    de: 'Termine einer eigenen Serie abgesagt',
    en: 'Cancelled dates of a series of their own',
  },
  'form /raeume/serie/gast/:key/absagen': {
    de: 'Termine einer Serie als Gast abgesagt',
    en: 'Cancelled dates of a series as a guest',
  },
  'form /raeume/anfragen/eintragen/serie': { de: 'Serie eingetragen', en: 'Entered a series' },
  'page /raeume/anfragen/serie/:series': { de: 'Serie angesehen', en: 'Looked at a series' },
  'form /raeume/anfragen/serie/:series': { de: 'Über eine Serie entschieden', en: 'Decided about a series' },
  'page /raeume/anfragen/serie/:series/absagen': {
    de: 'Serie vor dem Absagen angesehen',
    en: 'Looked at a series before cancelling dates',
  },
  'form /raeume/anfragen/serie/:series/absagen': {
    de: 'Termine einer Serie als Anbieter abgesagt',
    en: 'Cancelled dates of a series as its provider',
  },
}
