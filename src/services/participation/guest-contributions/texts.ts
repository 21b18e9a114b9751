import { catalogue } from '#foundation/text/catalogue.ts'

export const guestTexts = catalogue({
  name: { de: 'Ihr Name', en: 'Your name' },
  mail: { de: 'Ihre Mail-Adresse', en: 'Your mail address' },
  mailHint: {
    de: 'Wird nicht gezeigt. Dorthin kommen der Link zum Bestätigen und die Antwort.',
    en: 'Is not shown. The link to confirm and the answer are sent there.',
  },
  ownLead: { de: 'Diese Seite öffnet nur der Link aus Ihrer Mail.', en: 'Only the link in your mail opens this page.' },
  ownByCodeLead: {
    de: 'Diese Adresse kennen nur Sie. Legen Sie ein Lesezeichen an.',
    en: 'Only you know this address. Make a bookmark.',
  },
})

export const guestProblems = {
  nameMissing: { de: 'Bitte geben Sie Ihren Namen an.', en: 'Please enter your name.' },
  mailMissing: { de: 'Bitte geben Sie Ihre Mail-Adresse an.', en: 'Please enter your mail address.' },
  codeTaken: {
    de: 'Der Bogen mit dieser Nummer ist schon eingetragen, oder jemand hat mit seinem Code online mitgemacht.',
    en: 'The form with this number has been entered already, or somebody has taken part online with its code.',
  },
}

export const letterTexts = catalogue({
  hello: { de: (name: string) => `Guten Tag ${name},`, en: (name: string) => `Hello ${name},` },
  see: { de: (link: string) => `Ansehen: ${link}`, en: (link: string) => `See it: ${link}` },
  regards: { de: (place: string) => `Viele Grüße\n${place}`, en: (place: string) => `Kind regards\n${place}` },
})
