/** What stands in the letter: German, with the essential in English below, for it goes to everybody. */
export const letterTexts = {
  title: 'Ihr Code zum Mitreden',
  greeting: 'Guten Tag,',
  invitation:
    'Sie wohnen hier, und Ihre Stimme zählt. Mit diesem Code bestätigen Sie einmal, dass Sie hier wohnen. Danach können Sie überall mitreden und abstimmen, wo das eine Voraussetzung ist.',
  occasion: 'Anlass',
  code: 'Ihr Code',
  how: 'So geht es',
  steps: [
    'Öffnen Sie die Seite unten, oder scannen Sie das Bild mit dem Telefon.',
    'Melden Sie sich an, oder legen Sie ein Konto an.',
    'Geben Sie den Code ein.',
  ],
  until: 'Gültig bis',
  once: 'Der Code gilt für eine Person und nur einmal. Geben Sie ihn nicht weiter.',
  privacy: 'Wer welchen Code bekommen hat, wird nicht gespeichert.',
  desk: 'Ohne Internet geht es auch: Kommen Sie mit Ihrem Ausweis ins Rathaus.',
  english:
    'You live here, and your voice counts. Open the page above, log in and enter the code to confirm once that you live here. It is valid for one person and can be used once.',
} as const
