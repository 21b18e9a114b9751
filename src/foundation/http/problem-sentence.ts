import type { Sentence } from '../text/catalogue.ts'

const sentences: Record<string, (...details: string[]) => Sentence> = {
  missing: () => ({ de: 'Bitte füllen Sie dieses Feld aus.', en: 'Please fill in this field.' }),
  'too-short': (min) => ({
    de: `Bitte geben Sie mindestens ${min} Zeichen ein.`,
    en: `Please enter at least ${min} characters.`,
  }),
  'too-long': (max) => ({
    de: `Das ist zu lang: höchstens ${max} Zeichen.`,
    en: `This is too long: ${max} characters at most.`,
  }),
  'not-a-mail': () => ({
    de: 'Das ist keine E-Mail-Adresse. Ein Beispiel: name@example.org',
    en: 'This is not an e-mail address. An example: name@example.org',
  }),
  'not-a-web-address': () => ({
    de: 'Das ist keine Web-Adresse. Sie beginnt mit https://',
    en: 'This is not a web address. It begins with https://',
  }),
  'not-a-number': () => ({ de: 'Bitte geben Sie eine Zahl ein.', en: 'Please enter a number.' }),
  'out-of-range': (min, max) => ({
    de: `Bitte geben Sie eine Zahl von ${min} bis ${max} ein.`,
    en: `Please enter a number from ${min} to ${max}.`,
  }),
  'not-a-day': () => ({
    de: 'Dieses Datum gibt es nicht. Ein Beispiel: 24.12.2026',
    en: 'There is no such date. An example: 24.12.2026',
  }),
  'not-a-time': () => ({
    de: 'Diese Uhrzeit gibt es nicht. Ein Beispiel: 18:30',
    en: 'There is no such time. An example: 18:30',
  }),
  'not-on-the-list': () => ({
    de: 'Bitte wählen Sie etwas aus der Liste.',
    en: 'Please choose something from the list.',
  }),
  'must-agree': () => ({ de: 'Ohne dieses Häkchen geht es nicht weiter.', en: 'Please tick this box to go on.' }),
  'too-many': (max) => ({ de: `Das sind zu viele: höchstens ${max}.`, en: `These are too many: ${max} at most.` }),
  'not-a-colour': () => ({
    de: 'Das ist keine Farbe. Ein Beispiel: #1f6f4a',
    en: 'This is not a colour. An example: #1f6f4a',
  }),
  'file-too-large': (max) => ({
    de: `Die Datei ist zu groß: höchstens ${max} MB.`,
    en: `The file is too large: ${max} MB at most.`,
  }),
  wrong: () => ({
    de: 'Damit können wir nichts anfangen. Bitte prüfen Sie die Eingabe.',
    en: 'We cannot read this. Please check what you entered.',
  }),
}

/** What a problem code says to people. */
export function problemSentence(code: string): Sentence {
  const [name = '', ...details] = code.split('|')
  return (sentences[name] ?? sentences.wrong)?.(...details) ?? { de: name, en: name }
}
