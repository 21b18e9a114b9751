export const surveyNotices = {
  codeSent: { de: 'Der Code ist unterwegs.', en: 'The code is on its way.' },
  saved: { de: 'Frage gespeichert.', en: 'Question saved.' },
  removed: { de: 'Frage entfernt.', en: 'Question removed.' },
  moved: { de: 'Frage verschoben.', en: 'Question moved.' },
  mended: { de: 'Tippfehler berichtigt.', en: 'Typing mistake corrected.' },
  printed: { de: 'Die Bögen liegen bereit.', en: 'The sheets are ready.' },
  entered: { de: 'Bogen eingegeben. Der nächste kann kommen.', en: 'Sheet entered. Ready for the next.' },
  replaced: {
    de: 'Bogen eingegeben. Jemand hatte mit diesem Code online begonnen und nicht abgesendet: Es gilt der Bogen.',
    en: 'Sheet entered. Somebody had begun online with this code and not sent it: the sheet counts.',
  },
  decided: { de: 'Texte entschieden.', en: 'Texts decided.' },
}
