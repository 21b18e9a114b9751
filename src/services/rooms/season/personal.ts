import type { PersonalData } from '#commons/privacy/personal-data.ts'

const basis = 'Art. 6 Abs. 1 lit. e DSGVO'
const applied = {
  de: 'zeigt, wer den Antrag eines Vereins geschrieben hat, damit Rückfragen möglich sind und die Buchungen jemandem gehören',
  en: 'shows who wrote a club’s application, so that questions can be asked and the bookings belong to somebody',
}

/** What seasonal rounds keep about people. Clubs, wishes and slots stay: they are nobody's. */
export const seasonPersonal: PersonalData = {
  'rooms.application.person_id': {
    why: applied,
    basis,
    keep: {
      de: 'zwei Jahre nach dem Absenden; nach dem Löschen des Kontos ohne Namen',
      en: 'two years after sending; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    alsoEmpty: ['remarks'],
    exported: ['remarks', 'state', 'sent_at'],
    retention: { column: 'sent_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.objection.person_id': {
    why: { de: 'zeigt, wer den Einwand eines Vereins geschrieben hat', en: 'shows who wrote a club’s objection' },
    basis,
    keep: {
      de: 'zwei Jahre; nach dem Löschen des Kontos bleibt der Einwand des Vereins ohne Namen und Wortlaut',
      en: 'two years; after the account was deleted the club’s objection stays without a name and words',
    },
    onDeletion: 'forget',
    alsoEmpty: ['words'],
    exported: ['words', 'made_at', 'answer'],
    retention: { column: 'made_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.objection.answered_by': {
    why: { de: 'zeigt, wer einen Einwand beantwortet hat', en: 'shows who answered an objection' },
    basis,
    keep: {
      de: 'zwei Jahre; nach dem Löschen des Kontos ohne Namen',
      en: 'two years; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['answer', 'answered_at'],
    retention: { column: 'made_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.season_change.made_by': {
    why: { de: 'zeigt, wer eine Zeit von Hand vergeben hat', en: 'shows who gave a time by hand' },
    basis,
    keep: {
      de: 'zwei Jahre; nach dem Löschen des Kontos ohne Namen',
      en: 'two years; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['deed', 'reason', 'made_at'],
    retention: { column: 'made_at', after: 'P2Y', then: 'forget' },
  },
  'rooms.season.asked_by': {
    why: { de: 'bekommt Bescheid, sobald der Vorschlag da ist', en: 'is told as soon as the proposal is there' },
    basis,
    keep: {
      de: 'solange es die Runde gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the round exists; without a name after the account was deleted',
    },
    onDeletion: 'forget',
    exported: ['title', 'asked_at'],
  },
  'rooms.season.author_id': {
    why: { de: 'zeigt, wer eine Vergaberunde angelegt hat', en: 'shows who made an allocation round' },
    basis,
    keep: {
      de: 'solange es die Runde gibt; nach dem Löschen des Kontos ohne Namen',
      en: 'as long as the round exists; without a name after the account was deleted',
    },
    onDeletion: 'stand-in',
    exported: ['title', 'state', 'created_at'],
  },
}
