import { catalogue } from '#foundation/text/catalogue.ts'

/** What those who follow a dialogue are told. */
export const followTexts = catalogue({
  begins: { de: (phase: string) => `Jetzt geht es los: ${phase}`, en: (phase: string) => `It begins: ${phase}` },
  changed: { de: (phase: string) => `Geändert: ${phase}`, en: (phase: string) => `Changed: ${phase}` },
  counted: { de: (phase: string) => `Ausgezählt: ${phase}`, en: (phase: string) => `Counted: ${phase}` },
  'phase-outcome': {
    de: (phase: string) => `Das kam heraus: ${phase}`,
    en: (phase: string) => `What came out: ${phase}`,
  },
  outcome: {
    de: (dialogue: string) => `Was daraus wurde: ${dialogue}`,
    en: (dialogue: string) => `What became of it: ${dialogue}`,
  },
  body: {
    de: (dialogue: string, place: string) =>
      `Sie verfolgen den Dialog „${dialogue}“ (${place}). Auf der Seite steht, was neu ist.`,
    en: (dialogue: string, place: string) =>
      `You follow the dialogue “${dialogue}” (${place}). The page says what is new.`,
  },
  tookPart: {
    de: (dialogue: string, place: string) =>
      `Sie haben beim Dialog „${dialogue}“ (${place}) mitgemacht. Auf der Seite steht, was daraus geworden ist.`,
    en: (dialogue: string, place: string) =>
      `You took part in the dialogue “${dialogue}” (${place}). The page says what became of it.`,
  },
  tookPartTopic: { de: 'Ergebnisse, wo Sie mitgemacht haben', en: 'Results of what you took part in' },
  topic: { de: 'Dialoge, die Sie verfolgen', en: 'Dialogues you follow' },
})
