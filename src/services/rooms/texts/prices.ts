import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** The provider's table of prices. */
export const texts = catalogue({
  title: { de: (resource: string) => `Preise: ${resource}`, en: (resource: string) => `Prices: ${resource}` },
  lead: {
    de: 'Von oben nach unten gilt die erste Regel, die zur buchenden Gruppe und zum Zweck passt. Was schon gebucht ist, behält seinen Preis.',
    en: 'From top to bottom, the first rule that fits the group and the purpose holds. What is booked already keeps its price.',
  },
  offered: { de: 'Ihre Angebote', en: 'What you offer' },
  rules: { de: 'Regeln', en: 'Rules' },
  forWhom: { de: 'Für wen', en: 'For whom' },
  price: { de: 'Preis', en: 'Price' },
  begins: { de: 'Gilt', en: 'Holds' },
  order: { de: 'Reihenfolge', en: 'Order' },
  change: { de: 'Ändern', en: 'Change' },
  remove: { de: 'Entfernen', en: 'Remove' },
  deeds: { de: 'Bearbeiten', en: 'Edit' },
  allGroups: { de: 'Alle', en: 'Everybody' },
  withPurposes: {
    de: (who: string, what: string) => `${who}: ${what}`,
    en: (who: string, what: string) => `${who}: ${what}`,
  },
  always: { de: 'immer', en: 'always' },
  since: { de: (day: string) => `seit ${day}`, en: (day: string) => `since ${day}` },
  from: { de: (day: string) => `ab ${day}`, en: (day: string) => `from ${day}` },
  superseded: { de: 'abgelöst', en: 'replaced' },
  none: { de: 'Kostenlos für alle', en: 'Free of charge for everybody' },
  noneHint: {
    de: 'Solange es keine Regel gibt, kostet eine Buchung nichts. Fügen Sie unten die erste hinzu.',
    en: 'As long as there is no rule, a booking costs nothing. Add the first one below.',
  },
  gap: {
    de: (groups: string) => `Für ${groups} gilt zurzeit keine Regel: Sie buchen kostenlos.`,
    en: (groups: string) => `At present no rule holds for ${groups}: they book free of charge.`,
  },
  example: { de: 'Was kostet …?', en: 'What does … cost?' },
  exampleHint: {
    de: 'Drei Beispiele mit Ihren Regeln, so wie sie heute gelten.',
    en: 'Three examples with your rules as they hold today.',
  },
  exampleOf: { de: 'Beispiel', en: 'Example' },
  howCome: { de: 'So entsteht der Preis', en: 'How it comes about' },
  vatInside: {
    de: (vat: string, rate: string) => `darin ${vat} USt. (${rate})`,
    en: (vat: string, rate: string) => `including ${vat} VAT (${rate})`,
  },
  deposit: {
    de: (amount: string) => `zuzüglich ${amount} Kaution`,
    en: (amount: string) => `plus a deposit of ${amount}`,
  },
  clubEvening: {
    de: 'Treffen eines Vereins, Dienstag 19 bis 21:30 Uhr',
    en: 'Club meeting, Tuesday 19:00 to 21:30',
  },
  party: {
    de: 'Private Feier, Samstag 14 Uhr bis Sonntag 2 Uhr',
    en: 'Private party, Saturday 14:00 to Sunday 2:00',
  },
  course: {
    de: 'Schulung eines Unternehmens, Freitag 9 bis 17 Uhr',
    en: 'Training of a business, Friday 9:00 to 17:00',
  },
  add: { de: 'Regel hinzufügen', en: 'Add a rule' },
  changeTitle: { de: 'Preisregel ändern', en: 'Change a price rule' },
  save: { de: 'Regel speichern', en: 'Save the rule' },
  per: { de: 'Abrechnung', en: 'Charged' },
  perHint: {
    de: 'Stunden zählen auf die Minute genau. Ein halber Tag sind bis zu 5 Stunden, ein Tag ist jeder angefangene Kalendertag, eine Woche je angefangene 7 Tage.',
    en: 'Hours count to the minute. Half a day is up to 5 hours, a day is each calendar day begun, a week each 7 days begun.',
  },
  euros: { de: 'Betrag in Euro', en: 'Amount in euros' },
  eurosHint: {
    de: 'Mit Umsatzsteuer, falls welche anfällt. Zum Beispiel 12,50. Bei „kostenlos“ leer lassen.',
    en: 'Including VAT, if any. For example 12.50. Leave empty for “free of charge”.',
  },
  groups: { de: 'Nur für diese Gruppen', en: 'Only for these groups' },
  groupsHint: { de: 'Nichts angekreuzt: für alle.', en: 'Nothing ticked: for everybody.' },
  purposes: { de: 'Nur für diese Zwecke', en: 'Only for these purposes' },
  purposesHint: { de: 'Nichts angekreuzt: für jeden Zweck.', en: 'Nothing ticked: for every purpose.' },
  firstDay: { de: 'Gilt ab', en: 'Holds from' },
  firstDayHint: {
    de: 'Leer: schon immer. Mit einem Tag löst die Regel ab dann eine ältere für dieselben Gruppen und Zwecke ab. Es zählt der Tag, an dem eine Buchung beginnt.',
    en: 'Empty: always. With a day, the rule then replaces an older one for the same groups and purposes. What counts is the day on which a booking begins.',
  },
  removeTitle: { de: 'Diese Regel entfernen', en: 'Remove this rule' },
  removeHint: {
    de: 'Sie gilt dann nicht mehr für neue Buchungen. Was gebucht ist, bleibt, wie es ist.',
    en: 'It no longer holds for new bookings. What is booked stays as it is.',
  },
})

/** What is said after a deed, and why one is refused. */
export const notices = {
  added: { de: 'Die Regel ist hinzugefügt.', en: 'The rule has been added.' },
  changed: { de: 'Die Regel ist geändert.', en: 'The rule has been changed.' },
  removed: { de: 'Die Regel ist entfernt.', en: 'The rule has been removed.' },
  moved: { de: 'Die Reihenfolge ist geändert.', en: 'The order has been changed.' },
  amountMissing: {
    de: 'Bitte geben Sie einen Betrag ein, oder wählen Sie „kostenlos“.',
    en: 'Please enter an amount, or choose “free of charge”.',
  },
  tooMany: {
    de: 'Mehr als 60 Regeln sind nicht möglich. Bitte entfernen Sie zuerst abgelöste.',
    en: 'More than 60 rules are not possible. Please remove replaced ones first.',
  },
} as const satisfies Record<string, Sentence>
