import type { Question } from '../types.ts'

/** What several events use for registration. Each question says why it is asked. */
export const hearingLoop: Question = {
  kind: 'yes-no',
  text: {
    de: 'Brauchen Sie eine Induktionsschleife?',
    en: 'Do you need an induction loop?',
    leicht: 'Tragen Sie ein Hör-Gerät?',
  },
  purpose: {
    de: 'Damit wir die Höranlage für Hörgeräte aufbauen.',
    en: 'So that we set up the system for hearing aids.',
    leicht: 'Dann bauen wir eine Hilfe zum Hören auf.',
  },
  required: false,
}

export const signLanguage: Question = {
  kind: 'yes-no',
  text: { de: 'Brauchen Sie eine Übersetzung in Gebärdensprache?', en: 'Do you need a sign-language interpreter?' },
  purpose: {
    de: 'Damit wir rechtzeitig Dolmetschende bestellen. Bitte melden Sie sich dafür zehn Tage vorher an.',
    en: 'So that we can book interpreters in time. Please register ten days ahead.',
  },
  required: false,
}

export const ride: Question = {
  kind: 'choice',
  text: { de: 'Wie möchten Sie kommen?', en: 'How would you like to get there?' },
  purpose: {
    de: 'Damit wir Mitfahrten vermitteln und genug Parkplätze haben.',
    en: 'So that we can arrange shared rides and have enough parking.',
  },
  options: [
    { de: 'Zu Fuß, mit Rad oder Bus', en: 'On foot, by bicycle or bus' },
    { de: 'Mit dem Auto, ich kann jemanden mitnehmen', en: 'By car, I can take someone along' },
    { de: 'Ich suche eine Mitfahrt', en: 'I am looking for a ride' },
  ],
  required: false,
}

export const meal: Question = {
  kind: 'choice',
  text: { de: 'Was möchten Sie essen?', en: 'What would you like to eat?' },
  purpose: { de: 'Damit die Küche richtig einkauft.', en: 'So that the kitchen buys the right amount.' },
  options: [
    { de: 'Mit Fleisch', en: 'With meat' },
    { de: 'Vegetarisch', en: 'Vegetarian' },
    { de: 'Vegan', en: 'Vegan' },
    { de: 'Ich esse nicht mit', en: 'Nothing for me' },
  ],
  required: true,
}

export const device: Question = {
  kind: 'text',
  text: { de: 'Welches Gerät bringen Sie mit?', en: 'Which device will you bring?' },
  purpose: {
    de: 'Damit jemand Zeit für Sie hat, der sich damit auskennt.',
    en: 'So that someone who knows it has time for you.',
  },
  required: false,
}

export const topicWish: Question = {
  kind: 'text',
  text: { de: 'Worüber möchten Sie sprechen?', en: 'What would you like to talk about?' },
  purpose: {
    de: 'Damit wir die Tische nach Ihren Themen einteilen.',
    en: 'So that we can arrange the tables by your topics.',
  },
  required: false,
}

export const childAge: Question = {
  kind: 'choice',
  text: { de: 'Wie alt ist das Kind?', en: 'How old is the child?' },
  purpose: { de: 'Damit wir passende Gruppen bilden.', en: 'So that we can form suitable groups.' },
  options: [
    { de: '6 bis 8 Jahre', en: '6 to 8 years' },
    { de: '9 bis 11 Jahre', en: '9 to 11 years' },
    { de: '12 bis 14 Jahre', en: '12 to 14 years' },
  ],
  required: true,
}

/** Come as you are: no registration, no limit. */
export const dropIn = { registration: 'none', waitingList: false, registered: 0, questions: [] } as const
