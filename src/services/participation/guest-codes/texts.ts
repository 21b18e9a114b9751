import { catalogue } from '#foundation/text/catalogue.ts'

export const codeTexts = catalogue({
  codes: { de: 'Codes für Gäste', en: 'Codes for guests' },
  lead: {
    de: 'Wer keine Mail-Adresse hat oder nennen will, macht mit einem Code von Papier mit. Sie bekommen eine PDF-Datei zum Zerschneiden, acht Codes je Blatt. Jeder gilt einmal. Die Codes stehen nur darin: Die Datei gibt es nur einmal.',
    en: 'Whoever has no mail address, or does not want to give it, takes part with a code from paper. You get a PDF file to cut up, eight codes per sheet. Each is valid once. The codes stand only there: the file exists only once.',
  },
  sheets: { de: 'Wie viele Blätter?', en: 'How many sheets?' },
  print: { de: 'Codes erstellen', en: 'Make codes' },
  none: { de: 'Noch keine Codes', en: 'No codes yet' },
  noneHint: { de: 'Oben erstellen Sie die ersten.', en: 'Make the first ones above.' },
  made: { de: 'Erstellt', en: 'Made' },
  number: { de: 'Codes', en: 'Codes' },
  used: { de: 'Verbraucht', en: 'Used' },
  file: { de: (slug: string) => `codes-${slug}.pdf`, en: (slug: string) => `codes-${slug}.pdf` },
  code: { de: 'Code von Papier', en: 'Code from paper' },
  codeHint: {
    de: 'Zwölf Zeichen, zum Beispiel K7M4-P2QX-9TRA. Dann brauchen wir weder Namen noch Mail-Adresse.',
    en: 'Twelve signs, for example K7M4-P2QX-9TRA. Then we need neither name nor mail address.',
  },
  haveCode: { de: 'Ich habe einen Code auf Papier', en: 'I have a code on paper' },
  withoutCode: { de: 'Ohne Code, mit Mail-Adresse', en: 'Without a code, with a mail address' },
  slipTitle: { de: 'Ihr Code zum Mitreden', en: 'Your code to have your say' },
  until: { de: (end: string) => `Er gilt bis ${end}.`, en: (end: string) => `It holds until ${end}.` },
  slipHow: {
    de: 'Bild scannen oder Seite öffnen. Der Code gilt einmal; niemand weiß, wer ihn bekommen hat.',
    en: 'Scan the picture or open the page. The code is valid once; nobody knows who was given it.',
  },
})

export const codeProblems = {
  notForGuests: {
    de: 'An dieser Phase nehmen Gäste nicht teil; Codes braucht sie nicht.',
    en: 'Guests do not take part in this phase; it needs no codes.',
  },
  unknown: {
    de: 'Diesen Code kennen wir hier nicht. Bitte vergleichen Sie ihn mit dem Papier.',
    en: 'We do not know this code here. Please compare it with the paper.',
  },
  used: {
    de: 'Dieser Code ist verbraucht; jeder gilt einmal.',
    en: 'This code has been used; each is valid once.',
  },
}
