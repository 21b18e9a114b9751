/** Ein Landkreis, der mitdenkt, first half: schools, learning and work. Invented. */
export const learningMeasures = `
M-33 | Glasfaser für alle Schulen | education-work | schule | high | Schulamt
Kurz: Alle 34 Schulen kommen ans schnelle Netz, mit WLAN in jedem Raum.
Ziel: Unterricht scheitert nicht am Netz.
Wirkung: Dreißig Kinder schauen gleichzeitig einen Film, und nichts ruckelt.
Plan: 2022-06-01; 2025-12-31
Weg: planning 2022-01-10; implementation 2022-09-05; operation 2026-03-02
Meilenstein: Zwölf Schulen angeschlossen; 2023-12-31; 2023-12-15
Meilenstein: Alle Schulen angeschlossen; 2025-06-30; 2025-12-19
Meilenstein: WLAN in allen Räumen; 2026-07-31; -
Geld bund: 2022 420/380; 2023 900/870; 2024 760/802; 2025 300/341; 2026 80/-
Kennzahl output more 6: Schulen am Netz; Schulen; Schulamt
Werte: 2022-12-31 4; 2023-06-30 8; 2023-12-31 12; 2024-12-31 23; 2025-06-30 29; 2025-12-31 34
Ziele: 2025-06-30 34
Risiko 2 2 over: Tiefbau verspätet sich; Funkstrecke als Brücke
Beschluss: Kreistag; 2022-05-16; Auftrag; KT 21
Urteil timeliness on-time 2026-08-20: Offen ist nur noch WLAN in zwei Turnhallen. Die werden bis Weihnachten ohnehin umgebaut; für den Unterricht fehlt nichts.

M-34 | Leihgeräte mit Werkstatt | education-work | schule | medium | Schulamt
Kurz: Kinder leihen Rechner; eine Werkstatt von Azubis repariert sie in drei Tagen.
Ziel: Kein Kind lernt ohne Gerät.
Wirkung: Ein kaputter Rechner ist am Freitag wieder da.
Plan: 2023-02-01; 2024-12-31
Weg: planning 2022-09-01; implementation 2023-03-01; operation 2024-10-07
Meilenstein: 1.500 Geräte verliehen; 2023-09-30; 2023-10-06
Meilenstein: Werkstatt in der Berufsschule; 2024-08-31; 2024-08-19
Geld bund: 2023 640/655; 2024 210/198; 2025 90/92; 2026 95/-
Kennzahl outcome less 6: Wie lange eine Reparatur dauert; Tage; Werkstattbuch
Werte: 2023-12-31 19; 2024-06-30 12; 2024-12-31 5; 2025-06-30 4; 2025-12-31 3; 2026-06-30 3
Ziele: 2024-12-31 5; 2026-12-31 3
Beschluss: Schulausschuss; 2022-12-05; Kauf; SA 15
Partner: Berufsschule Dreibrück = Werkstatt der Azubis

M-35 | Schülerlabor in der Scheune | education-work | schule | medium | Bildungsbüro
Kurz: In einer Scheune in Mühlenkamp forschen Klassen einen Tag lang an Wasser, Boden und Strom.
Ziel: Kinder verstehen ihre Landschaft.
Wirkung: Eine Klasse kommt einmal und will wieder hin.
Plan: 2023-10-01; 2025-09-30
Weg: idea 2022-06-01; planning 2023-01-15; implementation 2023-11-06; completed 2025-09-19
Meilenstein: Umbau fertig; 2024-06-30; 2024-06-28
Meilenstein: Erste fünfzig Klassen; 2025-06-30; 2025-06-12
Geld stiftung: 2023 60/58; 2024 140/152; 2025 50/47
Kennzahl output more 6: Klassen zu Besuch; Klassen im Halbjahr; Terminbuch
Werte: 2024-12-31 22; 2025-06-30 38
Ziele: 2025-06-30 35
Beschluss: Kreisausschuss; 2023-09-11; Zuschuss; KA 48
Partner: Wasserverband = Geräte und Fachleute
Lehre: Der Bus zur Scheune kostet mehr als der Tag selbst. Wer nachmacht, rechnet die Fahrt in den Preis.

M-36 | Lernort Bücherbus | education-work | schule | low | Kreisbibliothek
Kurz: Der Bücherbus bringt auch Rechner, Spiele und eine Vorlesestunde in 18 Dörfer.
Ziel: Lesen lernt man, wo Bücher sind.
Wirkung: Alle zwei Wochen steht der Bus vor der Tür.
Plan: 2024-01-01; 2025-12-31
Weg: planning 2023-03-01; implementation 2024-02-19; operation 2025-10-06
Meilenstein: Neuer Bus; 2024-12-31; 2025-01-24
Meilenstein: 18 Dörfer im Plan; 2025-12-31; 2025-10-06
Geld land: 2024 210/224; 2025 90/86; 2026 92/-
Kennzahl output more 6: Ausleihen; Ausleihen im Monat; Bibliothek
Werte: 2024-06-30 1310; 2024-12-31 1450
Werte Besuche im Monat: 2025-06-30 610; 2025-12-31 734; 2026-06-30 802
Ziele: 2025-12-31 1600
Beschluss: Kulturausschuss; 2023-11-13; Kauf; KU 14

M-37 | Ausbildung zum Anfassen | education-work | arbeit | high | Wirtschaftsförderung
Kurz: Jugendliche arbeiten in den Ferien je zwei Tage in drei Betrieben.
Ziel: Wer hier aufwächst, weiß, was man hier werden kann.
Wirkung: Weniger abgebrochene Lehren.
Plan: 2022-11-01; 2024-10-31
Weg: planning 2022-06-01; implementation 2023-02-06; operation 2024-10-14
Meilenstein: Vierzig Betriebe machen mit; 2023-06-30; 2023-06-02
Meilenstein: 300 Jugendliche; 2024-10-31; 2024-10-25
Geld kreis: 2023 24/22; 2024 30/31; 2025 30/29; 2026 30/-
Kennzahl impact less 12: Abgebrochene Lehren; von 100 Verträgen; Kammern
Werte: 2023-12-31 27; 2024-12-31 24; 2025-12-31 21
Ziele: 2025-12-31 22; 2026-12-31 20
Beschluss: Ausschuss für Wirtschaft; 2022-10-10; Beginn; WA 12
Partner: Kammern = finden Betriebe

M-38 | Mängelmelder für alles | steering | daten | high | Stabsstelle Digitales
Kurz: Schlagloch, Laterne, Müll: melden, sehen, wer zuständig ist, Antwort bekommen.
Ziel: Eine Meldung landet gleich beim Richtigen.
Wirkung: Sie müssen nicht wissen, ob Kreis oder Gemeinde zuständig ist.
Plan: 2023-06-01; 2024-06-30
Weg: planning 2023-02-01; implementation 2023-08-14; operation 2024-04-15
Meilenstein: Alle Gemeinden machen mit; 2024-01-31; 2024-03-22
Meilenstein: Offen für alle; 2024-06-30; 2024-04-15
Geld bund: 2023 48/44; 2024 62/60; 2025 30/32; 2026 30/-
Kennzahl outcome more 6: In zwei Wochen beantwortet; von 100 Meldungen; Mängelmelder
Werte: 2024-06-30 71; 2024-12-31 84; 2025-06-30 88; 2025-12-31 86; 2026-06-30 91
Ziele: 2024-12-31 80; 2026-12-31 90
Beschluss: Kreisausschuss; 2023-05-22; Auftrag; KA 31
Lizenz: EUPL-1.2; https://example.org/melder
Fragen: Stabsstelle Digitales, digital@example.org

M-39 | Arbeitsplatz im Dorf | education-work | arbeit | medium | Wirtschaftsförderung
Kurz: Fünf Häuser mit Schreibtischen, schnellem Netz und Kaffee für Menschen, die sonst pendeln.
Ziel: Zwei Tage in der Woche nicht fahren.
Wirkung: Mittags ist im Dorf wieder jemand da.
Plan: 2023-05-01; 2025-04-30
Weg: planning 2022-12-15; implementation 2023-06-19; operation 2025-03-31
Meilenstein: Zwei Häuser offen; 2024-03-31; 2024-04-08
Meilenstein: Fünf Häuser offen; 2025-04-30; 2025-03-31
Geld bund: 2023 80/71; 2024 150/162; 2025 90/84; 2026 40/-
Kennzahl outcome more 6: Belegte Plätze; von 100 Plätzen; Buchungen
Werte: 2024-06-30 22; 2024-12-31 35; 2025-06-30 41; 2025-12-31 44; 2026-06-30 47
Ziele: 2025-12-31 60
Risiko 2 2 open: Zu wenige kommen; Schnupperkarte für Betriebe
Beschluss: Ausschuss für Wirtschaft; 2023-03-20; Fünf Orte; WA 5
Wort 2026-06-02: Nicht einmal die Hälfte ist belegt; das Ziel für 2025 ist verfehlt. Zwei Häuser suchen einen zweiten Zweck.

M-40 | Rückkehrerbüro | education-work | arbeit | low | Wirtschaftsförderung
Kurz: Wer zurückkommen will, findet Arbeit, Kita und Wohnung an einer Stelle.
Ziel: Mehr Zuzug von Menschen, die hier aufgewachsen sind.
Wirkung: Ein Anruf statt zehn.
Plan: 2024-04-01; 2026-03-31
Weg: planning 2023-10-01; implementation 2024-05-06
Meilenstein: Büro offen; 2024-06-30; 2024-05-06
Meilenstein: Hundert Beratungen; 2025-12-31; 2025-11-21
Meilenstein: Entscheidung über Dauer; 2026-09-30; -
Geld kreis: 2024 38/35; 2025 52/51; 2026 52/-
Kennzahl outcome more 6: Familien, die zurückkamen; Familien; Rückkehrerbüro
Werte: 2024-12-31 6; 2025-06-30 14; 2025-12-31 23; 2026-06-30 29
Ziele: 2026-03-31 25
Beschluss: Kreisausschuss; 2024-02-26; Zwei Jahre auf Probe; KA 9

M-41 | Werkstatt für Lehrlinge zweier Kreise | education-work | arbeit | medium | Schulamt
Kurz: Eine Lehrwerkstatt, die der Nachbarkreis mit bezahlt.
Ziel: Beide Kreise sparen die Hälfte.
Plan: 2024-09-01; 2026-07-31
Weg: planning 2023-11-01; ended 2025-03-31
Meilenstein: Vereinbarung der Kreise; 2024-06-30; -
Meilenstein: Werkstatt eingerichtet; 2026-07-31; -
Geld kreis: 2024 20/6
Risiko 3 3 happened: Der Nachbarkreis steigt aus; Keine
Beschluss: Kreistag; 2025-03-24; Nicht weiterverfolgen; KT 15
Lehre: Wir haben Räume geplant, bevor die Vereinbarung unterschrieben war. Erst unterschreiben, dann zeichnen.

M-42 | Abitur und Gesellenbrief | education-work | arbeit | medium | Schulamt
Kurz: In vier Jahren beides, an zwei Schulen.
Ziel: Handwerk und Studium schließen sich nicht aus.
Wirkung: Zwanzig Jugendliche im Jahr bleiben hier.
Plan: 2024-08-01; 2028-07-31
Weg: idea 2022-11-01; planning 2023-08-01; implementation 2024-08-05
Meilenstein: Erster Jahrgang beginnt; 2024-08-31; 2024-08-05
Meilenstein: Dritter Jahrgang beginnt; 2026-08-31; 2026-08-10
Meilenstein: Erster Abschluss; 2028-07-31; -
Geld kreis: 2024 30/27; 2025 44/45; 2026 60/-
Kennzahl output more 12: Jugendliche im Bildungsgang; Jugendliche; Schulamt
Werte: 2024-09-01 17; 2025-09-01 35; 2026-09-01 54
Ziele: 2026-09-30 50
Beschluss: Schulausschuss; 2023-12-04; Antrag an das Land; SA 18

M-43 | Meisterprämie für Nachfolger | education-work | arbeit | low | Wirtschaftsförderung
Kurz: Wer einen Betrieb am Ort übernimmt, bekommt 5.000 Euro.
Ziel: Bäcker, Tischlerin und Schmied bleiben.
Plan: 2025-01-01; 2027-12-31
Weg: idea 2023-05-01; planning 2024-06-01; implementation 2025-01-13
Meilenstein: Erste fünf Übernahmen; 2025-12-31; 2026-02-18
Meilenstein: Zwanzig Übernahmen; 2027-12-31; -
Geld kreis: 2025 50/25; 2026 50/-
Kennzahl outcome more 12: Übernommene Betriebe; Betriebe; Wirtschaftsförderung
Werte: 2025-12-31 4
Ziele: 2026-12-31 12
Beschluss: Kreistag; 2024-10-14; Richtlinie; KT 48
`
