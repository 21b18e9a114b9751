import type { DemoPages } from './types.ts'

export const pages: DemoPages = {
  leichteSprache: {
    'mayen-koblenz': `## Willkommen im Landkreis Mayen-Koblenz

Diese Seite ist in Leichter Sprache.
Das ist eine Seite zum Ausprobieren.
Die Seite ist nicht vom Landkreis.

## Das finden Sie hier

- **Nachrichten:** Das ist neu im Landkreis.
- **Termine:** Das können Sie in Ihrer Nähe machen.
- **Dienste:** Hier bekommen Sie Hilfe im Internet.
- **Karte:** Hier sehen Sie alle Orte.

## So finden Sie etwas

Oben auf der Seite ist ein Feld.
Schreiben Sie ein Wort in das Feld.
Drücken Sie dann auf: Suchen.

## So melden Sie sich zu einem Termin an

Suchen Sie einen Termin aus.
Drücken Sie auf: Anmelden.
Schreiben Sie Ihren Namen und Ihre E-Mail-Adresse.
Dann bekommen Sie eine E-Mail.
In der E-Mail drücken Sie auf den Link.
Jetzt sind Sie angemeldet.

## Sie möchten mitreden?

Der Landkreis macht Treffen.
Die Treffen heißen: Kommunal-Dialog.
Dort sagen Sie Ihre Meinung.

## Sie finden einen Fehler?

Vielleicht können Sie etwas nicht lesen oder nicht drücken.
Das nennt man: Barriere.
Bitte schreiben Sie uns.
Unten auf der Seite steht: Barriere melden.`,
    uelzen: `## Willkommen im Landkreis Uelzen

Diese Seite ist in Leichter Sprache.
Das ist eine Seite zum Ausprobieren.
Die Seite ist nicht vom Landkreis.

## Menschen helfen Menschen

Im Landkreis Uelzen helfen sich viele Menschen.
Zum Beispiel beim Handy oder im Garten.
Auf dieser Seite finden Sie Hilfe.
Sie können auch selbst helfen.

## Das finden Sie hier

- **Nachrichten:** Das ist neu im Landkreis.
- **Termine:** Das können Sie in Ihrer Nähe machen.
- **Vereine:** Diese Gruppen gibt es bei Ihnen.

## So melden Sie sich an

Suchen Sie einen Termin aus.
Drücken Sie auf: Anmelden.
Sie brauchen nur eine E-Mail-Adresse.
Bei manchen Terminen müssen Sie sich nicht anmelden.
Dann kommen Sie einfach.

## Sie haben eine Frage?

Unten auf der Seite steht: Kontakt.
Sie können auch anrufen.`,
    loerrach: `## Willkommen im Landkreis Lörrach

Diese Seite ist in Leichter Sprache.
Das ist eine Seite zum Ausprobieren.
Die Seite ist nicht vom Landkreis.

## Hilfe für die Seele

Manchmal geht es der Seele schlecht.
Man ist zum Beispiel lange traurig.
Oder man hat große Angst.
Dann ist Hilfe wichtig.
Auf dieser Seite finden Sie Hilfe in Ihrer Nähe.

**Ist es ein Notfall? Rufen Sie an: 112.**

Sie möchten mit jemandem sprechen?
Rufen Sie die Telefon-Seelsorge an.
Die Nummer ist: 0800 1110111.
Der Anruf kostet nichts.
Sie müssen Ihren Namen nicht sagen.

## Das finden Sie hier

- **Nachrichten:** Das ist neu im Landkreis.
- **Termine:** Das können Sie in Ihrer Nähe machen.
- **Dienste:** Hier bekommen Sie Hilfe im Internet.

## Sie finden einen Fehler?

Vielleicht können Sie etwas nicht lesen.
Bitte schreiben Sie uns.
Unten auf der Seite steht: Barriere melden.`,
  },
}
